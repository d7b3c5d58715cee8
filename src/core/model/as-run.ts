import type { Option } from "./comparison";

/** The option with the path and the days of normal times where it cannot be used now; itself where it can. */
export function asRun(option: Option): Option {
  const { wouldRun, wouldTake } = option;
  return wouldRun === undefined ? option : { ...option, ...wouldRun, days: wouldTake ?? null };
}
