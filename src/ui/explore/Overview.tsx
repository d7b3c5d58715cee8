import type { ComponentChildren } from "preact";
import { basisOf } from "../../core/model/basis";
import { headlineOption } from "../../state/headline-option";
import { cardsOf, dayScale, type Card } from "../../state/overview";
import { corridorShortName, optionName, placeName } from "../../state/names";
import { ACCURACY, figureId } from "../../state/evidence";
import { useAtlas, useStartWords } from "../context";
import { daysText, DayScale } from "../parts/days";
import { FigureButton } from "../parts/Figure";
import { distanceText } from "../parts/quantities";
import { CardKey, CorridorCard } from "./CorridorCard";
import { Today } from "./Today";

/** The first screen: one question already answered, a card for every corridor, and the other questions. */
export function Overview() {
  const { initial, view } = useAtlas().state;
  const { t } = useStartWords();
  const cards = cardsOf(initial);
  const ranges = cards
    .flatMap(({ option, baseline }) => [option?.days ?? option?.wouldTake, baseline?.days])
    .filter((days) => days !== null && days !== undefined);
  const scale = dayScale(ranges);
  return (
    <>
      <FirstSentence card={cards[0] ?? null} />
      <Today />
      {ranges.length > 0 && <DayScale scale={scale} />}
      <ul class="cards">
        {cards.map((card) => (
          <CorridorCard key={card.corridor.id} card={card} scale={scale} />
        ))}
      </ul>
      <CardKey />
      <p>
        <button type="button" class="link" onClick={() => view.openFigure(ACCURACY)}>
          {t.howGood}
        </button>
      </p>
      <Questions shown={cards} />
    </>
  );
}

/** The first card in a sentence, or by what one can go where its corridor is closed; then what is assumed for all of them. */
function FirstSentence({ card }: { readonly card: Card | null }) {
  const { state } = useAtlas();
  const { t, f } = useStartWords();
  const { month, vessel, closed, closedPlaces } = state.initial.scenario;
  const question = card?.question ?? null;
  return (
    <>
      <h1>{useFirstSentence(card) ?? t.plainTitle}</h1>
      {question !== null && (
        <p class="small quiet terms">
          {t.terms(f.month(month), t.vessels[vessel], closed.length + closedPlaces.length)}{" "}
          {t.bases[basisOf(state.initial.scenario)]}.{" "}
          <button type="button" class="link" onClick={() => ask(state, question.from, question.to)}>
            {t.change}
          </button>
        </p>
      )}
    </>
  );
}

function useFirstSentence(card: Card | null): ComponentChildren {
  const { state } = useAtlas();
  const { t, f, language } = useStartWords();
  const { catalog } = state.initial;
  const { question, option, baseline } = card ?? {};
  if (card !== null && option?.status === "closed") return <FirstUsable card={card} />;
  if (!card || !question || !option?.against || !baseline) return null;
  if (option.distanceKm === null || baseline.distanceKm === null) return null;
  const shorterKm = baseline.distanceKm - option.distanceKm;
  const km = (
    <FigureButton id={figureId.option(question.id, option.id, "shorter")}>
      {distanceText(f, Math.abs(shorterKm), state.view.view.value.units)}
    </FigureButton>
  );
  return t.firstSentence({
    from: placeName(catalog, language, question.from),
    to: placeName(catalog, language, question.to),
    corridor: corridorShortName(catalog, language, card.corridor.id),
    baseline: corridorShortName(catalog, language, baseline.corridor),
    km,
    isShorter: shorterKm > 0,
    verdict: option.against.verdict,
  });
}

/** Where the card's corridor cannot be used, the sentence says by what one can go instead. */
function FirstUsable({ card: { question, comparison, corridor } }: { readonly card: Card }) {
  const { initial } = useAtlas().state;
  const { t, f, language } = useStartWords();
  const { catalog, scenario } = initial;
  const usable = comparison?.options.filter(({ days }) => days !== null) ?? [];
  const lead = comparison === null ? null : headlineOption(comparison, usable);
  if (question === null || lead?.days == null) return <>{t.plainTitle}</>;
  const days = (
    <FigureButton id={figureId.option(question.id, lead.id, "days")}>{daysText(f, lead.days).value}</FigureButton>
  );
  return (
    <>
      {t.firstUsable({
        from: placeName(catalog, language, question.from),
        to: placeName(catalog, language, question.to),
        shut: corridorShortName(catalog, language, corridor.id),
        option: optionName(catalog, language, lead),
        days,
        month: f.month(scenario.month),
      })}
    </>
  );
}

function ask({ question, view }: ReturnType<typeof useAtlas>["state"], from: string, to: string): void {
  question.setFrom(from);
  question.setTo(to);
  view.setRoom("compare");
}

/** Headline questions that no card answers. */
function Questions({ shown }: { readonly shown: readonly Card[] }) {
  const { state } = useAtlas();
  const { t, language } = useStartWords();
  const { catalog } = state.initial;
  const answered = new Set(shown.map(({ question }) => question?.id));
  const questions = [...catalog.comparisons].sort((a, b) => Number(answered.has(a.id)) - Number(answered.has(b.id)));
  return (
    <section class="section">
      <h2>{t.sameTwoEnds}</h2>
      <ul class="pairs">
        {questions.map(({ id, from, to }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => state.selection.openPair(id)}>
              {t.pair(placeName(catalog, language, from), placeName(catalog, language, to))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
