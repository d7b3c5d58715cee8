import type { Components } from "../model/components";
import type { Leg } from "../model/leg";
import { percentilesOf } from "./percentiles";
import type { Component } from "../model/provenance";
import type { Range } from "../range";
import { sampleDays } from "./sample";
import { breakEven, daysMovedBy, valueAt, type Linear, type Swing } from "./sensitivity";
import type { DrawContext } from "../charts/time-distance";
import { HOURS_PER_DAY } from "../units";

/** A swing of the middle days, with the value of the component at which the two options take equally long. */
export interface TornadoBar extends Swing {
  readonly tieAt: number | null; // in the component's own unit; null: no value above zero makes them tie
}

/**
 * The tornado of two timed options by their middle days: one component at its low or high value, everything else drawn
 * as ever, the ways the same. A component at one value adds the same days to every draw, so the middle moves with it
 * exactly.
 *
 * @returns the widest swing first; components that make no difference are left out
 */
export function tornadoBars(option: readonly Leg[], baseline: readonly Leg[], chance: DrawContext): TornadoBar[] {
  return componentsOf([...option, ...baseline])
    .map((id) => swingOf(id, option, baseline, chance))
    .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) >= LEAST_DAYS)
    .toSorted((a, b) => width(b) - width(a) || (a.component < b.component ? -1 : 1));
}

const LEAST_DAYS = 0.01; // what the percentiles are rounded to

function swingOf(id: string, option: readonly Leg[], baseline: readonly Leg[], chance: DrawContext): TornadoBar {
  const rest = (legs: readonly Leg[]) =>
    percentilesOf(
      sampleDays(
        legs.map((leg) => without(id, leg)),
        chance.draws,
        chance.components,
      ),
    ).p50;
  const [own, other] = [rest(option), rest(baseline)];
  const at = (end: keyof Range) => own - other + effect(id, option, end) - effect(id, baseline, end);
  const linear = (fixed: number, legs: readonly Leg[]): Linear => ({ fixed, moved: daysMovedBy(id, legs).moved });
  const multiple = breakEven(linear(own, option), linear(other, baseline));
  const [atLow, atHigh] = [at("low"), at("high")];
  const tieAt = tieValue(chance.components, id, multiple);
  return { component: id, atLow, atHigh, turnsRanking: atLow * atHigh < 0, tieAt };
}

function tieValue(components: Components, id: string, multiple: number | null): number | null {
  const component: Component | undefined = components[id];
  return component === undefined || multiple === null || multiple <= 0 ? null : valueAt(component, multiple);
}

/** Days that a component adds when it stands at one end of its range: the low speed is the long time. */
function effect(id: string, legs: readonly Leg[], end: keyof Range): number {
  let days = 0;
  for (const { running, transfers } of legs) {
    for (const { component, distanceKm, speedKmh } of running)
      if (component === id) days += distanceKm / HOURS_PER_DAY / speedKmh[end];
    for (const { component, dwellDays } of transfers) if (component === id) days += dwellDays[end];
  }
  return days;
}

function without(id: string, leg: Leg): Leg {
  const others = ({ component }: { readonly component: string }) => component !== id;
  return { ...leg, running: leg.running.filter(others), transfers: leg.transfers.filter(others) };
}

function componentsOf(legs: readonly Leg[]): string[] {
  return [...new Set(legs.flatMap(({ running, transfers }) => [...running, ...transfers].map((one) => one.component)))];
}

function width({ atLow, atHigh }: Swing): number {
  return Math.abs(atHigh - atLow);
}
