import type { Percentiles } from "../model/comparison";
import type { Range } from "../range";
import type { Cargo } from "../model/scenario";

const DAYS_PER_YEAR = 365;

/** What a day in transit costs a TEU of the cargo, in USD: its value times the yearly rate of capital and decay. */
export function usdPerDay({ valueUsdPerTeu, ratePctPerYear }: Cargo): number {
  return (valueUsdPerTeu * ratePctPerYear) / 100 / DAYS_PER_YEAR;
}

/**
 * Freight and what the days in transit cost the cargo, in USD a TEU: the least with the 10th percentile of the days, the
 * usual with the middle, the most with the 90th.
 * Method: generalised cost of Blauwens, De Baere and Van de Voorde, Transport Economics, with the value of time as in
 * Hummels and Schaur, "Time as a trade barrier", American Economic Review 103 (2013).
 */
export function generalisedCost(freight: Range, { p10, p50, p90 }: Percentiles, cargo: Cargo): Range {
  const day = usdPerDay(cargo);
  return { low: freight.low + day * p10, typical: freight.typical + day * p50, high: freight.high + day * p90 };
}

/** What two options need for their tie. */
export interface Priced {
  readonly freightUsd: number; // typical, a TEU
  readonly days: number; // P50
}

/**
 * The value of the cargo, in USD a TEU, at which two options cost the same at the middle: below it the cheaper one wins,
 * above it the quicker. Exact, for both sums are linear in the value.
 *
 * @returns null when none above zero makes them tie: one is both cheaper and quicker, or they take equally long
 */
export function tieValueUsdPerTeu(option: Priced, other: Priced, ratePctPerYear: number): number | null {
  const savedDays = other.days - option.days;
  const dearerBy = option.freightUsd - other.freightUsd;
  const value = dearerBy / savedDays / usdPerDay({ valueUsdPerTeu: 1, ratePctPerYear });
  return Number.isFinite(value) && value > 0 ? value : null;
}
