/**
 * Distances on the WGS84 ellipsoid, in km.
 *
 * The sphere of radius 6371.0088 km that map libraries measure with comes out up to 0.56 % longer (north to south
 * near the equator, where the meridian's radius is 6335 km) and up to 0.45 % shorter (near the poles, 6400 km).
 */
import geodesic from "geographiclib-geodesic";
import type { Position } from "./position";

const WGS84 = geodesic.Geodesic.WGS84;
const RADIANS = Math.PI / 180;
const EQUATOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;

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

/**
 * The same distance by Lambert's formula (long lines, first order in the flattening): some ten metres
 * off in a thousand kilometres and ten times as fast. Used to steer the search and to pack edge lengths.
 */
export function lambertKm(a: Position, b: Position): number {
  return lambertBetweenKm(reducedLatitude(a), reducedLatitude(b), (b[0] - a[0]) * RADIANS);
}

/** Latitude on the auxiliary sphere, in radians. */
export function reducedLatitude([, lat]: Position): number {
  return Math.atan((1 - FLATTENING) * Math.tan(lat * RADIANS));
}

/** Lambert's formula between two reduced latitudes and over a difference of longitude, all in radians. */
export function lambertBetweenKm(ua: number, ub: number, turn: number): number {
  const half = Math.sin(turn / 2);
  const s = Math.sin((ub - ua) / 2);
  const h = Math.min(1, s * s + Math.cos(ua) * Math.cos(ub) * half * half);
  if (h === 0) return 0;
  const sigma = 2 * Math.asin(Math.sqrt(h));
  return EQUATOR_KM * (sigma - (FLATTENING / 2) * flatteningTerm((ua + ub) / 2, (ub - ua) / 2, sigma, h));
}

function flatteningTerm(middle: number, half: number, sigma: number, h: number): number {
  const sm = Math.sin(middle);
  const sh = Math.sin(half);
  const p = (sm * sm * (1 - sh * sh)) / Math.max(1 - h, 1e-12);
  const q = (sh * sh * (1 - sm * sm)) / h;
  const sine = Math.sin(sigma);
  return (sigma - sine) * p + (sigma + sine) * q;
}
