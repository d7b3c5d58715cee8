import type { Position } from "../position";

export type ReadPosition = { readonly position: Position } | { readonly error: string };

const PAIR = /^\s*([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)\s*$/;
const LOOKS_LIKE_PAIR = /^[\s\d.,+-]+$/;

/**
 * Reads "lon,lat" in degrees.
 *
 * @returns the position, an error that says what to do, or null when the text is not a pair of numbers but a name
 */
export function readPosition(text: string): ReadPosition | null {
  const pair = PAIR.exec(text);
  if (pair === null) {
    const error = `unreadable coordinates "${text.trim()}": write lon,lat in degrees, as 72.95,18.95`;
    return LOOKS_LIKE_PAIR.test(text) && text.trim() !== "" ? { error } : null;
  }
  const lon = Number(pair[1]);
  const lat = Number(pair[2]);
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { position: [lon, lat] };
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return { error: `swapped coordinates "${text.trim()}": write lon,lat: ${lat},${lon}` };
  }
  return { error: `impossible coordinates "${text.trim()}": longitude -180..180, latitude -90..90` };
}
