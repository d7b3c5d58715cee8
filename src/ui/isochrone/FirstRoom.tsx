import type { PageCatalog } from "../../core/model/catalog";
import type { FirstOption } from "../../core/planner/first-option";
import { MEASURES_OF_FIRST, otherEnd, type Side } from "../../core/planner/first-question";
import { ISOCHRONE_DAYS } from "../../core/model/isochrone";
import type { FirstRun } from "../../state/first-run";
import { corridorShortName, optionName, placeName } from "../../state/names";
import { colourKey } from "../../state/scene/colours";
import { useAtlas, useI18n } from "../context";
import { LateNote } from "../parts/LateNote";
import { Notes } from "../parts/Notes";
import { Segments } from "../parts/Segments";
import { FirstDot } from "./FirstDot";

/** Which option is first between one place and every other, or how soon it is there. */
export function FirstRoom() {
  const { state } = useAtlas();
  const { t } = useI18n();
  const { from, to, side, asks } = state.question.question.value;
  const { run, problem } = state.first;
  const here = side === "from" ? from : to;
  return (
    <>
      <Notes />
      {problem.value !== null && (
        <p class="notice" role="alert">
          {t.notAnswered(problem.value)}
        </p>
      )}
      <LateNote late={state.lazyData.networks.first} />
      {here === null ? (
        <p>{side === "from" ? t.chooseBeginning : t.chooseEnd}</p>
      ) : (
        <>
          {asks === "first" && <RankSwitch />}
          {run.value !== null && (asks === "first" ? <First run={run.value} /> : <DaysTo run={run.value} />)}
        </>
      )}
    </>
  );
}

/** What "first" goes by; the price of time needs a value of the cargo. */
function RankSwitch() {
  const { question, view } = useAtlas().state;
  const { t } = useI18n();
  const { firstBy } = view.view.value;
  const hasCargo = question.question.value.scenario.cargo !== undefined;
  const choices = MEASURES_OF_FIRST.map((value) => ({ value, label: t.firstBy[value] }));
  return (
    <>
      <Segments legend={t.firstByWhat} name="first-by" choices={choices} chosen={firstBy} onChoose={view.rankBy} />
      {firstBy === "generalised" && !hasCargo && <p class="small">{t.needsCargo}</p>}
    </>
  );
}

/** The places of the country that journeys to or from here are mostly asked for. */
function useThere(run: FirstRun) {
  const { catalog } = useAtlas().state.initial;
  const country = otherEnd(catalog.places[run.here] ?? { country: "" });
  return { country, there: run.found.filter(({ place }) => catalog.places[place]?.country === country) };
}

function First({ run }: { readonly run: FirstRun }) {
  const { initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const { country, there } = useThere(run);
  const counts = countsOf(there).map(({ corridor, ...count }) => ({
    ...count,
    name: corridor === "direct" ? t.directBySea : corridorShortName(catalog, language, corridor),
    corridor,
  }));
  const unclear = there.filter(({ option, isClear }) => option !== null && !isClear).length;
  return (
    <div class="answered first" data-state={run.state}>
      <h1 aria-live="off">
        {there.length === 0
          ? t.workingOut
          : t.firstHereSentence({
              here: placeName(catalog, language, run.here),
              side: run.side,
              month: f.month(run.scenario.month),
              country,
              places: there.length,
              counts: counts.filter(({ clear }) => clear > 0).map(({ name, clear }) => ({ name, places: clear })),
              unclear,
            })}
      </h1>
      <RunState run={run} />
      <table class="small first-table">
        <thead>
          <tr>
            <th scope="col">{t.corridor}</th>
            <th scope="col" class="number">
              {t.clearlyFirst}
            </th>
            <th scope="col" class="number">
              {t.firstByLittle}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ corridor, name, clear, little }) => (
            <tr key={corridor}>
              <th scope="row">
                <FirstDot colour={colourKey(catalog, corridor)} isClear />
                {name}
              </th>
              <td class="number">{f.number(clear)}</td>
              <td class="number quiet">{f.number(little)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t.firstNote}</p>
      {run.state === "finished" && <Places catalog={catalog} found={there} side={run.side} />}
    </div>
  );
}

/** How many days from every place to here, by the option that is the quickest there. */
function DaysTo({ run }: { readonly run: FirstRun }) {
  const { initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const { there } = useThere(run);
  const counts = ISOCHRONE_DAYS.map((days) => ({
    days: f.number(days),
    places: there.filter(({ daysP50 }) => daysP50 !== null && daysP50 <= days).length,
  }));
  return (
    <div class="answered first" data-state={run.state}>
      <h1 aria-live="off" data-threshold="days">
        {there.length === 0
          ? t.workingOut
          : t.daysToSentence(placeName(catalog, language, run.here), f.month(run.scenario.month), counts)}
      </h1>
      <RunState run={run} />
      <p class="small quiet">{t.daysToNote}</p>
      {run.state === "finished" && <Places catalog={catalog} found={there} side={run.side} />}
    </div>
  );
}

/** How far the run has come, and what stops it or sets it going again. */
function RunState({ run: { state, found, total } }: { readonly run: FirstRun }) {
  const { first } = useAtlas().state;
  const { t, f } = useI18n();
  if (state === "finished") return null;
  return (
    <p class="first-run small">
      {total > 0 && <progress max={total} value={found.length} aria-label={t.workingOut} />}
      <span class="quiet">{t.placesDone(f.number(found.length), f.number(total))}</span>
      <button type="button" class="button" onClick={state === "running" ? first.stop : first.resume}>
        {state === "running" ? t.stop : t.startAgain}
      </button>
    </p>
  );
}

interface PlacesProps {
  readonly catalog: PageCatalog;
  readonly found: readonly FirstOption[];
  readonly side: Side;
}

function Places({ catalog, found, side }: PlacesProps) {
  const { question } = useAtlas().state;
  const { t, f, language } = useI18n();
  const rows = found.toSorted((a, b) => (a.daysP50 ?? Infinity) - (b.daysP50 ?? Infinity));
  return (
    <details class="band">
      <summary>
        {t.everyPlace} <span class="quiet">{t.placeCount(rows.length)}</span>
      </summary>
      <table class="small">
        <tbody>
          {rows.map(({ place, option, corridor, daysP50, isClear }) => (
            <tr key={place}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  onClick={() => (side === "from" ? question.setTo(place) : question.setFrom(place))}
                >
                  {placeName(catalog, language, place)}
                </button>
              </th>
              <td>
                {option === null || corridor === null ? (
                  <span class="quiet">{t.noWay}</span>
                ) : (
                  <>
                    <FirstDot colour={colourKey(catalog, corridor)} isClear={isClear} />
                    {optionName(catalog, language, { id: option, corridor, name: option })}
                  </>
                )}
              </td>
              <td class="number">{daysP50 === null ? "" : f.day(daysP50)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface Count {
  readonly corridor: string;
  readonly clear: number;
  readonly little: number;
}

/** Places by the corridor that is first there, the most first. */
function countsOf(found: readonly FirstOption[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { corridor, isClear } of found) {
    if (corridor === null) continue;
    const { clear, little } = counts.get(corridor) ?? { clear: 0, little: 0 };
    counts.set(corridor, { corridor, clear: clear + (isClear ? 1 : 0), little: little + (isClear ? 0 : 1) });
  }
  return [...counts.values()].toSorted((a, b) => b.clear + b.little - a.clear - a.little);
}
