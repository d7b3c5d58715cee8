/** Reads positions of the network file: steps from the last one, in parts of a degree. */
import type { Position } from "../../geodesy/position";
import { RADIANS } from "../../geodesy/sphere";
import type { ByteReader } from "./bytes";

/** Longitudes and latitudes in turn. */
export type Degrees = Float64Array;

export function readDegrees(bytes: ByteReader, steps: number): Degrees {
  const turn = 360 * steps;
  const degrees = new Float64Array(2 * bytes.unsigned());
  let [x, y] = [0, 0];
  for (let i = 0; i < degrees.length; i += 2) {
    x += bytes.signed();
    y += bytes.signed();
    if (x > turn / 2) x -= turn;
    if (x < -turn / 2) x += turn;
    degrees[i] = x / steps;
    degrees[i + 1] = y / steps;
  }
  return degrees;
}

export function readPositions(bytes: ByteReader, steps: number): Position[] {
  return positionsOf(readDegrees(bytes, steps));
}

export function positionsOf(degrees: Degrees): Position[] {
  return Array.from({ length: degrees.length / 2 }, (_, i): Position => [degrees[2 * i]!, degrees[2 * i + 1]!]);
}

/** Unit vectors as x, y and z in turn; the same as `vectorOf`. */
export function unitVectors(degrees: Degrees): Float64Array {
  const xyz = new Float64Array((degrees.length / 2) * 3);
  for (let i = 0, k = 0; i < degrees.length; i += 2, k += 3) {
    const lon = degrees[i]! * RADIANS;
    const lat = degrees[i + 1]! * RADIANS;
    const cosine = Math.cos(lat);
    xyz[k] = cosine * Math.cos(lon);
    xyz[k + 1] = cosine * Math.sin(lon);
    xyz[k + 2] = Math.sin(lat);
  }
  return xyz;
}
