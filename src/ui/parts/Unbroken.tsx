import type { ComponentChildren } from "preact";
import type { Sentence } from "../../i18n/sentence";

/** A sentence whose figures keep the unit, stop or bracket beside them on their line: a button may break from it. */
export function Unbroken({ sentence }: { readonly sentence: Sentence<ComponentChildren> }) {
  return (
    <>
      {sentence.map((part, index) => {
        const [before, next] = [sentence[index - 1], sentence[index + 1]];
        if (typeof part === "string") {
          const rest = isText(before) ? part : part.replace(STOP, "");
          return isText(next) ? rest : rest.replace(OPENED, "");
        }
        return (
          <span key={index} class="whole">
            {typeof before === "string" ? OPENED.exec(before)?.[0] : null}
            {part}
            {typeof next === "string" ? STOP.exec(next)?.[0] : null}
          </span>
        );
      })}
    </>
  );
}

const OPENED = /[(«]$/;
const STOP = /^(?:\u00A0[^\s\u00A0.,;:!?)।]+)?[.,;:!?)।]*/; // a hard space stands before a unit

function isText(part: ComponentChildren): boolean {
  return part === undefined || typeof part === "string";
}
