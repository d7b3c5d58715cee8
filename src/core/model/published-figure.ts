import type { QuantityFigure } from "./catalog";
import type { Option } from "./comparison";
import { KM_PER_NM } from "../units";

/** Whether a published figure says what is computed for the same two ends. */
export type Agreement = "differs" | "agrees";

export interface FigureEnds {
  readonly from: string;
  readonly to: string;
}

const TOLERANCE = 0.03; // of the kilometres: two careful measurements of one way differ by less
const PER_UNIT: Readonly<Record<string, number>> = { km: 1, nm: KM_PER_NM, d: 1 };

/**
 * A published distance or time beside the computed one of an option, in either direction. Null when the figure is of
 * another quantity or other ends, or when nothing is computed to set it against.
 *
 * Kilometres differ by more than 3 %; days differ when the two ranges have no day in common.
 */
export function agreementOf(
  { quantity, low, high, unit }: QuantityFigure,
  { from, to }: FigureEnds,
  { distanceKm, days }: Pick<Option, "distanceKm" | "days">,
): Agreement | null {
  const [kind, ends, ...rest] = quantity.split(".");
  const factor = PER_UNIT[unit];
  if (factor === undefined || rest.length > 0 || ![`${from}--${to}`, `${to}--${from}`].includes(ends ?? ""))
    return null;
  const stated = { low: low * factor, high: high * factor };
  if (kind === "distance" && distanceKm !== null)
    return meet(stated, { low: distanceKm * (1 - TOLERANCE), high: distanceKm * (1 + TOLERANCE) });
  if (kind === "days" && days !== null) return meet(stated, { low: days.p10, high: days.p90 });
  return null;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function meet(a: Bounds, b: Bounds): Agreement {
  return a.low <= b.high && b.low <= a.high ? "agrees" : "differs";
}
