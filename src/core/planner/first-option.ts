import { memo } from "../memo";
import type { Place } from "../model/place";
import { scenarioKey, type Scenario } from "../model/scenario";
import { probabilityFaster, verdictOf } from "../time/verdict";
import type { TimedOption } from "./options";
import { createTimer } from "./planner";
import type { World } from "./world";

/** What "first" goes by: the middle of the days, or the usual cost of a TEU. */
export const MEASURES_OF_FIRST = ["days", "cost"] as const;
export type MeasureOfFirst = (typeof MEASURES_OF_FIRST)[number];

/** The option that is first at a place. */
export interface FirstOption {
  readonly place: string;
  readonly option: string | null; // null: no way can be used
  readonly corridor: string | null;
  readonly daysP50: number | null;
  readonly isClear: boolean; // against the best option of any other corridor
}

/** Finds the option that is first from one place to another. */
export type FirstFinder = (from: string, to: string, scenario: Scenario, measure: MeasureOfFirst) => FirstOption;

/**
 * A finder over a world. What it finds is the first of the options that a comparison has, by the same days and costs.
 * By days it is clearly first when it is faster than the best of every other corridor in three of four draws; by cost
 * when the two ranges do not meet. Places of one railhead without a haul of their own share an answer.
 */
export function createFirstFinder(world: World): FirstFinder {
  const timer = createTimer(world);
  const localKm = world.model.components["drayage-local"]?.typical ?? 0;
  const answers = memo<string, Omit<FirstOption, "place">>(KEPT_ANSWERS);
  const railheadOf = (id: string): string => {
    const drayage = world.catalog.places[id]?.kind === "port" ? undefined : world.catalog.places[id]?.drayage;
    return drayage !== undefined && drayage.km <= localKm ? drayage.by : id;
  };
  const isHeadline = (from: string, to: string) =>
    world.catalog.comparisons.some((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to));
  return (from, to, scenario, measure) => {
    const ends = isHeadline(from, to) ? [from, to] : [railheadOf(from), `at ${railheadOf(to)}`];
    const key = JSON.stringify([ends, measure, scenarioKey(scenario)]);
    const found = answers.get(key, () => firstOf(timer(from, to, scenario).timed, measure));
    return { place: to, ...found };
  };
}

const KEPT_ANSWERS = 4_000; // each some hundred bytes

function firstOf(timed: readonly TimedOption[], measure: MeasureOfFirst): Omit<FirstOption, "place"> {
  const ranked = timed.filter(({ days }) => days !== null).toSorted(byMeasure(measure));
  const [first] = ranked;
  if (first === undefined) return { option: null, corridor: null, daysP50: null, isClear: false };
  const { id, corridor, days } = first.option;
  const rival = ranked.find(({ option }) => option.corridor !== corridor);
  const isClear = rival === undefined || isClearly(measure, first, rival);
  return { option: id, corridor, daysP50: days?.p50 ?? null, isClear };
}

function byMeasure(measure: MeasureOfFirst): (a: TimedOption, b: TimedOption) => number {
  const valueOf = ({ option: { days, costUsdPerTeu } }: TimedOption): number =>
    (measure === "days" ? days?.p50 : costUsdPerTeu?.typical) ?? Infinity;
  return (a, b) => valueOf(a) - valueOf(b) || (a.option.id < b.option.id ? -1 : 1);
}

function isClearly(measure: MeasureOfFirst, first: TimedOption, rival: TimedOption): boolean {
  if (measure === "cost") {
    return (first.option.costUsdPerTeu?.high ?? Infinity) < (rival.option.costUsdPerTeu?.low ?? 0);
  }
  if (first.days === null || rival.days === null) return false;
  return verdictOf(probabilityFaster(first.days, rival.days)) === "faster";
}

/** The places that a journey from here is asked for: those of the other end of the trade first, then the network's own. */
export function placesToAsk(places: readonly Place[], from: Place): readonly Place[] {
  const other = otherEnd(from);
  const asked = places.filter(({ id, kind }) => id !== from.id && kind !== "waypoint" && kind !== "border");
  const counterpart = asked.filter(({ country }) => country === other);
  const rest = asked.filter(
    ({ country, ofTrade }) => country !== other && country !== from.country && ofTrade !== true,
  );
  return [...counterpart, ...rest];
}

/** The country that a journey from here is mostly asked for: India from Russia, Russia from anywhere else. */
export function otherEnd({ country }: Pick<Place, "country">): string {
  return country === "RU" ? "IN" : "RU";
}
