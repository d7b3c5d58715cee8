import type { Components } from "./components";
import { triangularQuantile, withTails } from "./distribution";
import { DRAW_COUNT, type Draws } from "./draws";
import type { Leg, RunningPart, Transfer } from "./leg";
import type { Range } from "./range";
import { HOURS_PER_DAY } from "./units";

/**
 * Days from departure to arrival, once a draw: running and every wait on the way.
 *
 * The same ship is as slow on every leg (one stream for a speed component). Different railways, ice seas,
 * borders and ports share their luck in part, by the components "correlation-rail", "correlation-border" and so on;
 * 0 where none is stated.
 *
 * @param draws the question's, shared by all its options
 */
export function sampleDays(legs: readonly Leg[], draws: Draws, components: Components): Float64Array {
  const days = sampleRunningDays(legs, draws, components);
  for (const { transfers } of legs) for (const transfer of transfers) addTransfer(days, transfer, draws, components);
  return days;
}

/** Days under way, once a draw, without any wait. */
export function sampleRunningDays(legs: readonly Leg[], draws: Draws, components: Components): Float64Array {
  const days = new Float64Array(DRAW_COUNT);
  for (const { running } of legs) for (const part of running) addRunning(days, part, draws, components);
  return days;
}

function addRunning(
  days: Float64Array,
  { distanceKm, component, speedKmh }: RunningPart,
  draws: Draws,
  components: Components,
): void {
  const shares = sharesOf(component, groupOfSpeed(component), speedKmh, draws, components);
  const daysAtOneKmh = distanceKm / HOURS_PER_DAY;
  const range = withTails(speedKmh);
  for (let i = 0; i < days.length; i++)
    days[i]! += daysAtOneKmh / (shares ? triangularQuantile(range, shares[i]!) : speedKmh.low);
}

function addTransfer(
  days: Float64Array,
  { kind, at, component, dwellDays }: Transfer,
  draws: Draws,
  components: Components,
): void {
  const shares = sharesOf(`${component} ${at}`, kind, dwellDays, draws, components);
  const range = withTails(dwellDays);
  for (let i = 0; i < days.length; i++) days[i]! += shares ? triangularQuantile(range, shares[i]!) : dwellDays.low;
}

/** null: the value is certain and needs no chance. */
function sharesOf(
  stream: string,
  group: string,
  { low, high }: Range,
  draws: Draws,
  components: Components,
): Float64Array | null {
  if (low === high) return null;
  return draws.shares(stream, group, components[`correlation-${group}`]?.typical ?? 0);
}

/** "rail" of "rail-speed-RZD", "ice" of the Northern Sea Route's seas. */
function groupOfSpeed(component: string): string {
  return component.startsWith("nsr-") ? "ice" : component.slice(0, component.indexOf("-"));
}
