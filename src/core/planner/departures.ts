import type { Comparison } from "../model/comparison";
import type { Arrival } from "../model/scenario";
import { latestDeparture } from "../time/latest-departure";
import type { TimedOption } from "./options";

/** The question's options when they depart in another month. */
export type TimedInMonth = (month: number) => readonly TimedOption[];

/** The answer with the latest departure of each option that leaves in some month, from the draws of that month. */
export function withDepartures(answer: Comparison, { by, chancePct }: Arrival, inMonth: TimedInMonth): Comparison {
  const months = new Map<number, readonly TimedOption[]>();
  const timedIn = (month: number): readonly TimedOption[] => {
    const known = months.get(month) ?? inMonth(month);
    months.set(month, known);
    return known;
  };
  const options = answer.options.map((option) => {
    const daysIn = (month: number) => timedIn(month).find((one) => one.option.id === option.id)?.days ?? null;
    return { ...option, latestDeparture: latestDeparture(by, chancePct, daysIn) };
  });
  return { ...answer, options };
}
