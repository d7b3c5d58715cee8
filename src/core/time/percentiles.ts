import type { Histogram, Percentiles } from "../model/comparison";
import { perObject } from "../memo";

/** The 10th, 50th and 90th percentile of sampled days, to a hundredth of a day. Of one array they are found once. */
export const percentilesOf = perObject((days: Float64Array): Percentiles => {
  const { p10, p50, p90 } = exactPercentiles(days);
  return { p10: hundredth(p10), p50: hundredth(p50), p90: hundredth(p90) };
});

/** The same, not rounded: steps a few minutes apart stay apart. */
export function exactPercentiles(days: Float64Array): Percentiles {
  const ordered = days.slice();
  const ranks = SHARES.map((share) => Math.floor(share * (ordered.length - 1)));
  ranks.forEach((rank, i) => select(ordered, i === 0 ? 0 : ranks[i - 1]! + 1, rank));
  return { p10: quantile(ordered, 0.1), p50: quantile(ordered, 0.5), p90: quantile(ordered, 0.9) };
}

/** To a hundredth of a day, a quarter of an hour. */
export function hundredth(days: number): number {
  return Math.round(days * 100) / 100;
}

const SHARES = [0.1, 0.5, 0.9];

/**
 * Puts the values of the ranks `rank` and `rank + 1` in their place, smaller ones before, greater ones behind: all that a
 * quantile needs, at a fraction of the price of sorting (Hoare, "Algorithm 65: FIND", 1961).
 *
 * @param from the least rank that is not in its place yet
 */
function select(values: Float64Array, from: number, rank: number): void {
  let [low, high] = [from, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      swap(values, i++, j--);
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  let next = rank + 1;
  for (let k = rank + 2; k < values.length; k++) if (values[k]! < values[next]!) next = k;
  if (next < values.length) swap(values, rank + 1, next);
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a]!;
  values[a] = values[b]!;
  values[b] = kept;
}

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
