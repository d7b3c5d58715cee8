import { isNotAvailable } from "./components";
import type { Leg, RoutedLeg } from "./leg";
import type { Component } from "./provenance";
import type { Range } from "./range";
import type { Scenario } from "./scenario";
import type { Tally } from "./tally";
import { timeLegs, type TransitModel } from "./transit-time";
import { HOURS_PER_DAY, isSpeed } from "./units";

/** How far one component moves the difference of two options when it goes from its low to its high value. */
export interface Swing {
  readonly component: string;
  readonly atLow: number; // option - baseline, with the component at its low value and everything else typical
  readonly atHigh: number;
  readonly turnsRanking: boolean; // the sign of the difference is not the same at both ends
}

/** Days of an option at the typical values, with some components at values of their own (in their own unit). */
export function typicalDays(legs: readonly RoutedLeg[], scenario: Scenario, model: TransitModel): number {
  const timed = timeLegs(legs, scenario, model);
  if (isNotAvailable(timed)) throw new RangeError(`sensitivity: no days for ${legs[0]?.corridor}: ${timed.reason}`);
  return timed.reduce((days, { runningDays, dwellDays }) => days + runningDays.typical + dwellDays.typical, 0);
}

/**
 * The tornado of two options: every component either of them uses, the widest swing first.
 *
 * @param option, baseline routed legs that have days under the scenario
 */
export function tornado(
  option: readonly RoutedLeg[],
  baseline: readonly RoutedLeg[],
  scenario: Scenario,
  model: TransitModel,
): Swing[] {
  const difference = (id: string, value: number) => {
    const tried = withValue(scenario, id, value);
    return typicalDays(option, tried, model) - typicalDays(baseline, tried, model);
  };
  return componentsOf([...option, ...baseline], scenario, model)
    .map((id) => {
      const range = scenario.adjust?.[id] ?? model.components[id]!;
      const atLow = difference(id, range.low);
      const atHigh = difference(id, range.high);
      return { component: id, atLow, atHigh, turnsRanking: atLow * atHigh < 0 };
    })
    .toSorted(
      (a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow) || (a.component < b.component ? -1 : 1),
    );
}

/** The same scenario with one component at one certain value. */
export function withValue(scenario: Scenario, component: string, value: number): Scenario {
  return { ...scenario, adjust: { ...scenario.adjust, [component]: certain(value) } };
}

function certain(value: number): Range {
  return { low: value, typical: value, high: value };
}

function componentsOf(legs: readonly RoutedLeg[], scenario: Scenario, model: TransitModel): string[] {
  const timed = timeLegs(legs, scenario, model);
  if (isNotAvailable(timed)) return [];
  return [
    ...new Set(timed.flatMap(({ running, transfers }) => [...running, ...transfers].map(({ component }) => component))),
  ];
}

/** A sum that one component moves: what does not depend on it, and what it adds at its present value. */
export interface Linear {
  readonly fixed: number;
  readonly moved: number;
}

/**
 * The multiple of the component's present effect at which two sums tie, exactly: both are linear in it.
 * null: no multiple makes them tie (or every one does, when they are the same). Below zero: none that can be had.
 */
export function breakEven(option: Linear, baseline: Linear): number | null {
  const moved = option.moved - baseline.moved;
  return moved === 0 ? null : (baseline.fixed - option.fixed) / moved;
}

/** The component's value, in its own unit, at a multiple of its present effect: twice the days is half the speed. */
export function valueAt({ typical, unit }: Component, multiple: number): number {
  return isSpeed(unit) ? typical / multiple : typical * multiple;
}

/** Days of timed legs at typical values, split by whether a component moves them. */
export function daysMovedBy(component: string, legs: readonly Leg[]): Linear {
  const split = { fixed: 0, moved: 0 };
  for (const { running, transfers } of legs) {
    for (const { component: id, distanceKm, speedKmh } of running) {
      split[id === component ? "moved" : "fixed"] += distanceKm / HOURS_PER_DAY / speedKmh.typical;
    }
    for (const { component: id, dwellDays } of transfers)
      split[id === component ? "moved" : "fixed"] += dwellDays.typical;
  }
  return split;
}

/** Cost or emissions at typical values, split by whether a component moves them. */
export function amountMovedBy(component: string, { lines }: Tally): Linear {
  const split = { fixed: 0, moved: 0 };
  for (const { component: id, amount } of lines) split[id === component ? "moved" : "fixed"] += amount.typical;
  return split;
}
