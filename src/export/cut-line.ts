import { latitudeAt } from "../core/geodesy/great-circle";
import type { Position } from "../core/geodesy/position";

/**
 * A line of continuous longitudes in parts within −180..180, cut where it crosses the 180th meridian (RFC 7946, 3.1.9).
 * The cut lies on the great circle and stands in both parts. Neighbouring vertices lie less than 180° apart.
 */
export function datelineParts(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  line.forEach((position, i) => {
    const before = line[i - 1];
    if (before !== undefined && worldOf(before, position) !== worldOf(position, before)) {
      const meridian = Math.max(worldOf(before, position), worldOf(position, before)) * 360 - 180;
      const latitude = latitudeAt(meridian, before, position);
      part.push(within([meridian, latitude], worldOf(before, position)));
      parts.push(part);
      part = [within([meridian, latitude], worldOf(position, before))];
    }
    part.push(within(position, worldOf(position, before ?? line[i + 1] ?? position)));
  });
  return [...parts, part].filter(hasLength);
}

/** Which turn of the world a position lies in, 0 for −180..180; on the 180th meridian itself that of its neighbour. */
function worldOf([lon]: Position, [beside]: Position): number {
  const turns = (lon + 180) / 360;
  return Number.isInteger(turns) && beside < lon ? turns - 1 : Math.floor(turns);
}

const within = ([lon, lat]: Position, world: number): Position => [lon - 360 * world, lat];

const hasLength = (part: readonly Position[]): boolean =>
  part.length > 1 && part.some(([lon, lat]) => lon !== part[0]![0] || lat !== part[0]![1]);
