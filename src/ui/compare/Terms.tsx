import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { takeBack, useTerms } from "./question-terms";

/** What is not as today, each with a button that takes it back. */
export function Terms() {
  const { question, initial } = useAtlas().state;
  const { t } = useI18n();
  const terms = useTerms();
  if (terms.length === 0) return null;
  return (
    <ul class="question-terms chips" aria-label={t.whatIf}>
      {terms.map((term) => (
        <li key={`${term.kind}-${term.of}`}>
          <button
            type="button"
            class="chip"
            aria-label={t.takeBack(term.text)}
            onClick={() => takeBack(question, term, initial.scenario)}
          >
            {term.text}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
