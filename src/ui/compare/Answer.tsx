import { basisOf } from "../../core/model/basis";
import { recordOf } from "../../core/model/status";
import type { Comparison, Option } from "../../core/model/comparison";
import { ASKED, baselineOf, figureId } from "../../state/evidence";
import { headlineOption, isPartlyClosed } from "../../state/headline-option";
import { baselineName, optionName, passageName, placeName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { lazy } from "../hooks/lazy";
import { daysText } from "../parts/days";
import { distanceText } from "../parts/quantities";
import { LegList } from "../explore/LegList";
import { AddToBriefing } from "../parts/AddToBriefing";
import { FigureButton } from "../parts/Figure";
import { OptionTable } from "../options/OptionTable";
import { useReason } from "../hooks/reason";
import { Saving } from "../options/Saving";
import { StateDates } from "../parts/StateDates";
import { Unbroken } from "../parts/Unbroken";
import { Closures } from "./Closures";
import { Countries } from "./Countries";
import { Worth } from "./Worth";

const PairClaims = lazy(
  "room",
  "in place",
  async () => (await import("../claims/PairClaims")).PairClaims,
  "pair-claims",
);

/** One sentence, every way side by side, the legs of the chosen one; or why there is no way. */
export function Answer({ comparison }: { readonly comparison: Comparison }) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog } = state.initial;
  const basis = basisOf(comparison.scenario);
  const chosenId = state.question.question.value.option;
  const available = comparison.options.filter((option) => option.days !== null);
  const lead = headlineOption(comparison, available);
  const chosen = comparison.options.find((option) => option.id === chosenId) ?? null;
  const focused = chosen?.days == null ? lead : chosen;
  return (
    <>
      <p class="small quiet with-add">
        <span>
          {t.pair(placeName(catalog, language, comparison.from), placeName(catalog, language, comparison.to))}
          <span data-basis={basis}>. {t.bases[basis]}</span>
        </span>
        <AddToBriefing kind="comparison" />
      </p>
      <Substitutions ends={[comparison.from, comparison.to]} />
      <div aria-live="polite">
        {focused === null ? (
          <NoWay comparison={comparison} />
        ) : (
          <AnswerSentence comparison={comparison} option={focused} isLead={focused === lead} />
        )}
      </div>
      <Closures comparison={comparison} />
      <OptionTable
        withCrossings
        answer={ASKED}
        options={comparison.options}
        month={comparison.scenario.month}
        chosen={chosenId}
        onChoose={state.question.chooseOption}
      />
      <Worth comparison={comparison} />
      {comparison.leftOut > 0 && <p class="small quiet">{t.leftOut(comparison.leftOut)}</p>}
      {chosen !== null && chosen.legs.length > 0 ? (
        <section class="section">
          <h2>{t.legsOf(optionName(catalog, language, chosen))}</h2>
          <LegList answer={ASKED} option={chosen} />
          <Countries option={chosen} />
        </section>
      ) : (
        <p class="small quiet">{t.chooseOption}</p>
      )}
      <PairClaims key={`${comparison.from} ${comparison.to}`} from={comparison.from} to={comparison.to} />
    </>
  );
}

/** A place off the network is answered for from the railhead or port that serves it: that is said. */
function Substitutions({ ends }: { readonly ends: readonly string[] }) {
  const { initial, view } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const name = (id: string) => placeName(catalog, language, id);
  const said = ends.flatMap((id) => {
    const drayage = catalog.places[id]?.drayage;
    return drayage === undefined
      ? []
      : [t.servedBy(name(id), name(drayage.by), distanceText(f, drayage.km, view.view.value.units))];
  });
  return said.length === 0 ? null : <p class="small quiet">{said.join(" ")}</p>;
}

interface SentenceProps {
  readonly comparison: Comparison;
  readonly option: Option;
  readonly isLead: boolean; // nothing else has been chosen
}

function AnswerSentence({ comparison, option, isLead }: SentenceProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const baseline = baselineOf(comparison, option);
  const daysOf = ({ id, days }: Option) => (
    <FigureButton id={figureId.option(ASKED, id, "days")}>
      {days === null ? t.notKnown : daysText(f, days).value}
    </FigureButton>
  );
  return (
    <>
      <h1>
        <Unbroken
          sentence={
            isLead && isPartlyClosed(comparison)
              ? t.quickestUsable(
                  optionName(catalog, language, option),
                  daysOf(option),
                  f.month(comparison.scenario.month),
                )
              : t.answer({
                  option: optionName(catalog, language, option),
                  days: daysOf(option),
                  baseline:
                    baseline?.days == null
                      ? null
                      : { name: baselineName(catalog, language, baseline), days: daysOf(baseline) },
                  verdict: option.against?.verdict ?? null,
                })
          }
        />
      </h1>
      <Standing option={option} />
      {baseline !== null && baseline.id !== option.id && (
        <p class="saving">
          <Saving answer={ASKED} comparison={comparison} option={option} />
        </p>
      )}
    </>
  );
}

/** A corridor that is not in ordinary operation is answered for all the same; the sentence must not hide it. */
function Standing({ option }: { readonly option: Option }) {
  const { catalog } = useAtlas().state.initial;
  const { language } = useI18n();
  const record = recordOf(catalog.status, option);
  if (record === null || record.status === "operating") return null;
  return (
    <p class="small strong">
      {optionName(catalog, language, option)}. <StateDates record={record} />
    </p>
  );
}

/** Why there is no way, and which closures might be lifted. */
function NoWay({ comparison }: { readonly comparison: Comparison }) {
  const { initial, question } = useAtlas().state;
  const { t, language } = useI18n();
  const reasonText = useReason();
  return (
    <>
      <h1>{t.noWay}</h1>
      {comparison.reason !== undefined && <p>{reasonText(comparison.reason)}</p>}
      <ul class="pairs">
        {comparison.scenario.closed.map((passage) => (
          <li key={passage}>
            <button type="button" class="link" onClick={() => question.toggleClosed(passage)}>
              {t.openPassage(passageName(initial.catalog, language, passage))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
