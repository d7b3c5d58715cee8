/** Everything a ship cannot cross, in one grid: Natural Earth's coast, hand-drawn barriers, and the judge's shoreline. */
import { type CoastGrid, coastGrid } from "../../../src/core/sea/network/coast-grid";
import { kmToRadians, type Vector, vectorOf } from "../../../src/core/sea/geometry/vector";
import type { Shore } from "./gshhg";
import type { Ring } from "./land";
import { simplifiedLine } from "./simplify";

const JUDGE_TOLERANCE_KM = 0.08;

/** Lines of unit vectors; a ring is a line that ends where it began. */
export type Line = readonly Vector[];

export function obstacleGrid(lines: readonly Line[], size: number): CoastGrid {
  const count = lines.reduce((sum, line) => sum + line.length, 0);
  const xyz = new Float64Array(count * 3);
  const breaks = new Uint8Array(count);
  let i = 0;
  for (const line of lines) {
    for (const point of line) xyz.set(point, 3 * i++);
    breaks[i - 1] = 1;
  }
  return coastGrid({ xyz, breaks }, size);
}

export function closed(ring: Ring): Line {
  return [...ring, ring[0]!];
}

/** The judge's shorelines, or none where it is not installed. */
export function judgeLines(shore: Shore | null): Line[] {
  const tolerance = kmToRadians(JUDGE_TOLERANCE_KM);
  return (shore?.parts ?? []).map(({ lonLat }) => {
    const line: Vector[] = [];
    for (let i = 0; i < lonLat.length; i += 2) line.push(vectorOf([lonLat[i]!, lonLat[i + 1]!]));
    return simplifiedLine(line, tolerance);
  });
}
