import quickselect from "quickselect";
import type { Histogram, Percentiles } from "../model/comparison";
import { perObject } from "../memo";

/** The 10th, 50th and 90th percentile of sampled days, to a hundredth of a day. Of one array they are found once. */
export const percentilesOf = perObject((days: Float64Array): Percentiles => {
  const { p10, p50, p90 } = exactPercentiles(days);
  return { p10: hundredth(p10), p50: hundredth(p50), p90: hundredth(p90) };
});

/** The 50th percentile alone, as `percentilesOf` gives it. */
export function medianOf(days: Float64Array): number {
  return hundredth(quantile(partlyOrdered(days, [0.5]), 0.5));
}

/** The same, not rounded: steps a few minutes apart stay apart. */
export function exactPercentiles(days: Float64Array): Percentiles {
  const ordered = partlyOrdered(days, SHARES);
  return { p10: quantile(ordered, 0.1), p50: quantile(ordered, 0.5), p90: quantile(ordered, 0.9) };
}

/** With the values in their place that the quantiles need: two neighbouring ranks each. Much cheaper than sorting. */
function partlyOrdered(values: Float64Array, shares: readonly number[]): readonly number[] {
  const ordered = Array.from(values);
  let placed = 0; // all ranks below are in their place, or hold smaller values than the rest
  for (const share of shares) {
    const rank = Math.floor(share * (ordered.length - 1));
    for (const next of [rank, rank + 1]) {
      if (next < placed || next >= ordered.length) continue;
      quickselect(ordered, next, placed);
      placed = next + 1;
    }
  }
  return ordered;
}

/** To a hundredth of a day, a quarter of an hour. */
export function hundredth(days: number): number {
  return Math.round(days * 100) / 100;
}

const SHARES = [0.1, 0.5, 0.9];

/** Between the two nearest ranks (definition 7 of Hyndman and Fan, The American Statistician 50, 1996). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const rank = share * (sorted.length - 1);
  const below = Math.floor(rank);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (rank - below);
}

/** Bins of a whole, half or quarter day, about twenty of them. */
export function histogramOf(days: Float64Array): Histogram {
  let least = Infinity;
  let most = -Infinity;
  for (const day of days) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  const binDays = BINS.find((bin) => most - least <= bin * 20) ?? Math.ceil((most - least) / 20);
  const fromDays = Math.floor(least / binDays) * binDays;
  const counts: number[] = Array(Math.floor((most - fromDays) / binDays) + 1).fill(0);
  for (const day of days) counts[Math.floor((day - fromDays) / binDays)]!++;
  return { fromDays, binDays, counts };
}

const BINS = [0.25, 0.5, 1, 2, 5];
