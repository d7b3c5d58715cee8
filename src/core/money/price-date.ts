import type { Components } from "../model/components";
import type { Component } from "../model/provenance";

/**
 * Whether a due is asked: one without a beginning always, one that a war or crisis brought at a date from its beginning
 * on, and in normal times never. Dates as coarse as known: "2026-03".
 *
 * @param date null: normal times
 */
export function isInForce({ since }: Pick<Component, "since">, date: string | null): boolean {
  return since === undefined || (date !== null && since.localeCompare(date) <= 0);
}

const INDEX = "freight-index-";

/**
 * How many times the freight of the large lines at one date was that of another: the ratio of the freight indices whose
 * dates lie nearest. 1 where no index is stated.
 *
 * @param date null: the newest index
 */
export function freightRatio(components: Components, date: string | null, since: string): number {
  const indices = Object.values(components)
    .filter(({ id }) => id.startsWith(INDEX))
    .map(({ id, typical }) => ({ month: monthOf(id.slice(INDEX.length)), typical }))
    .toSorted((a, b) => a.month - b.month);
  const at = (text: string | null) => {
    if (text === null) return indices.at(-1);
    return indices.toSorted((a, b) => Math.abs(a.month - monthOf(text)) - Math.abs(b.month - monthOf(text)))[0];
  };
  const [now, then] = [at(date), at(since)];
  return now === undefined || then === undefined ? 1 : now.typical / then.typical;
}

/** Months since the year 0; a year without a month stands for its middle. */
function monthOf(date: string): number {
  const [year, month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? 6 : Number(month) - 1);
}
