import type { Leg } from "../model/leg";
import type { Component } from "../model/provenance";
import type { Breakdown } from "../money/breakdown";
import { HOURS_PER_DAY, isSpeed } from "../units";

/** How far one component moves the difference of two options when it goes from its low to its high value. */
export interface Swing {
  readonly component: string;
  readonly atLow: number; // days, option - baseline, with the component at its low value and everything else typical
  readonly atHigh: number;
  readonly turnsRanking: boolean; // another option leads at the one end than at the other
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
export function amountMovedBy(component: string, { lines }: Breakdown): Linear {
  const split = { fixed: 0, moved: 0 };
  for (const { component: id, amount } of lines) split[id === component ? "moved" : "fixed"] += amount.typical;
  return split;
}
