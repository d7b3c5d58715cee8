import { asRun } from "../../core/model/as-run";
import type { Option } from "../../core/model/comparison";
import type { Corridor, Variant } from "../../core/model/corridor";
import { colourKey } from "../../state/scene/colours";
import { figureId, baselineOf } from "../../state/evidence";
import { newestRecord } from "../../core/model/status";
import { corridorName, corridorText, optionName, placeName } from "../../state/names";
import { answersWith, dayScale } from "../../state/overview";
import { useAtlas, useI18n } from "../context";
import { BackButton } from "../parts/BackButton";
import { daysText, DayScale, RangeBars, type Bar } from "../parts/days";
import { FigureButton, Value } from "../parts/Figure";
import { asRange } from "../options/quantities";
import { useReason } from "../hooks/reason";
import { Saving } from "../options/Saving";
import { LargeDays, LargeDistance } from "./LargeFigures";
import { LegList } from "./LegList";
import { PlannedLegs } from "./PlannedLegs";
import { StatedFigures } from "./StatedFigures";
import { StatusNotes } from "./StatusNotes";

interface Props {
  readonly id: string;
  readonly variant: string;
}

/** A corridor: its variants, and for the chosen one its figures between its own two ends, leg by leg. */
export function CorridorPage({ id, variant }: Props) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const { catalog, headlines } = state.initial;
  const corridor = catalog.corridors.find((one) => one.id === id);
  if (corridor === undefined) return null;
  const [first] = answersWith(catalog, headlines, variant);
  const summary = corridorText(catalog, language, id, "summary");
  return (
    <article class="page">
      <BackButton />
      <h1>{corridorName(catalog, language, id)}</h1>
      <StatusLine id={id} />
      {summary !== null && <p class="quiet">{summary}</p>}
      {corridor.variants.length > 1 && <Variants corridor={corridor} chosen={variant} />}
      {first === undefined ? (
        <>
          <PlannedLegs corridor={corridor} variant={variant} />
          <p class="small quiet">{t.notComputed}</p>
        </>
      ) : (
        <VariantFigures
          answer={first.question.id}
          from={first.question.from}
          to={first.question.to}
          option={first.option}
          corridor={corridor}
        />
      )}
      <StatusNotes kind="corridor" id={corridor.id} variants={corridor.variants} />
      <StatedFigures
        corridor={corridor}
        beside={first === undefined ? null : { ends: first.question, option: first.option }}
      />
    </article>
  );
}

/** That the corridor is not run as usual, under its title; nothing while it is. */
function StatusLine({ id }: { readonly id: string }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f } = useI18n();
  const newest = newestRecord(catalog.status, "corridor", id);
  if (newest === null || newest.status === "operating") return null;
  const since = t.statusSince(t.statuses[newest.status], f.date(newest.since));
  return (
    <p class="status-line">
      <b data-record={newest.id}>{t.seenOn(since, f.date(newest.asOf))}</b>
    </p>
  );
}

function Variants({ corridor, chosen }: { readonly corridor: Corridor; readonly chosen: string }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog, headlines } = state.initial;
  const first = (variant: Variant) => answersWith(catalog, headlines, variant.id)[0];
  return (
    <ul class="variants" aria-label={t.variants}>
      {corridor.variants.map((variant) => {
        const { question, option } = first(variant) ?? {};
        return (
          <li key={variant.id}>
            <button
              type="button"
              class="variant"
              aria-pressed={variant.id === chosen}
              onClick={() => state.selection.openCorridor(corridor.id, variant.id)}
              onMouseEnter={() => state.hover.light("option", variant.id)}
              onMouseLeave={state.hover.clear}
            >
              {optionName(catalog, language, { id: variant.id, corridor: corridor.id, name: variant.id })}
            </button>
            {question !== undefined && option?.days != null && (
              <span class="variant-days small quiet">
                <FigureButton id={figureId.option(question.id, option.id, "days")}>
                  <Value {...daysText(f, option.days)} />
                </FigureButton>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface FiguresProps {
  readonly answer: string;
  readonly from: string;
  readonly to: string;
  readonly option: Option;
  readonly corridor: Corridor;
}

/** What can be used now, else the same in normal times, said so. */
function VariantFigures({ answer, from, to, option, corridor }: FiguresProps) {
  const { state } = useAtlas();
  const reasonText = useReason();
  const { t, language } = useI18n();
  const { catalog, headlines } = state.initial;
  const comparison = headlines[answer];
  const baseline = comparison === undefined ? null : baselineOf(comparison, option);
  const way = asRun(option);
  const whenOpen = way === option ? null : <p class="small quiet">{t.inNormalTimesOnly}</p>;
  const bars = [way, baseline].flatMap((one, index): Bar[] =>
    one?.days
      ? [
          {
            range: asRange(one.days),
            colour: colourKey(catalog, one.corridor),
            isBaseline: index === 1 || colourKey(catalog, one.corridor) === "baseline",
          },
        ]
      : [],
  );
  const scale = dayScale(bars.map(({ range }) => ({ p90: range.high })));
  return (
    <>
      <section class="section">
        <h2>{t.pair(placeName(catalog, language, from), placeName(catalog, language, to))}</h2>
        {option.reason !== undefined && <p class="notice">{reasonText(option.reason)}</p>}
        {whenOpen}
        <dl class="facts">
          <dt class="small quiet">{t.distance}</dt>
          <dd>
            <LargeDistance answer={answer} option={way} baseline={baseline} />
          </dd>
          <dt class="small quiet">{t.transitTime}</dt>
          <dd>
            <LargeDays answer={answer} option={way} />
          </dd>
        </dl>
        {bars.length > 0 && (
          <>
            <RangeBars bars={bars} scale={scale} />
            <DayScale scale={scale} />
          </>
        )}
        {option.status === "available" && (
          <p class="saving">
            <Saving answer={answer} comparison={comparison} option={option} />
          </p>
        )}
      </section>
      {way.legs.length === 0 ? (
        <PlannedLegs corridor={corridor} variant={option.id} isAsked={option.distanceKm !== null} />
      ) : (
        <section class="section">
          <h2>{t.legByLeg}</h2>
          {whenOpen}
          <LegList answer={answer} option={way} />
        </section>
      )}
    </>
  );
}
