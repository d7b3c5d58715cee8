import { geoMercator, geoProjection, geoStereographic, type GeoProjection, type GeoRawProjection } from "d3-geo";
import { EARTH_RADIUS_KM, RADIANS } from "../../core/geodesy/sphere";
import type { Camera } from "../../core/model/scene";
import { eyeDistance, globeRadius, TILE, type MapSize } from "../camera";
import type { MapView } from "../handle";
import { POLAR_CRS, POLAR_MERIDIAN } from "../polar";

const FARTHEST_FROM_POLE = 134; // degrees: the edge of the polar plane
const MARGIN = 24; // px round the picture that is drawn too

/** The projection that shows what MapLibre shows with the same camera, in px from the picture's upper left corner. */
export function drawnProjection(
  { projection, padding }: Pick<MapView, "projection" | "padding">,
  camera: Camera,
  size: MapSize,
): GeoProjection {
  const middle: [number, number] = [
    (size.width + padding.left - padding.right) / 2,
    (size.height + padding.top - padding.bottom) / 2,
  ];
  const made = { globe, mercator, polar }[projection](camera, size, middle);
  const { width, height } = size;
  const world = projection === "mercator" ? TILE * 2 ** camera.zoom : 0;
  const aside = MARGIN + (world < width ? world : 0); // a small world is seen again beside itself
  return made.clipExtent([
    [-aside, -MARGIN],
    [width + aside, height + MARGIN],
  ]);
}

/** As an eye sees it that is not infinitely far. */
function globe(camera: Camera, size: MapSize, middle: [number, number]): GeoProjection {
  const radius = globeRadius(camera);
  const distance = 1 + eyeDistance(size) / radius; // from the globe's centre, in radii
  const [lon, lat] = camera.center;
  return geoProjection(perspective(distance))
    .scale(radius)
    .translate(middle)
    .rotate([-lon, -lat])
    .clipAngle(Math.acos(1 / distance) / RADIANS - 1e-6)
    .angle(camera.bearing);
}

/** Vertical perspective projection of the unit sphere (Snyder 1987, eq. 23-3, 23-15 and 20-14 to 20-15). */
function perspective(distance: number): GeoRawProjection {
  const raw = (lambda: number, phi: number): [number, number] => {
    const k = (distance - 1) / (distance - Math.cos(phi) * Math.cos(lambda));
    return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  };
  const invert = (x: number, y: number): [number, number] => {
    const rho = Math.hypot(x, y);
    if (rho === 0) return [0, 0];
    const root = Math.sqrt(Math.max(0, 1 - (rho ** 2 * (distance + 1)) / (distance - 1)));
    const sinC = (distance - root) / ((distance - 1) / rho + rho / (distance - 1));
    const c = Math.asin(Math.min(1, sinC));
    return [Math.atan2(x * Math.sin(c), rho * Math.cos(c)), Math.asin((y * Math.sin(c)) / rho)];
  };
  return Object.assign(raw, { invert });
}

function mercator({ center, zoom, bearing }: Camera, _: MapSize, middle: [number, number]): GeoProjection {
  return geoMercator()
    .scale((TILE * 2 ** zoom) / (2 * Math.PI))
    .rotate([-center[0], 0])
    .center([0, center[1]])
    .translate(middle)
    .angle(bearing);
}

function polar({ center, zoom, bearing }: Camera, _: MapSize, middle: [number, number]): GeoProjection {
  const pxPerMetre = (TILE * 2 ** zoom) / POLAR_CRS.tileMatrixSet.extentAtZoom0;
  const made = geoStereographic()
    .scale(2 * EARTH_RADIUS_KM * 1000 * pxPerMetre)
    .rotate([-POLAR_MERIDIAN, -90])
    .clipAngle(FARTHEST_FROM_POLE)
    .angle(bearing)
    .translate([0, 0]);
  const [x, y] = made([...center]) ?? [0, 0];
  return made.translate([middle[0] - x, middle[1] - y]);
}
