import type { ComponentChildren } from "preact";
import type { Sentence } from "../i18n/sentence";

/** A sentence whose figures keep the unit, stop or bracket that follows them on their line: a button may break from it. */
export function Unbroken({ sentence }: { readonly sentence: Sentence<ComponentChildren> }) {
  return (
    <>
      {sentence.map((part, index) => {
        if (typeof part === "string") return isText(sentence[index - 1]) ? part : part.replace(STOP, "");
        const next = sentence[index + 1];
        return (
          <span key={index} class="whole">
            {part}
            {typeof next === "string" ? STOP.exec(next)?.[0] : null}
          </span>
        );
      })}
    </>
  );
}

const STOP = /^(?:\u00A0[^\s\u00A0.,;:!?)।]+)?[.,;:!?)।]*/; // a hard space stands before a unit

function isText(part: ComponentChildren): boolean {
  return part === undefined || typeof part === "string";
}
