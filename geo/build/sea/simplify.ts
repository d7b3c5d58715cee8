/** Douglas and Peucker's line simplification on the sphere. */
import { cross, dot, normalized, type Vector } from "../../../src/core/sea/geometry/vector";
import { distance2, type Ring } from "./land";

/** The points of a ring kept so that no left-out point is more than `tolerance` radians away. */
export function simplifiedRing(ring: Ring, tolerance: number): Ring {
  if (ring.length < 4) return ring;
  const far = farthestFrom(ring, ring[0]!);
  const head = simplifiedLine(ring.slice(0, far + 1), tolerance);
  const tail = simplifiedLine([...ring.slice(far), ring[0]!], tolerance);
  return [...head.slice(0, -1), ...tail.slice(0, -1)];
}

function farthestFrom(points: readonly Vector[], from: Vector): number {
  let best = 0;
  points.forEach((point, i) => {
    if (distance2(point, from) > distance2(points[best]!, from)) best = i;
  });
  return best;
}

export function simplifiedLine(line: readonly Vector[], tolerance: number): Vector[] {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const worst = worstPoint(line, from, to);
    if (worst.distance <= tolerance) continue;
    keep[worst.index] = 1;
    open.push([from, worst.index], [worst.index, to]);
  }
  return line.filter((_, i) => keep[i]);
}

function worstPoint(line: readonly Vector[], from: number, to: number): { index: number; distance: number } {
  const a = line[from]!;
  const b = line[to]!;
  const normal = distance2(a, b) < 1e-18 ? null : normalized(cross(a, b));
  let index = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const d = distanceToArc(line[i]!, a, b, normal);
    if (d > distance) [index, distance] = [i, d];
  }
  return { index, distance };
}

/** Radians from a point to an arc; for arcs far shorter than a quarter of the Earth. */
function distanceToArc(p: Vector, a: Vector, b: Vector, normal: Vector | null): number {
  const toEnds = Math.sqrt(Math.min(distance2(p, a), distance2(p, b)));
  if (!normal) return toEnds;
  const beyondA = dot(cross(normal, a), p) < 0;
  const beyondB = dot(cross(b, normal), p) < 0;
  return beyondA || beyondB ? toEnds : Math.abs(dot(normal, p));
}
