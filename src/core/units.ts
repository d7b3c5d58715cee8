import type { Range } from "./range";

export const KM_PER_NM = 1.852; // exact: the international nautical mile is 1852 m; a knot is one an hour
export const HOURS_PER_DAY = 24;

const KMH_PER: Readonly<Record<string, number>> = { kn: KM_PER_NM, "km/h": 1, "km/day": 1 / HOURS_PER_DAY };
const DAYS_PER: Readonly<Record<string, number>> = { days: 1, h: 1 / HOURS_PER_DAY };

/** @throws RangeError when `unit` is not a speed */
export function inKmh(range: Range, unit: string): Range {
  return scaled(range, factorOf(KMH_PER, unit, "speed"));
}

export function isSpeed(unit: string): boolean {
  return unit in KMH_PER;
}

/** @throws RangeError when `unit` is not a time */
export function inDays(range: Range, unit: string): Range {
  return scaled(range, factorOf(DAYS_PER, unit, "time"));
}

/** The range times a factor above zero. */
export function scaled({ low, typical, high }: Range, factor: number): Range {
  return { low: low * factor, typical: typical * factor, high: high * factor };
}

/** Bounds and usual values add (interval arithmetic: Moore, Interval Analysis, 1966). */
export function sumOf(ranges: readonly Range[]): Range {
  let low = 0;
  let typical = 0;
  let high = 0;
  for (const range of ranges) {
    low += range.low;
    typical += range.typical;
    high += range.high;
  }
  return { low, typical, high };
}

function factorOf(factors: Readonly<Record<string, number>>, unit: string, quantity: string): number {
  const factor = factors[unit];
  if (factor !== undefined) return factor;
  throw new RangeError(`unknown unit "${unit}" of ${quantity}: use ${Object.keys(factors).join(", ")}`);
}
