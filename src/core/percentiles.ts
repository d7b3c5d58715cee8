import type { Histogram, Percentiles } from "./comparison";

/** The 10th, 50th and 90th percentile of sampled days, to a hundredth of a day. The same array is sorted once. */
export function percentilesOf(days: Float64Array): Percentiles {
  const known = REMEMBERED.get(days);
  if (known) return known;
  const { p10, p50, p90 } = exactPercentiles(days);
  const percentiles = { p10: hundredth(p10), p50: hundredth(p50), p90: hundredth(p90) };
  REMEMBERED.set(days, percentiles);
  return percentiles;
}

/** The same, not rounded: steps a few minutes apart stay apart. */
export function exactPercentiles(days: Float64Array): Percentiles {
  const sorted = days.slice().sort();
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** To a hundredth of a day, a quarter of an hour. */
export function hundredth(days: number): number {
  return Math.round(days * 100) / 100;
}

const REMEMBERED = new WeakMap<Float64Array, Percentiles>();

/** Between the two nearest ranks (definition 7 of Hyndman and Fan, The American Statistician 50, 1996). */
export function quantile(sorted: Float64Array, share: number): number {
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
