import type { Position } from "../../core/geodesy/position";
import { RADIANS } from "../../core/geodesy/sphere";

const CIRCLE_LAT = 66.56; // the Arctic Circle, degrees
const LEAST_SHARE = 0.3; // of the way, so that a voyage that only ends in the Arctic keeps its name where it is long

/** The stretch beyond the Arctic Circle of a way that is largely Arctic; the whole line of any other. */
export function arcticStretch(line: readonly Position[]): readonly Position[] {
  const isBeyond = ([, lat]: Position) => lat >= CIRCLE_LAT;
  const stretch = line.slice(line.findIndex(isBeyond), line.findLastIndex(isBeyond) + 1);
  return stretch.length > 1 && length(stretch) >= LEAST_SHARE * length(line) ? stretch : line;
}

/** Degrees of latitude; near enough to weigh parts of a line against each other. */
function length(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [lon, lat], i) => {
    const [fromLon, fromLat] = line[i] ?? [lon, lat];
    const east = (lon - fromLon) * Math.cos(((lat + fromLat) / 2) * RADIANS);
    return sum + Math.hypot(east, lat - fromLat);
  }, 0);
}
