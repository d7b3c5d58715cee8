import type { Comparison, Option } from "../../core/model/comparison";
import { baselineOf } from "../../state/evidence";
import { placeName, questionText } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { BackButton } from "../parts/BackButton";
import { OptionTable } from "../options/OptionTable";
import { Saving } from "../options/Saving";
import { LegList } from "./LegList";

const SENTENCE = /[.।]$/; // a heading has no stop

/** One headline question: every way between the same two ends, side by side. */
export function PairPage({ pair }: { readonly pair: string }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog, headlines } = state.initial;
  const question = catalog.comparisons.find((one) => one.id === pair);
  const comparison = headlines[pair];
  if (question === undefined) return null;
  const text = questionText(catalog, language, question.text);
  const chosen = comparison?.options.find((option) => option.id === state.selection.chosen.value.variant) ?? null;
  const lead = comparison?.options.find((option) => option.id === question.options[0]) ?? null;
  return (
    <article class="page">
      <BackButton />
      <h1>{t.pair(placeName(catalog, language, question.from), placeName(catalog, language, question.to))}</h1>
      <p class="small quiet">
        {t.terms(
          f.month(state.initial.scenario.month),
          t.vessels[state.initial.scenario.vessel],
          state.initial.scenario.closed.length,
        )}{" "}
        <button type="button" class="link" onClick={() => askInstead(state, question.from, question.to)}>
          {t.change}
        </button>
      </p>
      {text !== null && SENTENCE.test(text) && <p class="answer">{text}</p>}
      {comparison !== undefined && lead !== null && <LeadSaving answer={pair} comparison={comparison} option={lead} />}
      {comparison === undefined ? (
        <p>{t.notComputed}</p>
      ) : (
        <OptionTable
          answer={pair}
          options={comparison.options}
          month={comparison.scenario.month}
          chosen={chosen?.id ?? null}
          onChoose={(id) => state.selection.openPairOption(id)}
        />
      )}
      {chosen !== null && chosen.legs.length > 0 && (
        <section class="section">
          <h2>{t.legByLeg}</h2>
          <LegList answer={pair} option={chosen} />
        </section>
      )}
    </article>
  );
}

interface LeadProps {
  readonly answer: string;
  readonly comparison: Comparison;
  readonly option: Option;
}

function LeadSaving(props: LeadProps) {
  return baselineOf(props.comparison, props.option) === null ? null : (
    <p class="saving">
      <Saving {...props} />
    </p>
  );
}

function askInstead({ question, view }: ReturnType<typeof useAtlas>["state"], from: string, to: string): void {
  question.setFrom(from);
  question.setTo(to);
  view.setRoom("compare");
}
