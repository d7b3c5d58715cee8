/** Two sets of draws counted in the same bins. */
export interface SharedHistogram {
  readonly fromDays: number;
  readonly binDays: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Bins of one width for both, whole multiples of it, about `bins` of them over what both cover. */
export function sharedHistogram(a: Float64Array, b: Float64Array, bins: number): SharedHistogram {
  const [leastA, mostA] = extent(a);
  const [leastB, mostB] = extent(b);
  const [least, most] = [Math.min(leastA, leastB), Math.max(mostA, mostB)];
  const binDays = WIDTHS.find((width) => most - least <= width * bins) ?? Math.ceil((most - least) / bins);
  const fromDays = Math.floor(least / binDays) * binDays;
  const length = Math.floor((most - fromDays) / binDays) + 1;
  return { fromDays, binDays, a: counts(a, fromDays, binDays, length), b: counts(b, fromDays, binDays, length) };
}

const WIDTHS = [0.25, 0.5, 1, 2, 5];

function counts(days: Float64Array, fromDays: number, binDays: number, length: number): number[] {
  const bins: number[] = Array(length).fill(0);
  for (const day of days) bins[Math.floor((day - fromDays) / binDays)]!++;
  return bins;
}

function extent(days: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const day of days) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  return [least, most];
}
