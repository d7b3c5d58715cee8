import { memo } from "../memo";
import { scenarioKey, type Scenario } from "../model/scenario";
import type { Range } from "../range";
import { probabilityFaster, verdictOf } from "../time/verdict";
import type { MeasureOfFirst } from "./first-question";
import { createPairFinder } from "./planner";
import { rankedOption, type RankedOption } from "./ranked-option";
import type { World } from "./world";

/** The option that is first between two places. */
interface First {
  readonly option: string | null; // null: no way can be used
  readonly corridor: string | null;
  readonly daysP50: number | null;
  readonly isClear: boolean; // against the best option of any other corridor
}

/** The option that is first at a place. */
export interface FirstOption extends First {
  readonly place: string;
}

/** Finds the option that is first from one place to another. */
export type FirstFinder = (from: string, to: string, scenario: Scenario, measure: MeasureOfFirst) => First;

/**
 * A finder over a world. What it finds is the first of the options that a comparison has, by the same days and costs.
 * By days it is clearly first when it is faster than the best of every other corridor in three of four draws; by cost
 * when the two ranges do not meet. Places of one railhead without a haul of their own share an answer.
 */
export function createFirstFinder(world: World): FirstFinder {
  const find = createPairFinder(world);
  const localKm = world.model.components["drayage-local"]?.typical ?? 0;
  const answers = memo<string, Readonly<Record<MeasureOfFirst, First>>>(KEPT_ANSWERS);
  const railheadOf = (id: string): string => {
    const drayage = world.catalog.places[id]?.kind === "port" ? undefined : world.catalog.places[id]?.drayage;
    return drayage !== undefined && drayage.km <= localKm ? drayage.by : id;
  };
  const isHeadline = (from: string, to: string) =>
    world.catalog.comparisons.some((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to));
  const rank = (from: string, to: string, scenario: Scenario) => {
    const { candidates, timing } = find(from, to, scenario);
    const ranked = candidates.map((one) => rankedOption(one, timing)).filter((one) => one !== null);
    return {
      days: firstOf(ranked, "days"),
      cost: firstOf(ranked, "cost"),
      generalised: firstOf(ranked, "generalised"),
    };
  };
  return (from, to, scenario, measure) => {
    const ends = isHeadline(from, to) ? [from, to] : [railheadOf(from), `at ${railheadOf(to)}`];
    return answers.get(JSON.stringify([ends, scenarioKey(scenario)]), () => rank(from, to, scenario))[measure];
  };
}

const KEPT_ANSWERS = 4_000; // each some hundred bytes

function firstOf(options: readonly RankedOption[], measure: MeasureOfFirst): First {
  const ranked = options.toSorted(byMeasure(measure));
  const [first] = ranked;
  if (first === undefined) return { option: null, corridor: null, daysP50: null, isClear: false };
  const { id, corridor, daysP50 } = first;
  const rival = ranked.find((one) => one.corridor !== corridor);
  return { option: id, corridor, daysP50, isClear: rival === undefined || isClearly(measure, first, rival) };
}

function byMeasure(measure: MeasureOfFirst): (a: RankedOption, b: RankedOption) => number {
  const valueOf = (one: RankedOption) =>
    measure === "days" ? one.daysP50 : (billOf(one, measure)?.typical ?? Infinity);
  return (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    return one === other ? (a.id < b.id ? -1 : 1) : one - other;
  };
}

function billOf(option: RankedOption, measure: Exclude<MeasureOfFirst, "days">): Range | null {
  return measure === "cost" ? option.costUsdPerTeu : option.generalisedUsdPerTeu;
}

function isClearly(measure: MeasureOfFirst, first: RankedOption, rival: RankedOption): boolean {
  if (measure === "days") return verdictOf(probabilityFaster(first.days, rival.days)) === "faster";
  return (billOf(first, measure)?.high ?? Infinity) < (billOf(rival, measure)?.low ?? 0);
}
