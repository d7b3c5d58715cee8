/** Points against the shipped coast: on land or not, and where the nearest shore is. */
import { walk } from "./grid-traversal";
import type { SeaNetwork } from "../network/network";
import { arcsCross } from "../network/gate";
import { dot, nearestOnArc, type Vector, vectorOf } from "./vector";

/** Points known to be water, so far apart that one is always well within half the Earth. */
const OPEN_SEA = [vectorOf([-130, -40]), vectorOf([80, -30]), vectorOf([-25, 40])] as const;

/** Even-odd rule along the arc to a point of the open sea; barriers are lines in the water and do not count. */
export function isOnLand({ coast }: SeaNetwork, at: Vector): boolean {
  const sea = OPEN_SEA.reduce((best, point) => (dot(point, at) > dot(best, at) ? point : best));
  const crossed = new Set<number>();
  const look = (cell: number): boolean => {
    for (let i = coast.first[cell]!; i < coast.first[cell + 1]!; i++) {
      const segment = coast.segments[i]!;
      if (
        segment < coast.barrierFrom &&
        !crossed.has(segment) &&
        arcsCross(at, sea, coastPoint(coast.xyz, segment), coastPoint(coast.xyz, segment + 1))
      )
        crossed.add(segment);
    }
    return false;
  };
  walk(coast.size, ...at, ...sea, look, coast.clear);
  return crossed.size % 2 === 1;
}

function coastPoint(xyz: Float64Array | Float32Array, i: number): Vector {
  return [xyz[3 * i]!, xyz[3 * i + 1]!, xyz[3 * i + 2]!];
}

/** The nearest point of any shore. */
export function nearestCoast({ coast }: SeaNetwork, at: Vector): Vector {
  let best: Vector = coastPoint(coast.xyz, 0);
  let bestDot = -2;
  for (let i = 0; i < coast.barrierFrom; i++) {
    const a = coastPoint(coast.xyz, i);
    if (coast.breaks[i] || Math.max(dot(a, at), dot(coastPoint(coast.xyz, i + 1), at)) < bestDot - 0.0008) continue;
    const point = nearestOnArc(at, a, coastPoint(coast.xyz, i + 1));
    if (dot(point, at) > bestDot) [best, bestDot] = [point, dot(point, at)];
  }
  return best;
}
