import type { Position } from "../core/geodesy/position";
import { EARTH_RADIUS_KM, RADIANS } from "../core/geodesy/sphere";

/** The meridian that points downwards; the Northern Sea Route then lies level across the picture. */
export const POLAR_MERIDIAN = 104;

const EARTH_RADIUS_M = EARTH_RADIUS_KM * 1000;
const SOUTHERNMOST = -80; // the south pole lies at infinity
const HALF_EXTENT_M = 30e6; // to 44° S: the Cape of Good Hope is inside

/**
 * Polar stereographic projection on the sphere, true scale at the north pole (Snyder 1987, eq. 21-5 to 21-6).
 * `public/polar-worker.mjs` holds the same formulas for MapLibre's workers; a test keeps the two equal.
 *
 * @returns metres, y upwards, `POLAR_MERIDIAN` downwards
 */
export function polarForward([lon, lat]: Position): [x: number, y: number] {
  const rho = 2 * EARTH_RADIUS_M * Math.tan((90 - Math.max(lat, SOUTHERNMOST)) * 0.5 * RADIANS);
  const angle = (lon - POLAR_MERIDIAN) * RADIANS;
  return [rho * Math.sin(angle), -rho * Math.cos(angle)];
}

export function polarInverse([x, y]: readonly [number, number]): [lon: number, lat: number] {
  const lat = 90 - (2 * Math.atan(Math.hypot(x, y) / (2 * EARTH_RADIUS_M))) / RADIANS;
  const lon = Math.atan2(x, -y) / RADIANS + POLAR_MERIDIAN;
  return [lon > 180 ? lon - 360 : lon, lat];
}

/** As MapLibre's `addProjection` wants it; a registered name must contain a colon. */
export const POLAR_CRS = {
  name: "atlas:polar",
  definition: "polar",
  projection: {
    forward: ([lon = 0, lat = 0]: number[]): number[] => polarForward([lon, lat]),
    inverse: ([x = 0, y = 0]: number[]): number[] => polarInverse([x, y]),
  },
  tileMatrixSet: { origin: [-HALF_EXTENT_M, HALF_EXTENT_M] as [number, number], extentAtZoom0: 2 * HALF_EXTENT_M },
};
