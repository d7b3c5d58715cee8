import type { Components } from "../model/components";
import { valueAtDeviate } from "./distribution";
import type { Basis } from "../model/basis";
import { isEndWait } from "./journey-ends";
import { DRAW_COUNT, type Draws } from "./draws";
import type { Leg, Transfer } from "../model/leg";
import { memo, perObject, type Memo } from "../memo";
import type { Range } from "../range";
import { HOURS_PER_DAY } from "../units";

/** Days of the same journey, once a draw, on each basis: every wait is added to the last, so the three are ordered. */
export type SampledJourney = Readonly<Record<Basis, Float64Array>>;

/**
 * Draws a journey.
 *
 * A speed component is drawn once for all legs: the same ship is as slow on each. Open sea and ice share one common
 * factor, to the extents "correlation-sea" and "correlation-ice", since who is slow in one tends to be slow in the other.
 * Different railways, borders and ports share a factor of their kind to the extent "correlation-rail",
 * "correlation-border" and so on; where none is stated they are independent.
 *
 * @param draws the question's, shared by all its options
 */
export function sampleJourney(legs: readonly Leg[], draws: Draws, components: Components): SampledJourney {
  const correlationOf = (group: string) => components[`correlation-${group}`]?.typical ?? 0;
  const running = new Float64Array(DRAW_COUNT);
  for (const { running: parts } of legs) {
    for (const { distanceKm, component, speedKmh } of parts) {
      const group = groupOfSpeed(component);
      const deviates = draws.deviates(component, SHARED_FACTOR[group] ?? group, correlationOf(group));
      addTimes(running, distanceKm / HOURS_PER_DAY, speedKmh, deviates);
    }
  }
  const waits = legs.flatMap(({ transfers }) => transfers).filter(({ dwellDays }) => dwellDays.high > 0);
  const added = (days: Float64Array, some: readonly Transfer[]): Float64Array => {
    const sum = days.slice();
    for (const { kind, at, component, dwellDays } of some) {
      addWaits(sum, dwellDays, draws.deviates(`${component} ${at}`, kind, correlationOf(kind)));
    }
    return sum;
  };
  const terminal = added(
    running,
    waits.filter((wait) => !isEndWait(wait)),
  );
  return { running, terminal, door: added(terminal, waits.filter(isEndWait)) };
}

/** Days with every wait that the legs have, once a draw: on the basis that they are on. */
export function sampleDays(legs: readonly Leg[], draws: Draws, components: Components): Float64Array {
  return sampleJourney(legs, draws, components).door;
}

/** Groups of speeds that share the common factor of another group: it is the same ship. */
const SHARED_FACTOR: Readonly<Record<string, string>> = { ice: "sea" };

/** "rail" of "rail-speed-RZD", "ice" of the Northern Sea Route's seas. */
function groupOfSpeed(component: string): string {
  return component.startsWith("nsr-") ? "ice" : component.slice(0, component.indexOf("-"));
}

/** Adds, to each draw, the time for the distance at a drawn speed. */
function addTimes(days: Float64Array, daysAtOneKmh: number, speedKmh: Range, deviates: Float64Array): void {
  const speeds = valuesAt(speedKmh, deviates);
  for (let i = 0; i < days.length; i++) days[i]! += daysAtOneKmh / speeds[i]!;
}

/** Adds a drawn wait to each draw. */
function addWaits(days: Float64Array, dwellDays: Range, deviates: Float64Array): void {
  const waits = valuesAt(dwellDays, deviates);
  for (let i = 0; i < days.length; i++) days[i]! += waits[i]!;
}

const CACHED_RANGES = 32; // for each array of deviates
const valuesByRange = perObject<Float64Array, Memo<string, Float64Array>>(() => memo(CACHED_RANGES));

/** The options of a question meet the same ship, railways and ports again and again. */
function valuesAt(range: Range, deviates: Float64Array): Float64Array {
  const key = `${range.low} ${range.typical} ${range.high}`;
  return valuesByRange(deviates).get(key, () => deviates.map(valueAtDeviate(range)));
}
