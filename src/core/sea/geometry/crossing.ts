/** Where the great circle between two points crosses the coast. */
import type { CoastGrid } from "../network/coast-grid";
import { walk } from "./grid-traversal";
import type { Vector } from "./vector";

const EDGE = 1e-13; // below this a point counts as lying on the circle: neither side

/** Whether the arc from a to b (shorter than half the Earth) meets any coast segment. */
export function crossesCoast(grid: CoastGrid, a: Vector, b: Vector): boolean {
  return eachCrossing(grid, a, b, () => true);
}

/**
 * Takes the coast segments that the arc from a to b (shorter than half the Earth) meets, cell by cell on the way,
 * until `take` says stop. A segment of several cells may come more than once.
 */
export function eachCrossing(grid: CoastGrid, a: Vector, b: Vector, take: (segment: number) => boolean): boolean {
  const [ax, ay, az] = a;
  const [bx, by, bz] = b;
  const nx = ay * bz - az * by;
  const ny = az * bx - ax * bz;
  const nz = ax * by - ay * bx;
  const { first, segments, xyz } = grid;
  const stopsAt = (cell: number): boolean => {
    for (let i = first[cell]!, end = first[cell + 1]!; i < end; i++) {
      const k = segments[i]! * 3;
      const px = xyz[k]!,
        py = xyz[k + 1]!,
        pz = xyz[k + 2]!;
      const qx = xyz[k + 3]!,
        qy = xyz[k + 4]!,
        qz = xyz[k + 5]!;
      const sp = nx * px + ny * py + nz * pz;
      const sq = nx * qx + ny * qy + nz * qz;
      if ((sp > EDGE && sq > EDGE) || (sp < -EDGE && sq < -EDGE)) continue;
      const mx = py * qz - pz * qy;
      const my = pz * qx - px * qz;
      const mz = px * qy - py * qx;
      const sa = mx * ax + my * ay + mz * az;
      const sb = mx * bx + my * by + mz * bz;
      const isCrossed = (sa > 0 && sb < 0) || (sa < 0 && sb > 0);
      const isNear = ax * px + ay * py + az * pz > 0 || bx * px + by * py + bz * pz > 0; // not on the Earth's far side
      if (isCrossed && isNear && take(segments[i]!)) return true;
    }
    return false;
  };
  return walk(grid.size, ax, ay, az, bx, by, bz, stopsAt, grid.clear);
}
