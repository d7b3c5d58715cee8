/**
 * Turning points for ships: off every cape of the coast, as far out as the water allows.
 *
 * A taut route turns only round convex corners of the coast. Each corner is moved out to sea along its
 * bisector, by 28 km off open coasts and 15 km in other wide water (the published tables come out longer than a tighter way by a few
 * kilometres for each turn) and by less where a disc of half that size does not fit; narrow water is
 * searched again on a finer coast.
 */
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import {
  cross,
  dot,
  kmToRadians,
  moved,
  normalized,
  positionOf,
  tangent,
  type Vector,
} from "../../../src/core/sea/geometry/vector";
import type { Ring } from "./land";
import { simplifiedRing } from "./simplify";

export interface Node {
  readonly at: Vector;
  readonly clearanceKm: number;
  /** Directions to the neighbouring corners; a route may only pass with both on one side. Null: a route may turn at will. */
  readonly wedge: readonly [Vector, Vector] | null;
}

interface Level {
  readonly toleranceKm: number;
  readonly clearanceKm: number;
  readonly openKm?: number; // only where that much open water lies before the corner
}

/** Coast tolerance and clearance, coarse to fine. */
export const LEVELS: readonly Level[] = [
  { toleranceKm: 5, clearanceKm: 28, openKm: 60 },
  { toleranceKm: 5, clearanceKm: 15 },
  { toleranceKm: 3, clearanceKm: 9 },
  { toleranceKm: 2, clearanceKm: 5 },
  { toleranceKm: 0.9, clearanceKm: 2.2 },
  { toleranceKm: 0.35, clearanceKm: 0.8 },
];

const DISC = 0.5; // share of the clearance that must be free all round
const BESIDE = 0.45; // and from where on the way out from the corner must be water: the coarse coast is as uncertain
const OUTLINE = 3; // finest level on coasts of ice
const OPEN = 0.8; // share of that water's width that must be free
const STRAIGHT = 0.03; // radians: corners blunter than this are none

export function coastNodes(land: readonly Ring[], grid: CoastGrid): Node[] {
  const nodes: Node[] = [];
  LEVELS.forEach(({ toleranceKm }, level) => {
    for (const ring of land) {
      const corners = simplifiedRing(ring, kmToRadians(toleranceKm));
      if (corners.length >= 4) nodes.push(...ringNodes(corners, level, grid));
      else if (level === 0) nodes.push(...isletNodes(ring, grid));
    }
  });
  return nodes;
}

/** Turning points round one ring at one level of detail, counted from the first level that the ring has. */
export function ringNodes(ring: Ring, level: number, grid: CoastGrid, first = 0): Node[] {
  const nodes: Node[] = [];
  ring.forEach((corner, i) => {
    const before = tangent(corner, ring[(i + ring.length - 1) % ring.length]!);
    const after = tangent(corner, ring[(i + 1) % ring.length]!);
    if (turn(corner, before, after) < STRAIGHT || (level > OUTLINE && isIceCoast(corner))) return;
    const at = placed(corner, outward(corner, before, after), { level, first }, grid);
    if (at) nodes.push({ at, clearanceKm: LEVELS[level]!.clearanceKm, wedge: [before, after] });
  });
  return nodes;
}

/** Antarctica, northern Greenland and the islands beside it: only their outline matters to a ship. */
function isIceCoast(at: Vector): boolean {
  const [lon, lat] = positionOf(at);
  return lat < -61 || (lat > 70 && lon > -125 && lon < -10);
}

/** Angle by which the coast turns to the right at a corner; half a turn at the tip of a barrier. */
function turn(corner: Vector, before: Vector, after: Vector): number {
  return Math.atan2(dot(corner, cross(before, after)), -dot(before, after));
}

/** Seaward bisector: the sum of both sides' left-hand normals and of the directions away from both neighbours. */
function outward(corner: Vector, before: Vector, after: Vector): Vector {
  const n1 = cross(before, corner);
  const n2 = cross(corner, after);
  return normalized([
    n1[0] + n2[0] - before[0] - after[0],
    n1[1] + n2[1] - before[1] - after[1],
    n1[2] + n2[2] - before[2] - after[2],
  ]);
}

const STEPS = [1, 1.5, 2, 2.7]; // of the clearance: further out where rocks lie off a cape
const NEAR_STEPS = 2; // so many of them count as beside the corner

/** The corner moved out by the level's clearance or more; null when nothing fits, or when a coarser level does. */
function placed(
  corner: Vector,
  out: Vector,
  { level, first }: { level: number; first: number },
  grid: CoastGrid,
): Vector | null {
  const inTheOpen = LEVELS.slice(first, level).some((coarser) => spot(corner, out, coarser, NEAR_STEPS, grid));
  return inTheOpen ? null : spot(corner, out, LEVELS[level]!, STEPS.length, grid);
}

function spot(
  corner: Vector,
  out: Vector,
  { clearanceKm, openKm }: Level,
  steps: number,
  grid: CoastGrid,
): Vector | null {
  if (openKm && !discIsFree(grid, moved(corner, out, kmToRadians(openKm)), OPEN * openKm)) return null;
  const beside = moved(corner, out, kmToRadians(BESIDE * clearanceKm));
  for (const step of STEPS.slice(0, steps)) {
    const at = moved(corner, out, kmToRadians(step * clearanceKm));
    if (discIsFree(grid, at, DISC * clearanceKm) && (step > 1.5 || !crossesCoast(grid, beside, at))) return at;
  }
  return null;
}

const SPOKES = 12;

export function discIsFree(grid: CoastGrid, centre: Vector, radiusKm: number): boolean {
  const rim = circle(centre, radiusKm, SPOKES);
  return rim.every(
    (point, i) => !crossesCoast(grid, centre, point) && !crossesCoast(grid, point, rim[(i + 1) % SPOKES]!),
  );
}

/** Points on a circle round a centre, clockwise from its local north. */
function circle(centre: Vector, radiusKm: number, count: number): Vector[] {
  const east = normalized(Math.abs(centre[2]) > 0.99999 ? [1, 0, 0] : [-centre[1], centre[0], 0]);
  const north = cross(centre, east);
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    const direction: Vector = [north[0] * c + east[0] * s, north[1] * c + east[1] * s, north[2] * c + east[2] * s];
    return moved(centre, normalized(direction), kmToRadians(radiusKm));
  });
}

const ISLET_CORNERS = 6;
const SMALLEST_ISLET_KM = 0.15; // radius; a smaller one stands in the way all the same

/** An island too small for corners of its own gets a hexagon round it. */
function isletNodes(ring: Ring, grid: CoastGrid): Node[] {
  const centre = normalized(ring.reduce<Vector>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0]));
  const reachKm = 6371 * Math.max(...ring.map((p) => Math.acos(Math.min(1, dot(p, centre)))));
  if (reachKm < SMALLEST_ISLET_KM) return [];
  return Array.from({ length: ISLET_CORNERS }, (_, i) => isletNode(centre, reachKm, i, grid)).filter(
    (node) => node !== null,
  );
}

function isletNode(centre: Vector, reachKm: number, i: number, grid: CoastGrid): Node | null {
  for (const { clearanceKm, openKm } of LEVELS) {
    if (openKm) continue;
    const hexagon = circle(centre, reachKm + clearanceKm, ISLET_CORNERS);
    const at = hexagon[i]!;
    if (!discIsFree(grid, at, DISC * clearanceKm)) continue;
    const before = tangent(at, hexagon[(i + 5) % ISLET_CORNERS]!);
    const after = tangent(at, hexagon[(i + 1) % ISLET_CORNERS]!);
    return { at, clearanceKm, wedge: [before, after] };
  }
  return null;
}
