import type { Catalog, HeadlineQuestion } from "../model/catalog";
import type { Comparison } from "../model/comparison";
import { drawsFrom, type Draws } from "../time/draws";
import { memo } from "../memo";
import { isOneRailhead, type EndPlaces } from "../model/place";
import type { Scenario } from "../model/scenario";
import { candidatesFor, corridorById, DIRECT, OVERLAND, type Candidate } from "./candidates";
import { besideBaseline, timedOption, type TimedOption, type Timing } from "./options";
import { checkScenario } from "./scenario-check";
import { withDepartures } from "./departures";
import { searchContexts } from "./networks/search-contexts";
import { optionRules } from "./option-rules";
import type { World } from "./world";

/**
 * Answers "every way from one place to another, side by side".
 *
 * @throws RangeError when a place is not known, both are the same, or the scenario names what does not exist;
 *   the message says what is allowed
 */
export type Planner = (from: string, to: string, scenario: Scenario) => Comparison;

/** The candidates of a pair, and what they are timed by. */
interface Pair {
  readonly timing: Timing;
  readonly question: HeadlineQuestion | null;
  readonly candidates: readonly Candidate[];
}

/** Finds the candidates of pairs in a world. It remembers what it has worked out; answers do not depend on that. */
export function createPairFinder(world: World): (from: string, to: string, scenario: Scenario) => Pair {
  const { catalog, model } = world;
  const spaces = searchContexts(world);
  const rules = optionRules(model.components);
  const drawsBySeed = memo<number, Draws>(1);
  return (fromId, toId, scenario) => {
    const ends = endsOf(catalog, fromId, toId);
    checkScenario(scenario, world);
    const question = questionOf(catalog, fromId, toId);
    const measure = scenario.baseline === null ? [] : [scenario.baseline];
    const listed = [...(question?.options ?? []), ...measure];
    const candidates = candidatesFor({ ends, scenario, catalog, spaces, rules, listed });
    const draws = drawsBySeed.get(scenario.seed, () => drawsFrom(scenario.seed));
    return { timing: { ends, scenario, catalog, model, draws }, question, candidates };
  };
}

/** A planner over a world. */
export function createPlanner(world: World): Planner {
  const { catalog } = world;
  const variants = catalog.corridors.flatMap((corridor) => corridor.variants).length;
  const find = createPairFinder(world);
  const answered = (fromId: string, toId: string, scenario: Scenario): Answered => {
    const { timing, question, candidates } = find(fromId, toId, scenario);
    const timed = candidates.map((candidate) => timedOption(candidate, timing));
    const baseline = baselineOf(timed, scenario, question, catalog);
    const options = besideBaseline(timed, baseline);
    const served = new Set(candidates.map(({ option }) => option));
    for (const plain of [DIRECT, OVERLAND]) served.delete(plain);
    const leftOut = variants - served.size;
    const answer = { from: fromId, to: toId, scenario, baseline, options, leftOut };
    const reason = { kind: isOneRailhead(timing.ends) ? "one-railhead" : "no-way", ...timing.ends } as const;
    return { answer: timed.length > 0 ? answer : { ...answer, reason }, timed };
  };
  return (fromId, toId, scenario) => {
    const { answer, timed } = answered(fromId, toId, scenario);
    if (scenario.arrival === undefined) return answer;
    const inMonth = (month: number) =>
      month === scenario.month ? timed : answered(fromId, toId, { ...scenario, month }).timed;
    return withDepartures(answer, scenario.arrival, inMonth);
  };
}

interface Answered {
  readonly answer: Comparison;
  readonly timed: readonly TimedOption[];
}

function endsOf({ places }: Catalog, fromId: string, toId: string): EndPlaces {
  if (fromId === toId) throw new RangeError(`same place twice "${fromId}": choose two different places`);
  const place = (id: string) => {
    const found = places[id];
    if (found === undefined) throw new RangeError(`unknown place "${id}": give the id of a place in the atlas`);
    return found;
  };
  return { from: place(fromId), to: place(toId) };
}

function questionOf({ comparisons }: Catalog, from: string, to: string): HeadlineQuestion | null {
  return (
    comparisons.find((one) => one.from === from && one.to === to) ??
    comparisons.find((one) => one.from === to && one.to === from) ??
    null
  );
}

/**
 * What the options are measured against: the scenario's choice, else the pair's own, else the first of those that
 * headline questions measure against, else the first baseline that serves the pair. One that is closed gives way to
 * the next. Where no baseline serves the pair, the way that one would take is a corridor itself: there is none.
 */
function baselineOf(
  timed: readonly TimedOption[],
  scenario: Scenario,
  question: HeadlineQuestion | null,
  catalog: Catalog,
): string | null {
  if (scenario.baseline !== null) return scenario.baseline;
  if (question !== null && question.baseline === null) return null;
  const baselines = timed.filter(({ option }) => corridorById(catalog, option.corridor)?.kind === "baseline");
  const [first] = baselines;
  const open = baselines.filter(({ days }) => days !== null);
  const usual = [question?.baseline, ...catalog.comparisons.map((one) => one.baseline)];
  const own = usual.map((id) => open.find(({ option }) => option.id === id)).find((one) => one !== undefined);
  return (own ?? open[0] ?? first)?.option.id ?? null;
}
