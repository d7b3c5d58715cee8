import type { Range } from "../range";
import { KM_PER_NM } from "../units";
import { isSaving, type Claim, type Claimed, type ClaimUnit } from "./claim";

/** Kilometres, days, percent and USD a TEU: what the atlas computes in. */
const PER_UNIT: { readonly [unit in ClaimUnit]?: number } = { km: 1, nm: KM_PER_NM, d: 1, "%": 1, "USD/TEU": 1 };
export const UNIT_OF = {
  distance: "km",
  days: "d",
  "days-saved": "d",
  "days-saved-pct": "%",
  "distance-saved": "km",
  "distance-saved-pct": "%",
  cost: "USD/TEU",
  "cost-saved": "USD/TEU",
  "cost-saved-pct": "%",
} as const;

export interface Interval {
  readonly low: number; // may be -Infinity
  readonly high: number; // may be Infinity
}

/** In the units of the atlas; null when the claim's unit cannot be turned into one (a price per FEU or per 15 t). */
export function inOwnUnits({ low, high, unit }: Claimed): Interval | null {
  const factor = PER_UNIT[unit];
  return factor === undefined ? null : { low: low * factor, high: high * factor };
}

/**
 * What the claim leaves possible. "In up to 20 days" allows less, "over 40 days" allows more; "saves up to 16 days"
 * says that 16 can be reached, so more would bear it out too.
 */
function allowedBy(claim: Pick<Claim, "claimed" | "quantity">): Interval | null {
  const value = claim.claimed && inOwnUnits(claim.claimed);
  const bound = claim.claimed?.bound;
  if (value === null || bound === undefined) return value;
  if (bound === "least" || isSaving(claim.quantity)) return { low: value.low, high: Infinity };
  return { low: -Infinity, high: value.high };
}

const BY_SEA = 0.03; // two careful measurements of one way differ by less
const ROUGHLY = 0.05; // neighbouring lines between the same cities, and numbers of one or two figures
const HALF_A_DAY = 0.5; // days are said in whole ones
const ROUND_PERCENT = 2; // points: percentages are said in round numbers

/** A number of one or two figures, such as 8,000 or 7,200, is said roughly. */
function isRough(value: number): boolean {
  return /^\d{1,2}0*$/.test(String(value));
}

/**
 * Does the claim have a value in common with the computed range? Lengths have 3 % of play, 5 % by land or when
 * said roughly; percentages two points, days half a day; money is a range already.
 *
 * @param isByLand some of the way is by land
 */
export function agreesWith(claim: Pick<Claim, "claimed" | "quantity">, computed: Range, isByLand = false): boolean {
  const free = allowedBy(claim);
  if (free === null || claim.claimed === null) return false;
  const play = playOf(claim, computed, isByLand);
  return free.low <= computed.high + play && computed.low - play <= free.high;
}

function playOf(
  { claimed, quantity }: Pick<Claim, "claimed" | "quantity">,
  { typical }: Range,
  isByLand: boolean,
): number {
  if (claimed === null || quantity.startsWith("cost")) return 0;
  if (quantity.endsWith("-pct")) return ROUND_PERCENT;
  if (quantity.startsWith("days")) return HALF_A_DAY;
  return (isByLand || isRough(claimed.high) ? ROUGHLY : BY_SEA) * Math.abs(typical);
}

/** The claimed value nearest to what is computed: what has to be reached. */
export function targetOf(claim: Pick<Claim, "claimed" | "quantity">, computed: Range): number | null {
  const value = claim.claimed && inOwnUnits(claim.claimed);
  if (value === null) return null;
  return computed.typical > value.high ? value.high : value.low;
}
