/** Is a point on land? Even-odd rule on the rings of Natural Earth, by bands of latitude. */
import { positionOf } from "../../../src/core/sea/vector";
import type { Position } from "../../../src/core/position";
import type { Ring } from "./land";

const BANDS_PER_DEGREE = 10;

export type LandTest = (position: Position) => boolean;

export function landTest(rings: readonly Ring[]): LandTest {
  const bands: number[][] = Array.from({ length: 180 * BANDS_PER_DEGREE }, () => []);
  for (const ring of rings) {
    const points = ring.map(positionOf);
    points.forEach((p, i) => addEdge(bands, p, points[(i + 1) % points.length]!));
  }
  return ([lon, lat]) => {
    const band = bands[bandOf(lat)]!;
    const x = ((((lon + 180) % 360) + 360) % 360) - 180;
    let inside = false;
    for (let k = 0; k < band.length; k += 4) {
      const y1 = band[k + 1]!;
      const y2 = band[k + 3]!;
      if (y1 > lat !== y2 > lat && x < band[k]! + ((lat - y1) / (y2 - y1)) * (band[k + 2]! - band[k]!))
        inside = !inside;
    }
    return inside;
  };
}

function bandOf(lat: number): number {
  return Math.min(180 * BANDS_PER_DEGREE - 1, Math.max(0, Math.floor((lat + 90) * BANDS_PER_DEGREE)));
}

/** Rings do not cross the 180th meridian: where an edge seems to span the world its end is on the other side of it. */
function addEdge(bands: number[][], [x1, y1]: Position, [x2, y2]: Position): void {
  const east = x2 - x1 > 180 ? x2 - 360 : x2 - x1 < -180 ? x2 + 360 : x2;
  for (let band = bandOf(Math.min(y1, y2)); band <= bandOf(Math.max(y1, y2)); band++)
    bands[band]!.push(x1, y1, east, y2);
}
