import { useSignal } from "@preact/signals";
import { passageName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { useLeave } from "../leave";

/** The list of passages that may be closed; those closed unless opened are not asked for. */
export function ClosedPassages() {
  const { question, known } = useAtlas().state;
  const { t, f, language } = useSpeech();
  const isOpen = useSignal(false);
  const box = useLeave<HTMLDivElement>(() => (isOpen.value = false));
  const { closed } = question.question.value.scenario;
  const passages = Object.values(known.catalog.passages).filter(
    (passage) => passage.defaultOpen && passage.kind !== "cape",
  );
  const title =
    closed.length === 0
      ? t.noPassageClosed
      : closed.length === 1
        ? passageName(known.catalog, language, closed[0] ?? "")
        : t.closedCount(closed.length);
  return (
    <div class="question-part" ref={box}>
      <span class="small quiet" id="closed-label">
        {t.closed}
      </span>
      <button
        type="button"
        class="select-button"
        aria-expanded={isOpen.value}
        aria-labelledby="closed-label closed-value"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <span id="closed-value">{title}</span>
        <Icon name="down" />
      </button>
      {isOpen.value && (
        <fieldset class="closures" aria-label={t.closed}>
          {passages.map(({ id }) => (
            <label key={id} class="check">
              <input type="checkbox" checked={closed.includes(id)} onChange={() => question.toggleClosed(id)} />
              {passageName(known.catalog, language, id)}
            </label>
          ))}
          <p class="hidden" role="status">
            {f.list(closed.map((id) => passageName(known.catalog, language, id)))}
          </p>
        </fieldset>
      )}
    </div>
  );
}
