import type { Position } from "../geodesy/position";
import type { PlaceReason } from "../model/reason";

export type ReadPosition = { readonly position: Position } | { readonly reason: PlaceReason };

const PAIR = /^\s*([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)\s*$/;
const LOOKS_LIKE_PAIR = /^[\s\d.,+-]+$/;

/**
 * Reads "lon,lat" in degrees.
 *
 * @returns the position, why it is none, or null when the text is not a pair of numbers but a name
 */
export function readPosition(text: string): ReadPosition | null {
  const pair = PAIR.exec(text);
  if (pair === null) {
    const reason = { kind: "unreadable-coordinates", text: text.trim() } as const;
    return LOOKS_LIKE_PAIR.test(text) && text.trim() !== "" ? { reason } : null;
  }
  const lon = Number(pair[1]);
  const lat = Number(pair[2]);
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { position: [lon, lat] };
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return { reason: { kind: "swapped-coordinates", text: text.trim(), meant: [lat, lon] } };
  }
  return { reason: { kind: "impossible-coordinates", text: text.trim() } };
}
