import type { Language } from "../../core/model/place";
import type { AtlasState } from "../../state/atlas";
import { optionShortName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { Icon } from "../parts/Icon";
import { useStable } from "../hooks/stable";

/** Which way the others are measured against; "as usual" leaves it to the two ends. */
export function BaselinePart() {
  const { state, i18n } = useAtlas();
  const { question } = state;
  const { t } = useI18n();
  const { baseline, usual, choices } = useStable(() => baselines(state, i18n.shown.value.language));
  return (
    <label class="question-part question-baseline">
      <span class="small quiet">{t.comparedWith}</span>
      <span class="select select-shown">
        <span class="select-text" aria-hidden="true">
          {baseline === null ? t.usualBaseline(usual) : choices.find(({ id }) => id === baseline)?.name}
        </span>
        <select value={baseline ?? ""} onChange={(event) => question.compareWith(event.currentTarget.value || null)}>
          <option value="" selected={baseline === null}>
            {t.usualBaseline(usual)}
          </option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id} selected={id === baseline}>
              {name}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </label>
  );
}

/** What is measured against, the name of what would be as usual, and what might be. */
function baselines({ question, answer, initial }: AtlasState, language: Language) {
  const { baseline } = question.question.value.scenario;
  const comparison = answer.comparison.value;
  const options = comparison?.options ?? [];
  const name = (id: string) => {
    const owner = initial.catalog.corridors.find(({ variants }) => variants.some((one) => one.id === id));
    const named = options.find((one) => one.id === id) ?? { id, corridor: owner?.id ?? id, name: id };
    return optionShortName(initial.catalog, language, named);
  };
  const usual = comparison === null || baseline !== null ? null : comparison.baseline;
  const ids = [...new Set([...options.map(({ id }) => id), ...(baseline === null ? [] : [baseline])])];
  return {
    baseline,
    usual: usual === null ? null : name(usual),
    choices: ids.map((id) => ({ id, name: name(id) })),
  };
}
