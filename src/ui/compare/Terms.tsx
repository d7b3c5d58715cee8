import { useSpeech } from "../context";
import { Icon } from "../Icon";
import { useTerms } from "./question-terms";

/** What is not as today, each with a button that takes it back. */
export function Terms() {
  const { t } = useSpeech();
  const terms = useTerms();
  if (terms.length === 0) return null;
  return (
    <ul class="question-terms chips" aria-label={t.whatIf}>
      {terms.map(({ id, text, takeBack }) => (
        <li key={id}>
          <button type="button" class="chip" aria-label={t.takeBack(text)} onClick={takeBack}>
            {text}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
