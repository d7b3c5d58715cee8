import type { Late, LatePart } from "../../state/late";
import { useAtlas, useStartWords } from "../context";

/** Parts that have no place of their own on the page to say so: the strip does. */
const IN_STRIP: readonly LatePart[] = ["question", "evidence", "language", "lines", "sources", "polar", "ground"];

/** That a part is on its way, once it takes long; that it failed, with a button to try again; else nothing. */
export function LateNote({ late }: { readonly late: Late<unknown> }) {
  const { t } = useStartWords();
  const state = late.state.value;
  if (state !== "slow" && state !== "failed") return null;
  return (
    <p class="late" role={state === "failed" ? "alert" : "status"} data-late={late.part} data-state={state}>
      <span>{state === "slow" ? t.lateComing(t.lateParts[late.part]) : t.lateFailed(t.lateParts[late.part])}</span>
      {state === "failed" && (
        <button type="button" class="button" onClick={late.fetch}>
          {t.tryAgain}
        </button>
      )}
    </p>
  );
}

/** The same in a place where the strip has the button. */
export function LateWords({ late }: { readonly late: Late<unknown> }) {
  const { t } = useStartWords();
  const part = t.lateParts[late.part];
  return <p class="small quiet">{late.state.value === "failed" ? t.lateFailed(part) : t.loading}</p>;
}

/** What is late and has no place of its own, over the lower edge of the page. */
export function LateStrip() {
  const { late } = useAtlas().state;
  const shown = late.troubled.value.filter(({ part }) => IN_STRIP.includes(part));
  if (shown.length === 0) return null;
  return (
    <div class="late-strip">
      {shown.map((one) => (
        <LateNote key={one.part} late={one} />
      ))}
    </div>
  );
}
