import type { Option } from "../model/comparison";
import { HOURS_PER_DAY, KM_PER_NM } from "../units";
import type { Claim, ClaimUnit } from "./claim";
import { inOwnUnits, type Interval } from "./claimed";

/** The mean speed, door to door, that the claimed days mean over the computed kilometres; in knots for sea ways. */
export interface ImpliedSpeed extends Interval {
  readonly unit: "kn" | "km/h";
}

export function impliedSpeed({ quantity, claimed }: Claim, { distanceKm, legs }: Option): ImpliedSpeed | null {
  const days = claimed && inOwnUnits(claimed);
  if (quantity !== "days" || days === null || distanceKm === null || legs.length === 0) return null;
  const isSea = legs.every(({ mode }) => mode === "sea");
  const per = isSea ? KM_PER_NM : 1;
  const speed = (d: number) => distanceKm / (d * HOURS_PER_DAY) / per;
  return { low: speed(days.high), high: speed(days.low), unit: isSea ? "kn" : "km/h" };
}

const KM_PER_STATUTE_MILE = 1.609344;

/** A claimed number read in another unit, and how it then stands to what is computed: 1 is the same length. */
export interface UnitHint {
  readonly unit: "km" | "nm" | "statute mile";
  readonly km: number;
  readonly ratio: number;
  readonly isAsSaid: boolean;
}

const HINT_UNITS = { nm: KM_PER_NM, "statute mile": KM_PER_STATUTE_MILE, km: 1 } as const;

/** The claimed length as nautical miles, statute miles and kilometres. */
export function unitHints({ quantity, claimed }: Claim, computedKm: number): readonly UnitHint[] {
  if (quantity !== "distance" || claimed === null || (claimed.unit !== "km" && claimed.unit !== "nm")) return [];
  const said: ClaimUnit = claimed.unit;
  return (["nm", "statute mile", "km"] as const).map((unit) => {
    const km = claimed.high * HINT_UNITS[unit];
    return { unit, km, ratio: km / computedKm, isAsSaid: unit === said };
  });
}

const NEAR = 0.03;

/** The unit in which the number would fit, when it is not the one that was said. */
export function fittingUnit(hints: readonly UnitHint[]): UnitHint | null {
  return hints.find(({ ratio, isAsSaid }) => !isAsSaid && Math.abs(ratio - 1) <= NEAR) ?? null;
}

/** Kilometres sailed at the stated speed in the claimed days. */
export function sailedKm({ claimed, assumes, quantity }: Claim): Interval | null {
  const days = claimed && inOwnUnits(claimed);
  if (quantity !== "days" || days === null || assumes.speedKn === undefined) return null;
  const { low, high } = assumes.speedKn;
  const kmADay = HOURS_PER_DAY * KM_PER_NM;
  return { low: days.low * low * kmADay, high: days.high * high * kmADay };
}
