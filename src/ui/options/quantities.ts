import { MEASURES } from "../../state/view";
import { billDifference } from "../../core/money/bill-difference";
import type { Option, Percentiles } from "../../core/model/comparison";
import type { Range } from "../../core/range";
import type { OptionQuantity } from "../../state/evidence";

/** What a table of options can be drawn by: a range each, on a scale of its own. */
export { MEASURES };
export type Measure = (typeof MEASURES)[number];

/** The 10th, 50th and 90th percentile of days, or the bounds and usual value of a bill. */
export function rangeOf(option: Option, measure: Measure): Range | null {
  if (measure === "days") return option.days === null ? null : asRange(option.days);
  return measure === "cost" ? option.costUsdPerTeu : option.co2eKgPerTeu;
}

/** What the table draws: of an option that cannot be used, the days it would take. */
export function drawnRange(option: Option, measure: Measure): Range | null {
  if (measure === "days" && option.days === null && option.wouldTake !== undefined) return asRange(option.wouldTake);
  return rangeOf(option, measure);
}

/** What cannot be used in this question: closed or not available. */
export function isShut({ status }: Pick<Option, "status">): boolean {
  return status !== "available";
}

/** Option less baseline; null when one of the two is not known, or for the baseline itself. */
export function differenceOf(option: Option, baseline: Option | null, measure: Measure): Range | null {
  if (baseline === null || option.id === baseline.id) return null;
  if (measure === "days") return option.against === null ? null : asRange(option.against.days);
  const [a, b] = [option.bills?.[measure], baseline.bills?.[measure]];
  return a === undefined || b === undefined ? null : billDifference(a, b);
}

export const DIFFERENCES = {
  days: "faster",
  cost: "dearer",
  co2e: "dirtier",
} as const satisfies Record<Measure, OptionQuantity>;

export function asRange({ p10, p50, p90 }: Percentiles): Range {
  return { low: p10, typical: p50, high: p90 };
}

/** Whether both ends, rounded to whole numbers, have the same sign: then "less" or "more" can be said in words. */
export function isOneSided({ low, high }: Pick<Range, "low" | "high">): boolean {
  return Math.round(low) > 0 || Math.round(high) < 0;
}
