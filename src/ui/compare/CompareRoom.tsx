import type { Comparison, Option } from "../../core/comparison";
import { isSameScenario } from "../../core/preset";
import { ASKED, baselineOf, figureId } from "../../state/evidence";
import { baselineName, corridorShortName, optionName, passageName, placeName } from "../../state/names";
import { ASKS, type Question } from "../../state/question";
import { useAtlas, useSpeech } from "../context";
import { daysText } from "../days";
import { Figure } from "../Figure";
import { useKept } from "../kept";
import { LegList } from "../explore/LegList";
import { PlaceCard } from "../explore/PlaceCard";
import { StopCard } from "../explore/StopCard";
import { Notes } from "../Notes";
import { OptionTable } from "../OptionTable";
import { useReason } from "../reason";
import { Saving } from "../Saving";
import { Unbroken } from "../Unbroken";
import { Segments } from "../Segments";
import { Countries } from "./Countries";
import { ReachRoom } from "./ReachRoom";

/** The answer, or a side view of a passage, border or place that was opened from it. */
export function CompareRoom() {
  const { selection, question } = useAtlas().state;
  const { stop, place } = selection.chosen.value;
  const asks = useKept(() => question.question.value.asks);
  if (stop !== null) return <StopCard stop={stop} />;
  if (place !== null) return <PlaceCard place={place} />;
  return (
    <>
      <Asks />
      {asks === "reach" ? <ReachRoom /> : <AnswerRoom />}
    </>
  );
}

/** Every way to the other end, or how far one gets from this one. */
function Asks() {
  const { question } = useAtlas().state;
  const { t } = useSpeech();
  const chosen = useKept(() => question.question.value.asks);
  const choices = ASKS.map((value) => ({ value, label: t.asks[value] }));
  return (
    <div class="asks">
      <Segments legend={t.question} name="asks" choices={choices} chosen={chosen} onChoose={question.ask} />
    </div>
  );
}

/** The question's answer: one sentence, every way side by side, the legs of the chosen one. */
function AnswerRoom() {
  const { state } = useAtlas();
  const { t } = useSpeech();
  const { answer, question, library } = state;
  const { from, to } = question.question.value;
  const comparison = answer.comparison.value;
  const problem = answer.problem.value;
  return (
    <>
      <Notes />
      {problem !== null && (
        <p class="notice" role="alert">
          {problem.kind === "same-place" ? t.samePlace : t.notAnswered(problem.reason)}
        </p>
      )}
      {library.missing.value !== null && (
        <p class="notice" role="alert">
          {t.plannerMissing(library.missing.value)}
        </p>
      )}
      {comparison === null ? (
        <>
          <h1>{t.compareTitle}</h1>
          <p>{from === null || to === null ? t.chooseEnds : library.missing.value === null ? t.loadingNetworks : ""}</p>
          {(from === null || to === null) && <HeadlineQuestions />}
        </>
      ) : (
        <div class="answered" data-stale={problem !== null || !isAnswerTo(comparison, question.question.value)}>
          <Answer comparison={comparison} />
        </div>
      )}
    </>
  );
}

/** False while what is shown answers the question before. */
function isAnswerTo({ from, to, scenario }: Comparison, asked: Question): boolean {
  return from === asked.from && to === asked.to && isSameScenario(scenario, asked.scenario);
}

function HeadlineQuestions() {
  const { state } = useAtlas();
  const { t, language } = useSpeech();
  const { catalog } = state.known;
  return (
    <ul class="pairs">
      {catalog.comparisons.map(({ id, from, to }) => (
        <li key={id}>
          <button
            type="button"
            class="link"
            onClick={() => {
              state.question.setFrom(from);
              state.question.setTo(to);
            }}
          >
            {t.pair(placeName(catalog, language, from), placeName(catalog, language, to))}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Answer({ comparison }: { readonly comparison: Comparison }) {
  const { state } = useAtlas();
  const { t, language } = useSpeech();
  const { catalog } = state.known;
  const chosenId = state.question.question.value.option;
  const available = comparison.options.filter((option) => option.days !== null);
  const lead = leadOf(comparison, available);
  const chosen = comparison.options.find((option) => option.id === chosenId) ?? null;
  const spoken = chosen?.days == null ? lead : chosen;
  return (
    <>
      <p class="small quiet">
        {t.pair(placeName(catalog, language, comparison.from), placeName(catalog, language, comparison.to))}
      </p>
      <div aria-live="polite">
        {spoken === null ? (
          <NoWay comparison={comparison} />
        ) : (
          <AnswerSentence comparison={comparison} option={spoken} />
        )}
      </div>
      <OptionTable
        withCrossings
        answer={ASKED}
        options={comparison.options}
        chosen={chosenId}
        onChoose={state.question.chooseOption}
      />
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
    </>
  );
}

function AnswerSentence({ comparison, option }: { readonly comparison: Comparison; readonly option: Option }) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  const baseline = baselineOf(comparison, option);
  const daysOf = ({ id, days }: Option) => (
    <Figure id={figureId.option(ASKED, id, "days")}>{days === null ? t.notKnown : daysText(f, days).value}</Figure>
  );
  return (
    <>
      <h1>
        <Unbroken
          sentence={t.answer({
            option: optionName(catalog, language, option),
            days: daysOf(option),
            baseline:
              baseline?.days == null
                ? null
                : { name: baselineName(catalog, language, baseline), days: daysOf(baseline) },
            verdict: option.against?.verdict ?? null,
          })}
        />
      </h1>
      <Standing option={option} />
      {baseline !== null && (
        <p class="saving">
          <Saving answer={ASKED} comparison={comparison} option={option} />
        </p>
      )}
    </>
  );
}

/** A corridor that is not in ordinary operation is answered for all the same; the sentence must not hide it. */
function Standing({ option }: { readonly option: Option }) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  const [note] = catalog.corridors.find(({ id }) => id === option.corridor)?.status ?? [];
  if (note === undefined || note.status === "operating") return null;
  const name = corridorShortName(catalog, language, option.corridor);
  return <p class="small strong">{t.termNamed(name, t.statusInRow(t.statuses[note.status], f.date(note.since)))}</p>;
}

/** Why there is no way, and which closures might be lifted. */
function NoWay({ comparison }: { readonly comparison: Comparison }) {
  const { known, question } = useAtlas().state;
  const { t, language } = useSpeech();
  const reasonText = useReason();
  return (
    <>
      <h1>{t.noWay}</h1>
      {comparison.reason !== undefined && <p>{reasonText(comparison.reason)}</p>}
      <ul class="pairs">
        {comparison.scenario.closed.map((passage) => (
          <li key={passage}>
            <button type="button" class="link" onClick={() => question.toggleClosed(passage)}>
              {t.openPassage(passageName(known.catalog, language, passage))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The quickest way by a corridor speaks first, else the quickest of all. */
export function leadOf(comparison: Comparison, available: readonly Option[]): Option | null {
  const byDays = [...available].sort((a, b) => (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity));
  return (
    byDays.find((option) => option.id !== comparison.baseline && option.against?.verdict !== "baseline") ??
    byDays[0] ??
    null
  );
}
