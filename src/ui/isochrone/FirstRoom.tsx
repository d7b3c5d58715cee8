import type { PageCatalog } from "../../core/model/catalog";
import { MEASURES_OF_FIRST, otherEnd, type FirstOption } from "../../core/planner/first-option";
import type { FirstRun } from "../../state/first-run";
import { corridorShortName, optionName, placeName } from "../../state/names";
import { colourKey } from "../../state/scene/colours";
import { useAtlas, useI18n } from "../context";
import { LateNote } from "../parts/LateNote";
import { Notes } from "../parts/Notes";
import { Segments } from "../parts/Segments";
import { FirstDot } from "./FirstDot";

/** Which option is first from the beginning to every place: one sentence, a table by corridor, and every place. */
export function FirstRoom() {
  const { state } = useAtlas();
  const { t } = useI18n();
  const { from } = state.question.question.value;
  const { run, measure, problem, setMeasure } = state.first;
  const choices = MEASURES_OF_FIRST.map((value) => ({ value, label: t.firstBy[value] }));
  return (
    <>
      <Notes />
      {problem.value !== null && (
        <p class="notice" role="alert">
          {t.notAnswered(problem.value)}
        </p>
      )}
      <LateNote late={state.lazyData.networks.first} />
      {from === null ? (
        <p>{t.chooseBeginning}</p>
      ) : (
        <>
          <Segments
            legend={t.firstByWhat}
            name="first-by"
            choices={choices}
            chosen={measure.value}
            onChoose={setMeasure}
          />
          {run.value !== null && <First run={run.value} />}
        </>
      )}
    </>
  );
}

function First({ run }: { readonly run: FirstRun }) {
  const { initial } = useAtlas().state;
  const { t, f, language } = useI18n();
  const { catalog } = initial;
  const country = otherEnd(catalog.places[run.from] ?? { country: "" });
  const there = run.found.filter(({ place }) => catalog.places[place]?.country === country);
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
              from: placeName(catalog, language, run.from),
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
      {run.state === "finished" && <Places catalog={catalog} found={there} />}
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

function Places({ catalog, found }: { readonly catalog: PageCatalog; readonly found: readonly FirstOption[] }) {
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
                <button type="button" class="link" onClick={() => question.setTo(place)}>
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
