import { billDifference } from "../money/bill-difference";
import type { Option } from "../model/comparison";
import type { Range } from "../range";
import type { Claim, ComputedQuantity } from "./claim";

const exactly = (value: number): Range => ({ low: value, typical: value, high: value });

/** A saving is the baseline less the option. */
const saved = (low: number, typical: number, high: number): Range => ({ low: -high, typical: -typical, high: -low });

function shareOf({ low, typical, high }: Range, whole: number): Range {
  return { low: (low / whole) * 100, typical: (typical / whole) * 100, high: (high / whole) * 100 };
}

function daysOf({ terminalDays, runningDays, doorDays }: Option, basis: Claim["basis"]): Range | null {
  const of = basis === "running" ? runningDays : basis === "door" ? doorDays : terminalDays;
  return of && { low: of.p10, typical: of.p50, high: of.p90 };
}

/** Days saved over the very ends compared: draw by draw where the planner has set one beside the other. */
function daysSaved(option: Option, baseline: Option): Range | null {
  const { against, days } = option;
  if (days === null || baseline.days === null) return null;
  if (against?.baseline === baseline.id) return saved(against.days.p10, against.days.p50, against.days.p90);
  return {
    low: baseline.days.p10 - days.p90,
    typical: baseline.days.p50 - days.p50,
    high: baseline.days.p90 - days.p10,
  };
}

function costSaved(option: Option, baseline: Option): Range | null {
  const difference = option.bills && baseline.bills && billDifference(option.bills.cost, baseline.bills.cost);
  return difference && saved(difference.low, difference.typical, difference.high);
}

function distanceSaved(option: Option, baseline: Option): Range | null {
  if (option.distanceKm === null || baseline.distanceKm === null) return null;
  return exactly(baseline.distanceKm - option.distanceKm);
}

/** What the atlas computes for the quantity, in kilometres, days, percent or USD a TEU; null when there is none. */
export function claimValue(
  { quantity, basis }: { readonly quantity: ComputedQuantity; readonly basis: Claim["basis"] },
  option: Option,
  baseline: Option | null,
): Range | null {
  if (quantity === "distance") return option.distanceKm === null ? null : exactly(option.distanceKm);
  if (quantity === "days") return daysOf(option, basis);
  if (quantity === "cost") return option.costUsdPerTeu;
  if (baseline === null) return null;
  if (quantity.startsWith("days")) return inPercent(quantity, daysSaved(option, baseline), baseline.days?.p50);
  if (quantity.startsWith("cost"))
    return inPercent(quantity, costSaved(option, baseline), baseline.costUsdPerTeu?.typical);
  return inPercent(quantity, distanceSaved(option, baseline), baseline.distanceKm ?? undefined);
}

function inPercent(quantity: ComputedQuantity, range: Range | null, whole: number | undefined): Range | null {
  if (range === null || !quantity.endsWith("-pct")) return range;
  return whole === undefined ? null : shareOf(range, whole);
}
