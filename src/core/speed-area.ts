import type { Stretch } from "./leg";
import type { Position } from "./position";

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
    for (const piece of piecesOf(line[i - 1]!, line[i]!)) {
      const on = areaAt(piece.middle, areas);
      const last = merged.at(-1);
      if (last?.on === on) last.length += piece.length;
      else merged.push({ on, length: piece.length });
      total += piece.length;
    }
  }
  return merged
    .filter(({ length }) => length > 0)
    .map(({ on, length }) => ({ on, distanceKm: (length / total) * distanceKm }));
}

function areaAt([lon, lat]: Position, areas: readonly SpeedArea[]): string {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  const area = areas.find((box) => wrapped >= box.west && wrapped < box.east && lat >= box.south && lat < box.north);
  return area?.id ?? OPEN_SEA;
}

const PIECE_DEGREES = 1; // short enough that an area's edge is met within 60 nm

function piecesOf(from: Position, to: Position): { middle: Position; length: number }[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / PIECE_DEGREES));
  return Array.from({ length: count }, (_, i) => {
    const start = between(from, to, i / count);
    const end = between(from, to, (i + 1) / count);
    return { middle: between(start, end, 0.5), length: sphericalLength(start, end) };
  });
}

function between(from: Position, to: Position, share: number): Position {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const RADIANS = Math.PI / 180;

/** In radians of arc; flat within a piece of a degree. */
function sphericalLength([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const east = (lon2 - lon1) * RADIANS * Math.cos(((lat1 + lat2) / 2) * RADIANS);
  return Math.hypot(east, (lat2 - lat1) * RADIANS);
}
