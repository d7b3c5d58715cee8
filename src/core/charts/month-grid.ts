import type { Comparison, Option, Percentiles } from "../model/comparison";
import type { WayReason } from "../model/reason";

/** How an option fares when one leaves in a month. "unknown": no figure or rule says; "left-out": never sensible then. */
export type MonthCell =
  | { readonly state: "days"; readonly days: Percentiles }
  | { readonly state: "closed" | "unknown"; readonly reason: WayReason | null }
  | { readonly state: "left-out" };

/** One month of the grid: a cell for every option, by its id. */
export interface MonthColumn {
  readonly month: number; // 1..12
  readonly cells: Readonly<Record<string, MonthCell>>;
}

export function monthColumn({ scenario, options }: Comparison): MonthColumn {
  return { month: scenario.month, cells: Object.fromEntries(options.map((option) => [option.id, cellOf(option)])) };
}

/** A cell of a column; an option that is no option in that month was left out. */
export function monthCell(column: MonthColumn, option: string): MonthCell {
  return column.cells[option] ?? { state: "left-out" };
}

/** The months of a year in the order they are worth computing: the one asked for, then its neighbours outwards. */
export function monthsOutward(month: number): readonly number[] {
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  const apart = (other: number) => Math.min(Math.abs(other - month), 12 - Math.abs(other - month));
  return all.toSorted((a, b) => apart(a) - apart(b) || a - b);
}

/** "closed" is known not to work, anything else is not known. */
function cellOf({ status, days, reason }: Option): MonthCell {
  if (days !== null) return { state: "days", days };
  const isClosed = status === "closed" || reason?.kind === "closed-season" || reason?.kind === "barred-sea";
  return { state: isClosed ? "closed" : "unknown", reason: reason ?? null };
}
