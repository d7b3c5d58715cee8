import type { Position } from "../core/geodesy/position";
import { RADIANS } from "../core/geodesy/sphere";

/** Halfway between the ends of a short bar. */
export function middleOf(bar: readonly Position[]): Position {
  const [first, last] = [bar[0] as Position, bar[bar.length - 1] as Position];
  return [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
}

/** Direction on the Mercator plane, radians, counted from east to north. */
export function heading([lonA, latA]: Position, [lonB, latB]: Position): number {
  return Math.atan2(latB - latA, (lonB - lonA) * Math.cos(((latA + latB) / 2) * RADIANS));
}
