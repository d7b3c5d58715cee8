/** Points of the unit sphere as [x, y, z]; great circles between them. */
import type { Position } from "../../geodesy/position";
import { EARTH_RADIUS_KM, RADIANS } from "../../geodesy/sphere";

export type Vector = readonly [number, number, number];

export function vectorOf([lon, lat]: Position): Vector {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

export function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function normalized([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Angle between two unit vectors, in radians; exact also for near and for opposite points. */
export function angleBetween(a: Vector, b: Vector): number {
  const [x, y, z] = cross(a, b);
  return Math.atan2(Math.hypot(x, y, z), dot(a, b));
}

/** The point reached from `a` along unit tangent `direction` after `angle` radians. */
export function moved(a: Vector, direction: Vector, angle: number): Vector {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return normalized([a[0] * c + direction[0] * s, a[1] * c + direction[1] * s, a[2] * c + direction[2] * s]);
}

/** Unit tangent at `a` of the great circle towards `b`. */
export function tangent(a: Vector, b: Vector): Vector {
  const d = dot(a, b);
  return normalized([b[0] - a[0] * d, b[1] - a[1] * d, b[2] - a[2] * d]);
}

export function kmToRadians(km: number): number {
  return km / EARTH_RADIUS_KM;
}

/** The point of a short arc that is nearest to `p`. */
export function nearestOnArc(p: Vector, a: Vector, b: Vector): Vector {
  const normal = cross(a, b);
  if (Math.hypot(...normal) < 1e-12) return a;
  const n = normalized(normal);
  const d = dot(n, p);
  const foot = normalized([p[0] - n[0] * d, p[1] - n[1] * d, p[2] - n[2] * d]);
  if (dot(cross(n, a), foot) >= 0 && dot(cross(b, n), foot) >= 0) return foot;
  return dot(p, a) > dot(p, b) ? a : b;
}
