import type { Position } from "../core/position";

const RADIANS = Math.PI / 180;
const LONGEST_STEP = 1; // degrees of arc between two drawn vertices

/**
 * The line with great-circle vertices put in, at most a degree apart: MapLibre draws straight on the projection's
 * plane between vertices. Longitudes stay continuous. Sphere (interpolation by Shoemake's slerp); for drawing only,
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

/**
 * A smooth arc along the line for a name to stand on: evenly spaced samples, each the weighted mean of its
 * neighbours (a Gaussian as wide as a twelfth of the line).
 */
export function smoothArc(line: readonly Position[], samples = 32): Position[] {
  const even = resampled(line, samples);
  const width = samples / 12;
  return even.map((_, i) => {
    let [lon, lat, total] = [0, 0, 0];
    even.forEach(([x, y], j) => {
      const weight = Math.exp(-(((i - j) / width) ** 2) / 2);
      lon += weight * x;
      lat += weight * y;
      total += weight;
    });
    return [lon / total, lat / total];
  });
}

/** Radians from the line's start to each of its vertices. */
function distancesAlong<Point>(line: readonly Point[], length: (from: Point, to: Point) => number): number[] {
  const at = [0];
  for (let i = 1; i < line.length; i++) {
    at.push((at[i - 1] as number) + length(line[i - 1] as Point, line[i] as Point));
  }
  return at;
}

/** `count` positions at equal distances along the line, ends included. */
function resampled(line: readonly Position[], count: number): Position[] {
  const at = distancesAlong(line, arcRadians);
  const whole = at[at.length - 1] as number;
  let segment = 1;
  return Array.from({ length: count }, (_, i) => {
    const distance = (whole * i) / (count - 1);
    while (segment < line.length - 1 && (at[segment] as number) < distance) segment++;
    const [from, to] = [line[segment - 1] as Position, line[segment] as Position];
    const [start, end] = [at[segment - 1] as number, at[segment] as number];
    const t = end > start ? (distance - start) / (end - start) : 0;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

/** Where a position is seen, in radians of the sphere; null where it is not. */
export type OnPage = (position: Position) => readonly [number, number] | null;

/** The Mercator plane, in radians of the equator. */
export const onMercator: OnPage = ([lon, lat]) => [lon * RADIANS, Math.asinh(Math.tan(lat * RADIANS))];

/**
 * The part of an arc that turns least: where a name reads best. Long enough for the name both as it is seen and on the
 * Mercator plane, on which MapLibre lays names out; the whole arc when that is too short.
 *
 * @param room radians as seen, yet of the sphere at most, and of the equator on the Mercator plane
 * @param tileZoom parts inside one tile of this zoom are preferred: MapLibre writes a name once in each tile
 */
export function straightestPart(
  arc: readonly Position[],
  room: { onPage: number; onPlane: number },
  tileZoom: number,
  onPage: OnPage,
): Position[] {
  const seen = arc.map(onPage);
  const steps = arc.map((_, i) => i);
  const page = distancesAlong(steps, (a, b) => Math.min(arcRadians(arc[a]!, arc[b]!), gap(seen[a]!, seen[b]!)));
  const plane = distancesAlong(arc, planeRadians);
  const wide = (from: number, to: number) =>
    (page[to] as number) - (page[from] as number) >= room.onPage &&
    (plane[to] as number) - (plane[from] as number) >= room.onPlane;
  let best = arc;
  let least = Infinity;
  for (let from = 0; from < arc.length; from++) {
    const to = arc.findIndex((_, i) => i > from && wide(from, i));
    if (to < 0) break;
    const part = arc.slice(from, to + 1);
    const offMiddle = Math.abs((from + to) / 2 - arc.length / 2) / arc.length; // a slight wish for the middle
    const tiles = new Set(part.map((position) => tileName(position, tileZoom))).size;
    const turn = turning(seen.slice(from, to + 1)) + 0.3 * offMiddle + 10 * (tiles - 1);
    if (turn < least) [least, best] = [turn, part];
  }
  return [...best];
}

/** Column and row of the Mercator tile, as "6/3". */
function tileName([lon, lat]: Position, zoom: number): string {
  const y = 0.5 - Math.asinh(Math.tan(lat * RADIANS)) / (2 * Math.PI);
  return [(lon + 180) / 360, y].map((share) => Math.floor(share * 2 ** zoom)).join("/");
}

function planeRadians(from: Position, to: Position): number {
  return arcRadians(from, to) / Math.cos(((from[1] + to[1]) / 2) * RADIANS);
}

type Seen = ReturnType<OnPage>;

function gap(a: Seen, b: Seen): number {
  return a === null || b === null ? 0 : Math.hypot(b[0] - a[0], b[1] - a[1]);
}

const CORNER = 0.07; // radians
const STEP = 0.2; // radians
const BENT = 0.9; // radians: few corners would be sharp ones

/**
 * An arc in even steps. At every corner of a line on the globe MapLibre sets two letters too near or too far, the more
 * it turns: as few corners as keep each of them flat, none at the middle, and none for a name as short as a step. A bent arc stays.
 *
 * @param room of the name, radians as seen
 */
export function inSteps(arc: readonly Position[], room: number, onPage: OnPage): Position[] {
  const turn = turning(arc.map(onPage));
  if (turn > BENT) return [...arc];
  const corners = Math.min(Math.round(turn / CORNER / 2), Math.floor(room / STEP));
  return resampled(arc, 2 + 2 * corners);
}

/** Infinity where a part is not seen. */
function turning(seen: readonly Seen[]): number {
  const points = seen.filter((point) => point !== null);
  if (points.length < seen.length) return Infinity;
  const headings = points.slice(1).map(([x, y], i) => Math.atan2(y - points[i]![1], x - points[i]![0]));
  return headings.slice(1).reduce((sum, to, i) => {
    const turn = to - headings[i]!;
    return sum + Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  }, 0);
}

/** Direction on the Mercator plane, radians, counted from east to north. */
export function heading([lonA, latA]: Position, [lonB, latB]: Position): number {
  return Math.atan2(latB - latA, (lonB - lonA) * Math.cos(((latA + latB) / 2) * RADIANS));
}
