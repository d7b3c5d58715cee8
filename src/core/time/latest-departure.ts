import type { LatestDeparture } from "../model/comparison";
import { civilOf, dateOf, dayNumber, numberOf } from "./calendar";
import { quantile } from "./percentiles";

const MONTHS = 12;

/** Days drawn for a departure in a month, 1..12; null when nothing departs then. */
export type DaysInMonth = (month: number) => Float64Array | null;

/**
 * The last day to leave on and yet arrive by a date with a chance: the days counted are those of the month of
 * departure, with its seasons along the way. Looked for month by month from the date back, through a year.
 *
 * @param by "2027-03-01": arrival within that day is in time
 * @param chancePct above 0, below 100
 * @returns null when no departure within a year is early enough
 */
export function latestDeparture(by: string, chancePct: number, daysIn: DaysInMonth): LatestDeparture | null {
  const end = dayNumber(by);
  for (let back = 0; back <= MONTHS; back++) {
    const { first, last, month } = monthBefore(end, back);
    const days = daysNeeded(daysIn(month), chancePct);
    if (days === null) continue;
    const departure = Math.min(end - days, last);
    if (departure >= first) return { date: dateOf(departure), days };
  }
  return null;
}

/** Whole days within which the share of the draws arrives. */
function daysNeeded(days: Float64Array | null, chancePct: number): number | null {
  return days === null ? null : Math.ceil(quantile(days.toSorted(), chancePct / 100));
}

/** First and last day of the month that lies so many months before a day's own. */
function monthBefore(day: number, back: number): { first: number; last: number; month: number } {
  const { year, month } = civilOf(day);
  const first = numberOf(year, month - back, 1);
  return { first, last: numberOf(year, month - back + 1, 1) - 1, month: civilOf(first).month };
}
