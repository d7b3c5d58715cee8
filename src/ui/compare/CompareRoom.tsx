import type { Comparison } from "../../core/model/comparison";
import { questionKey } from "../../core/model/same-question";
import { placeName } from "../../state/names";
import type { Question } from "../../state/question";
import { useAtlas, useI18n } from "../context";
import { PlaceCard } from "../explore/PlaceCard";
import { StopCard } from "../explore/StopCard";
import { useStable } from "../hooks/stable";
import { LateNote } from "../parts/LateNote";
import { Notes } from "../parts/Notes";
import { Segments } from "../parts/Segments";
import { Answer } from "./Answer";
import { Terms } from "./Terms";
import { FirstRoom } from "../isochrone/FirstRoom";
import { IsochroneRoom } from "../isochrone/IsochroneRoom";

/** The answer, or a side view of a passage, border or place that was opened from it. */
export function CompareRoom() {
  const { state, isPhone } = useAtlas();
  const { selection, question } = state;
  const { stop, place } = selection.chosen.value;
  const { asks, side } = useStable(() => ({ asks: question.question.value.asks, side: question.question.value.side }));
  if (stop !== null) return <StopCard stop={stop} />;
  if (place !== null) return <PlaceCard place={place} />;
  return (
    <>
      {!isPhone.value && <Terms />}
      <Asks />
      {asks === "ways" ? <AnswerRoom /> : asks === "reach" && side === "from" ? <IsochroneRoom /> : <FirstRoom />}
    </>
  );
}

const VIEWS = ["ways", "from", "to"] as const;
const LOOKS = ["first", "reach"] as const;

/** Every way to the other end; or from one end to everywhere, or from everywhere to one, and what of it is shown. */
function Asks() {
  const { question } = useAtlas().state;
  const { t } = useI18n();
  const { asks, side } = useStable(() => ({ asks: question.question.value.asks, side: question.question.value.side }));
  const views = VIEWS.map((value) => ({ value, label: t.asks[value] }));
  const looks = LOOKS.map((value) => ({ value, label: t.looks[value] }));
  return (
    <div class="asks">
      <Segments
        legend={t.question}
        name="asks"
        choices={views}
        chosen={asks === "ways" ? "ways" : side}
        onChoose={(view) =>
          view === "ways" ? question.ask("ways") : question.ask(asks === "ways" ? "first" : asks, view)
        }
      />
      {asks !== "ways" && (
        <Segments
          legend={t.whatIsShown}
          name="look"
          choices={looks}
          chosen={asks}
          onChoose={(look) => question.ask(look, side)}
        />
      )}
    </div>
  );
}

/** The question's answer: one sentence, every way side by side, the legs of the chosen one. */
function AnswerRoom() {
  const { state } = useAtlas();
  const { t } = useI18n();
  const { answer, question, lazyData } = state;
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
      <LateNote late={lazyData.networks.planner} />
      {comparison === null ? (
        <>
          <h1>{t.compareTitle}</h1>
          {(from === null || to === null) && <p>{t.chooseEnds}</p>}
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
function isAnswerTo(comparison: Comparison, asked: Question): boolean {
  return questionKey(comparison) === questionKey(asked);
}

function HeadlineQuestions() {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog } = state.initial;
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
