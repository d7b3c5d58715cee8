/**
 * Distances on the WGS84 ellipsoid, in km.
 *
 * The sphere of radius 6371.0088 km that map libraries measure with comes out up to 0.56 % longer (north to south
 * near the equator, where the meridian's radius is 6335 km) and up to 0.45 % shorter (near the poles, 6400 km).
 */
import geodesic from "geographiclib-geodesic";
import type { Position } from "./position";

const WGS84 = geodesic.Geodesic.WGS84;

/** Shortest distance on the ellipsoid (Karney, Algorithms for geodesics, 2013), good to nanometres. */
export function geodesicKm(a: Position, b: Position): number {
  const { s12 } = WGS84.Inverse(a[1], a[0], b[1], b[0], geodesic.Geodesic.DISTANCE);
  return (s12 ?? 0) / 1000;
}

/** Length of a line whose parts are geodesics. */
export function geodesicLengthKm(line: readonly Position[]): number {
  let total = 0;
  for (let i = 1; i < line.length; i++) total += geodesicKm(line[i - 1]!, line[i]!);
  return total;
}
