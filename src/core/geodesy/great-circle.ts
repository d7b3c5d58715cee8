import type { Position } from "./position";
import { RADIANS } from "./sphere";

const LONGEST_STEP = 1; // degrees of arc between two drawn vertices

/**
 * The line with great-circle vertices put in, at most a degree apart: maps draw straight on the projection's plane
 * between vertices. Longitudes stay continuous. Sphere (interpolation by Shoemake's slerp); for drawing only,
 * never for measuring.
 */
export function densified(line: readonly Position[]): Position[] {
  const dense: Position[] = line.slice(0, 1);
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] as Position;
    const to = line[i] as Position;
    const arc = arcRadians(from, to);
    const steps = Math.ceil(arc / RADIANS / LONGEST_STEP);
    for (let step = 1; step < steps; step++) dense.push(onGreatCircle(from, to, arc, step / steps));
    dense.push(to);
  }
  return dense;
}

/** Angle between two positions seen from the centre of the sphere. */
export function arcRadians([lonA, latA]: Position, [lonB, latB]: Position): number {
  const dLat = (latB - latA) * RADIANS;
  const dLon = (lonB - lonA) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function onGreatCircle(from: Position, to: Position, arc: number, t: number): Position {
  const a = Math.sin((1 - t) * arc) / Math.sin(arc);
  const b = Math.sin(t * arc) / Math.sin(arc);
  const [x, y, z] = [0, 1, 2].map((i) => a * (unit(from)[i] as number) + b * (unit(to)[i] as number)) as [
    number,
    number,
    number,
  ];
  const lon = Math.atan2(y, x) / RADIANS;
  const turns = Math.round((from[0] + (to[0] - from[0]) * t - lon) / 360);
  return [lon + 360 * turns, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

function unit([lon, lat]: Position): [number, number, number] {
  const cosLat = Math.cos(lat * RADIANS);
  return [cosLat * Math.cos(lon * RADIANS), cosLat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Latitude at which the great circle through two positions crosses a meridian between them (Williams, Aviation Formulary). */
export function latitudeAt(longitude: number, [lonA, latA]: Position, [lonB, latB]: Position): number {
  const towards = (lon: number, other: number) => Math.sin((lon - other) * RADIANS);
  const [a, b] = [Math.tan(latA * RADIANS), Math.tan(latB * RADIANS)];
  return Math.atan((a * towards(longitude, lonB) - b * towards(longitude, lonA)) / towards(lonA, lonB)) / RADIANS;
}
