import { RADIANS } from "../core/geodesy/sphere";
import type { Bounds, Camera } from "../core/model/scene";
import type { Position } from "../core/geodesy/position";
import type { Padding, ProjectionName } from "./handle";
import { arcRadians } from "../core/geodesy/great-circle";
import { POLAR_CRS, polarForward, polarInverse } from "./polar";

type Line = readonly Position[];

export interface MapSize {
  readonly width: number; // px
  readonly height: number; // px
}

export const TILE = 512; // px, width of the world at zoom 0
const HALF_FOV = 0.5 * 0.6435011087932844; // MapLibre's vertical field of view, rad
const MARGIN = 0.012; // of the shorter side, between the globe and the edge of the free area
const BOUNDS_MARGIN = 0.06; // likewise round what the view has to hold, with room for the names of its ends

/** Where the whole of the atlas is seen at once: India below, Russia above, both ends of every corridor inside. */
const GLOBE_HOME: Position = [80, 38];
const POLAR_HOME: Bounds = [
  [-5, 50],
  [185, 50],
];
const MERCATOR_HOME: Bounds = [
  [-20, -36],
  [190, 76],
];

/** The view a projection opens with: the globe fills the free area but for a margin, round the pole all of `lines` is seen. */
export function homeCamera(
  projection: ProjectionName,
  size: MapSize,
  padding: Padding,
  lines: readonly Line[],
): Camera {
  if (projection === "globe") return { center: GLOBE_HOME, zoom: globeFillZoom(size, padding), bearing: 0 };
  if (projection === "mercator") return planeCamera(outline(MERCATOR_HOME), projection, size, padding);
  return planeCamera(lines.length > 0 ? lines.flat() : outline(POLAR_HOME), projection, size, padding);
}

/**
 * The nearest view that holds the whole of `bounds`; on the globe and round the pole, where a box of degrees is no box on
 * the screen, of the lines that span them.
 */
export function boundsCamera(
  bounds: Bounds,
  projection: ProjectionName,
  size: MapSize,
  padding: Padding,
  lines: readonly Line[],
): Camera {
  const points = projection === "mercator" ? [] : spanning(bounds, lines);
  if (projection === "globe") return globeCamera(points.length > 0 ? points : outline(bounds), bounds, size, padding);
  return planeCamera(points.length > 0 ? points : outline(bounds), projection, size, padding);
}

const SPAN = 0.01; // degrees

/** All points of the lines inside the bounds, if they reach every side of these; else none. */
function spanning([[west, south], [east, north]]: Bounds, lines: readonly Line[]): readonly Position[] {
  const turned = (line: Line) => {
    const turns = Math.round(((west + east) / 2 - (line[0]?.[0] ?? 0)) / 360) * 360;
    return turns === 0 ? line : line.map(([lon, lat]): Position => [lon + turns, lat]);
  };
  const isInside = ([lon, lat]: Position) =>
    lon > west - SPAN && lon < east + SPAN && lat > south - SPAN && lat < north + SPAN;
  const points = lines
    .map(turned)
    .filter((line) => line.every(isInside))
    .flat();
  const isReached =
    points.some(([lon]) => lon < west + SPAN) &&
    points.some(([lon]) => lon > east - SPAN) &&
    points.some(([, lat]) => lat < south + SPAN) &&
    points.some(([, lat]) => lat > north - SPAN);
  return isReached ? points : [];
}

function planeCamera(
  held: readonly Position[],
  projection: "mercator" | "polar",
  size: MapSize,
  padding: Padding,
): Camera {
  const free = freeSize(size, padding, BOUNDS_MARGIN);
  const points = held.map(projection === "polar" ? polarPlane : mercatorPlane);
  const [west, east] = spanOf(points.map(([x]) => x));
  const [top, bottom] = spanOf(points.map(([, y]) => y));
  const scale = Math.min(free.width / (east - west), free.height / (bottom - top));
  const middle: [number, number] = [(west + east) / 2, (top + bottom) / 2];
  const center = projection === "polar" ? polarOfPlane(middle) : mercatorOfPlane(middle);
  return { center, zoom: Math.min(Math.log2(scale / TILE), 8), bearing: 0 };
}

/** Least and greatest; too many for arguments of one call. */
function spanOf(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
}

/** The globe turned and brought near until the points fill the free area; what it hides itself counts as on its outline. */
function globeCamera(held: readonly Position[], bounds: Bounds, size: MapSize, padding: Padding): Camera {
  const free = freeSize(size, padding, GLOBE_BOUNDS_MARGIN);
  const every = Math.ceil(held.length / ENOUGH_POINTS);
  const points = held.filter((_, index) => index % every === 0);
  let center = points.length < 2 ? middleOf(bounds) : middleOfCap(points, middleOf(bounds));
  let radius = Math.min(free.width, free.height) / 2;
  for (let turn = 0; turn < TURNS; turn++) {
    const spots = points.map(spotOnGlobe({ center, radius }, size));
    const [left, right] = spanOf(spots.map(([x]) => x));
    const [top, bottom] = spanOf(spots.map(([, y]) => y));
    const growth = Math.min(free.width / Math.max(right - left, 1), free.height / Math.max(bottom - top, 1));
    const byLon = (left + right) / 2 / radius / Math.max(Math.cos(center[1] * RADIANS), 0.2) / RADIANS;
    const byLat = (top + bottom) / 2 / radius / RADIANS;
    const isAllSeen = spots.every(([, , isSeen]) => isSeen); // else turning to one side would hide more of the other
    if (isAllSeen) center = [center[0] + DAMPED * byLon, Math.max(-80, Math.min(80, center[1] - DAMPED * byLat))];
    radius *= Math.max(0.5, Math.min(2, growth)) ** DAMPED;
  }
  return { center, zoom: Math.min(radiusZoom(radius, center[1]), 8), bearing: 0 };
}

const ENOUGH_POINTS = 500; // of lines with a point every few kilometres
const TURNS = 40; // after which a further one moves nothing by a pixel
const DAMPED = 0.6; // of what a turn asks for is done, or it would swing
const GLOBE_BOUNDS_MARGIN = 0.035;

const middleOf = ([[west, south], [east, north]]: Bounds): Position => [(west + east) / 2, (south + north) / 2];

/**
 * The middle of the smallest cap of the globe that holds all points, on the turn of the globe where `near` lies.
 * Method: Bădoiu and Clarkson, "Smaller core-sets for balls", SODA 2003.
 */
function middleOfCap(points: readonly Position[], near: Position): Position {
  const vectors = points.map(([lon, lat]) => {
    const cos = Math.cos(lat * RADIANS);
    return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)] as const;
  });
  let [x, y, z] = vectors[0]!;
  for (let step = 1; step <= CAP_STEPS; step++) {
    const dots = vectors.map(([a, b, c]) => a * x + b * y + c * z);
    const [fx, fy, fz] = vectors[dots.indexOf(Math.min(...dots))]!;
    const [nx, ny, nz] = [x + (fx - x) / (step + 1), y + (fy - y) / (step + 1), z + (fz - z) / (step + 1)];
    const length = Math.hypot(nx, ny, nz) || 1;
    [x, y, z] = [nx / length, ny / length, nz / length];
  }
  const lon = Math.atan2(y, x) / RADIANS;
  return [lon + 360 * Math.round((near[0] - lon) / 360), Math.asin(z) / RADIANS];
}

const CAP_STEPS = 60;

/** Where a position stands on the screen, px from the globe's middle, y downwards. */
function spotOnGlobe(
  { center, radius }: { readonly center: Position; readonly radius: number },
  size: MapSize,
): (position: Position) => readonly [x: number, y: number, isSeen: boolean] {
  const distance = eyeDistance(size);
  const [sin0, cos0] = [Math.sin(center[1] * RADIANS), Math.cos(center[1] * RADIANS)];
  const horizon = radius / (radius + distance);
  const limb = (distance * radius) / Math.sqrt((distance + radius) ** 2 - radius ** 2);
  return ([lon, lat]) => {
    const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const turned = (lon - center[0]) * RADIANS;
    const [x, y] = [cos * Math.sin(turned), cos0 * sin - sin0 * cos * Math.cos(turned)];
    const towards = sin0 * sin + cos0 * cos * Math.cos(turned);
    const px = towards < horizon ? limb / Math.hypot(x, y) : (radius * distance) / (distance + radius * (1 - towards));
    return [x * px, -y * px, towards >= horizon];
  };
}

/** Zoom at which the globe's outline just fits the free area. */
function globeFillZoom(size: MapSize, padding: Padding, lat = GLOBE_HOME[1]): number {
  const free = freeSize(size, padding);
  const outlinePx = Math.min(free.width, free.height) / 2;
  const distance = eyeDistance(size);
  const offset = outlinePx ** 2 / distance;
  return radiusZoom(offset + Math.hypot(offset, outlinePx), lat);
}

function radiusZoom(radiusPx: number, lat: number): number {
  return Math.log2((2 * Math.PI * radiusPx * Math.cos(lat * RADIANS)) / TILE);
}

/** Radius of the globe itself, px where it is nearest to the eye. */
export function globeRadius({ zoom, center }: Camera): number {
  return (TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos(center[1] * RADIANS);
}

/** Of the eye from the nearest point of the globe, px; a map that is not shown has no height. */
export function eyeDistance({ height }: Pick<MapSize, "height">): number {
  return Math.max(height, 1) / 2 / Math.tan(HALF_FOV);
}

/** Radius of the globe's outline on the screen, px: the eye sees less than half of the globe. */
export function limbRadius(camera: Camera, size: MapSize): number {
  const radius = globeRadius(camera);
  const distance = eyeDistance(size);
  return (distance * radius) / Math.sqrt((distance + radius) ** 2 - radius ** 2);
}

function freeSize(size: MapSize, padding: Padding, share = MARGIN): MapSize {
  const margin = 2 * share * Math.min(size.width, size.height);
  return {
    width: Math.max(size.width - padding.left - padding.right - margin, 160),
    height: Math.max(size.height - padding.top - padding.bottom - margin, 160),
  };
}

function outline([[west, south], [east, north]]: Bounds): Position[] {
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  return steps.flatMap((t): Position[] => {
    const [lon, lat] = [west + t * (east - west), south + t * (north - south)];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
}

/**
 * How small MapLibre writes at a position of the globe, 1 in its middle: what is farther from the eye loses half as much
 * as perspective takes. Null where the globe itself hides the position.
 */
export function writingScale(camera: Camera, { height }: MapSize): (position: Position) => number | null {
  const radius = globeRadius(camera);
  const distance = eyeDistance({ height });
  return (position) => {
    const towards = Math.cos(arcRadians(camera.center, position));
    if (towards < radius / (radius + distance)) return null;
    return 0.5 + (0.5 * distance) / (distance + radius * (1 - towards));
  };
}

/** World square of side 1, y downwards. */
export function mercatorPlane([lon, lat]: Position): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * RADIANS) / 2));
  return [(lon + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

function mercatorOfPlane([x, y]: readonly [number, number]): Position {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [x * 360 - 180, lat];
}

function polarPlane(position: Position): [number, number] {
  const { origin, extentAtZoom0 } = POLAR_CRS.tileMatrixSet;
  const [x, y] = polarForward(position);
  return [(x - origin[0]) / extentAtZoom0, (origin[1] - y) / extentAtZoom0];
}

function polarOfPlane([x, y]: readonly [number, number]): Position {
  const { origin, extentAtZoom0 } = POLAR_CRS.tileMatrixSet;
  return polarInverse([origin[0] + x * extentAtZoom0, origin[1] - y * extentAtZoom0]);
}
