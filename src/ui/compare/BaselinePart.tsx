import { optionName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";

/** Which way the others are measured against; "as usual" leaves it to the two ends. */
export function BaselinePart() {
  const { question, answer, known } = useAtlas().state;
  const { t, language } = useSpeech();
  const { baseline } = question.question.value.scenario;
  const comparison = answer.comparison.value;
  const options = comparison?.options ?? [];
  const name = (id: string) => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : optionName(known.catalog, language, option);
  };
  const usual = comparison === null || baseline !== null ? null : comparison.baseline;
  const ids = [...new Set([...options.map(({ id }) => id), ...(baseline === null ? [] : [baseline])])];
  return (
    <label class="question-part question-baseline">
      <span class="small quiet">{t.comparedWith}</span>
      <span class="select">
        <select value={baseline ?? ""} onChange={(event) => question.compareWith(event.currentTarget.value || null)}>
          <option value="" selected={baseline === null}>
            {t.usualBaseline(usual === null ? null : name(usual))}
          </option>
          {ids.map((id) => (
            <option key={id} value={id} selected={id === baseline}>
              {name(id)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}
