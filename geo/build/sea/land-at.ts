/** Is a point on land? Even-odd rule on the rings of Natural Earth, by bands of latitude. */
import { positionOf } from "../../../src/core/sea/geometry/vector";
import type { Position } from "../../../src/core/geodesy/position";
import type { Ring } from "./land";

const BANDS_PER_DEGREE = 10;

export type LandTest = (position: Position) => boolean;

export function landTest(rings: readonly Ring[]): LandTest {
  const bands: number[][] = Array.from({ length: 180 * BANDS_PER_DEGREE }, () => []);
  for (const ring of rings) {
    const points = unwrapped(ring.map(positionOf));
    points.slice(1).forEach((p, i) => addEdge(bands, points[i]!, p));
  }
  return ([lon, lat]) => {
    const band = bands[bandOf(lat)]!;
    const x = ((((lon + 180) % 360) + 360) % 360) - 180;
    return [x, x + 360, x - 360].reduce((inside, shifted) => inside !== isInside(band, shifted, lat), false);
  };
}

function isInside(band: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let k = 0; k < band.length; k += 4) {
    const y1 = band[k + 1]!;
    const y2 = band[k + 3]!;
    if (y1 > y !== y2 > y && x < band[k]! + ((y - y1) / (y2 - y1)) * (band[k + 2]! - band[k]!)) inside = !inside;
  }
  return inside;
}

function bandOf(lat: number): number {
  return Math.min(180 * BANDS_PER_DEGREE - 1, Math.max(0, Math.floor((lat + 90) * BANDS_PER_DEGREE)));
}

/** The closed ring with longitudes that run on across the 180th meridian; one round the pole is closed by way of it. */
function unwrapped(ring: readonly Position[]): Position[] {
  const points: Position[] = [ring[0]!];
  for (const [lon, lat] of [...ring.slice(1), ring[0]!]) {
    const last = points[points.length - 1]![0];
    points.push([lon + 360 * Math.round((last - lon) / 360), lat]);
  }
  const [end, start] = [points[points.length - 1]!, points[0]!];
  return Math.abs(end[0] - start[0]) < 180 ? points : [...points, [end[0], -90], [start[0], -90], start];
}

function addEdge(bands: number[][], [x1, y1]: Position, [x2, y2]: Position): void {
  for (let band = bandOf(Math.min(y1, y2)); band <= bandOf(Math.max(y1, y2)); band++) bands[band]!.push(x1, y1, x2, y2);
}
