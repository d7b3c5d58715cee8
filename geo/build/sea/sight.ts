/** Which pairs of nodes see each other along a taut line, clear of the coast. */
import type { CoastGrid } from "../../../src/core/sea/coast-grid";
import { crossesCoast } from "../../../src/core/sea/crossing";
import { EARTH_RADIUS_KM, kmToRadians, moved, normalized, cross, type Vector } from "../../../src/core/sea/vector";
import { cellAt } from "./deep-land";
import type { Node } from "./nodes";

/** Edges as pairs of node numbers, smaller first, in order. */
export type Edges = [number, number][];

const MARGIN = 0.4; // share of the smaller clearance kept free on both sides of an edge
const SLACK = 0.02; // sine by which an edge may miss being tangent
const NARROW_KM = 1; // nodes with less room than this see only so far:
const NARROW_REACH_KM = 60;
const PAIR_REACH_KM = 400;

interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly wedge: Float64Array; // six numbers a node; all zero where a route may turn at will
  readonly narrow: Uint8Array;
}

export function sightEdges(nodes: readonly Node[], grid: CoastGrid, deep: Uint8Array): Edges {
  const order = nodes.map((_, i) => i).sort((i, j) => nodes[i]!.at[2] - nodes[j]!.at[2]);
  const columns = columnsOf(order.map((i) => nodes[i]!));
  const edges: Edges = [];
  const see = (i: number, j: number): void => {
    const [p, q] = [order[i]!, order[j]!];
    if (isClear(grid, deep, nodes[p]!, nodes[q]!)) edges.push(p < q ? [p, q] : [q, p]);
  };
  for (let i = 0; i < nodes.length; i++) candidates(columns, i, see);
  return edges.sort((e, f) => e[0] - f[0] || e[1] - f[1]);
}

function columnsOf(nodes: readonly Node[]): Columns {
  const wedge = new Float64Array(nodes.length * 6);
  nodes.forEach(({ wedge: w }, i) => w && wedge.set([...w[0], ...w[1]], 6 * i));
  return {
    x: Float64Array.from(nodes, ({ at }) => at[0]),
    y: Float64Array.from(nodes, ({ at }) => at[1]),
    z: Float64Array.from(nodes, ({ at }) => at[2]),
    narrow: Uint8Array.from(nodes, ({ clearanceKm }) => (clearanceKm < NARROW_KM ? 1 : 0)),
    wedge,
  };
}

const NARROW_PAIR = chord2(NARROW_REACH_KM);
const MIXED_PAIR = chord2(PAIR_REACH_KM);

function chord2(km: number): number {
  return (2 * Math.sin(kmToRadians(km) / 2)) ** 2;
}

/** Nodes are sorted from south to north, so that a narrow one need look only at those of near latitude. */
function candidates({ x, y, z, wedge, narrow }: Columns, i: number, see: (i: number, j: number) => void): void {
  const [ax, ay, az] = [x[i]!, y[i]!, z[i]!];
  for (let j = i + 1; j < x.length; j++) {
    const bx = x[j]!,
      by = y[j]!,
      bz = z[j]!;
    if (narrow[i]! | narrow[j]!) {
      const reach = narrow[i]! & narrow[j]! ? NARROW_PAIR : MIXED_PAIR;
      if (narrow[i]! && (bz - az) ** 2 > MIXED_PAIR) return;
      if ((bx - ax) ** 2 + (by - ay) ** 2 + (bz - az) ** 2 > reach) continue;
    }
    const nx = ay * bz - az * by,
      ny = az * bx - ax * bz,
      nz = ax * by - ay * bx;
    const slack = -SLACK * SLACK * (nx * nx + ny * ny + nz * nz);
    if (cuts(wedge, 6 * i, nx, ny, nz, slack) || cuts(wedge, 6 * j, nx, ny, nz, slack)) continue;
    see(i, j);
  }
}

/** Whether a line with this normal runs between a node's two coast directions, into land. */
function cuts(wedge: Float64Array, k: number, nx: number, ny: number, nz: number, slack: number): boolean {
  const s = nx * wedge[k]! + ny * wedge[k + 1]! + nz * wedge[k + 2]!;
  const t = nx * wedge[k + 3]! + ny * wedge[k + 4]! + nz * wedge[k + 5]!;
  return s * t < slack;
}

const SAMPLES = 24;

export function isClear(grid: CoastGrid, deep: Uint8Array, a: Node, b: Node): boolean {
  if (meetsDeepLand(grid.size, deep, a.at, b.at) || crossesCoast(grid, a.at, b.at)) return false;
  const margin = MARGIN * Math.min(a.clearanceKm, b.clearanceKm);
  return margin === 0 || (!crossesBeside(grid, a.at, b.at, margin) && !crossesBeside(grid, a.at, b.at, -margin));
}

function meetsDeepLand(size: number, deep: Uint8Array, a: Vector, b: Vector): boolean {
  for (let i = 1; i < SAMPLES; i++) {
    const t = ((i * 11) % SAMPLES) / SAMPLES; // spread out first, to end early
    if (deep[cellAt(size, a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)]) return true;
  }
  return false;
}

function crossesBeside(grid: CoastGrid, a: Vector, b: Vector, km: number): boolean {
  const side = normalized(cross(a, b));
  const angle = km / EARTH_RADIUS_KM;
  return crossesCoast(grid, moved(a, side, angle), moved(b, side, angle));
}
