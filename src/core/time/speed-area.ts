import type { Stretch } from "../model/leg";
import type { Position } from "../geodesy/position";
import { RADIANS } from "../geodesy/sphere";

/** Waters in which ships keep another speed than on the open sea, as a box in degrees; longitudes -180..180. */
export interface SpeedArea {
  readonly id: string; // "caspian", "kara"
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** `on` of a stretch outside every area. */
export const OPEN_SEA = "open";

/**
 * A sea line cut into stretches by speed area, in order of travel.
 *
 * Shares come from lengths on a sphere and are scaled to `distanceKm`, so the stretches add up to the leg.
 * A piece of the line belongs to the first area its middle lies in.
 *
 * @param line positions with continuous longitudes
 * @param distanceKm length to share out, above zero
 */
export function stretchesAlong(line: readonly Position[], distanceKm: number, areas: readonly SpeedArea[]): Stretch[] {
  const merged: { on: string; length: number }[] = [];
  let total = 0;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!];
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / PIECE_DEGREES));
    let [lon, lat] = from;
    for (let piece = 1; piece <= count; piece++) {
      const nextLon = between(from[0], to[0], piece / count);
      const nextLat = between(from[1], to[1], piece / count);
      const on = areaAt(between(lon, nextLon, 0.5), between(lat, nextLat, 0.5), areas);
      const length = sphericalLength(lon, lat, nextLon, nextLat);
      const last = merged.at(-1);
      if (last?.on === on) last.length += length;
      else merged.push({ on, length });
      total += length;
      [lon, lat] = [nextLon, nextLat];
    }
  }
  return merged
    .filter(({ length }) => length > 0)
    .map(({ on, length }) => ({ on, distanceKm: (length / total) * distanceKm }));
}

const PIECE_DEGREES = 1; // short enough that an area's edge is met within 60 nm

function areaAt(lon: number, lat: number, areas: readonly SpeedArea[]): string {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  for (const { id, west, south, east, north } of areas) {
    if (wrapped >= west && wrapped < east && lat >= south && lat < north) return id;
  }
  return OPEN_SEA;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** In radians of arc; flat within a piece of a degree. */
function sphericalLength(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const east = (lon2 - lon1) * RADIANS * Math.cos(((lat1 + lat2) / 2) * RADIANS);
  return Math.hypot(east, (lat2 - lat1) * RADIANS);
}
