/** Which pairs of nodes see each other along a taut line, clear of the coast. */
import { EARTH_RADIUS_KM } from "../../../src/core/geodesy/sphere";
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import { meetsInlandCell } from "../../../src/core/sea/geometry/inland-cells";
import { kmToRadians, moved, normalized, cross, type Vector } from "../../../src/core/sea/geometry/vector";
import type { Node } from "./nodes";
import { inThreads, type Share } from "./threads";

/** Edges as pairs of node numbers, smaller first, in order. */
export type SightEdges = [number, number][];

const MARGIN = 0.12; // share of the smaller clearance kept free on both sides of an edge
const SLACK = 0.03; // sine by which an edge may miss being tangent
const SLACK_ROOM = 0.8; // and by this share of the clearance beside the next corner, for corners move out unevenly

/** How far nodes look, by the room they have: two narrow waters need no view of one another across an ocean. */
const REACHES: readonly { readonly belowKm: number; readonly reachKm: number }[] = [
  { belowKm: 0.3, reachKm: 20_000 }, // harbours and fairways
  { belowKm: 1, reachKm: 200 },
  { belowKm: 3, reachKm: 500 },
  { belowKm: 12, reachKm: 1500 },
  { belowKm: Infinity, reachKm: 20_000 },
];

interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly wedge: Float64Array; // six numbers a node; all zero where a route may turn at will
  readonly room: Float64Array; // radians
  readonly reach2: Float64Array; // square of the chord it looks along
}

export interface SightTask {
  readonly nodes: readonly Node[];
  readonly grid: CoastGrid;
  readonly deep: Uint8Array;
}

/** Edges between all nodes. */
export async function sightEdges(task: SightTask): Promise<SightEdges> {
  const found = await inThreads<Uint32Array>("./sight-worker.ts", task);
  return inOrder(found.flatMap(pairs));
}

function pairs(flat: Uint32Array): SightEdges {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

/** Every so-many-th node's edges to those north of it. */
export function sightsOfPart({ nodes, grid, deep, part, parts }: SightTask & Share): SightEdges {
  const order = nodes.map((_, i) => i).sort((i, j) => nodes[i]!.at[2] - nodes[j]!.at[2]);
  const columns = columnsOf(order.map((i) => nodes[i]!));
  const edges: SightEdges = [];
  const see = (i: number, j: number): void => {
    const [p, q] = [order[i]!, order[j]!];
    if (isClear(grid, deep, nodes[p]!, nodes[q]!)) edges.push(p < q ? [p, q] : [q, p]);
  };
  for (let i = part; i < nodes.length; i += parts) candidates(columns, i, i + 1, lastNear(columns, i), see);
  return edges;
}

/** Edges between later-added nodes (from number `from` on) and all others. */
export function addedEdges(nodes: readonly Node[], from: number, grid: CoastGrid, deep: Uint8Array): SightEdges {
  const columns = columnsOf(nodes);
  const edges: SightEdges = [];
  const see = (j: number, i: number): void => {
    if (isClear(grid, deep, nodes[i]!, nodes[j]!)) edges.push([i, j]);
  };
  for (let j = from; j < nodes.length; j++) candidates(columns, j, 0, j, see);
  return inOrder(edges);
}

function inOrder(edges: SightEdges): SightEdges {
  return edges.sort((e, f) => e[0] - f[0] || e[1] - f[1]);
}

function columnsOf(nodes: readonly Node[]): Columns {
  const wedge = new Float64Array(nodes.length * 6);
  nodes.forEach(({ wedge: w }, i) => w && wedge.set([...w[0], ...w[1]], 6 * i));
  return {
    x: Float64Array.from(nodes, ({ at }) => at[0]),
    y: Float64Array.from(nodes, ({ at }) => at[1]),
    z: Float64Array.from(nodes, ({ at }) => at[2]),
    reach2: Float64Array.from(nodes, ({ clearanceKm }) =>
      chord2(REACHES.find(({ belowKm }) => clearanceKm < belowKm)!.reachKm),
    ),
    room: Float64Array.from(nodes, ({ clearanceKm }) => SLACK_ROOM * kmToRadians(clearanceKm)),
    wedge,
  };
}

function chord2(km: number): number {
  return (2 * Math.sin(kmToRadians(km) / 2)) ** 2;
}

/** Nodes are sorted from south to north, so that one need look only at those of near latitude. */
function lastNear({ z, reach2 }: Columns, i: number): number {
  let end = i + 1;
  while (end < z.length && (z[end]! - z[i]!) ** 2 <= reach2[i]!) end++;
  return end;
}

function candidates(
  { x, y, z, wedge, reach2, room }: Columns,
  i: number,
  from: number,
  end: number,
  see: (i: number, j: number) => void,
): void {
  const [ax, ay, az] = [x[i]!, y[i]!, z[i]!];
  for (let j = from; j < end; j++) {
    const [bx, by, bz] = [x[j]!, y[j]!, z[j]!];
    const apart2 = (bx - ax) ** 2 + (by - ay) ** 2 + (bz - az) ** 2;
    if (apart2 === 0 || apart2 > Math.min(reach2[i]!, reach2[j]!)) continue;
    const nx = ay * bz - az * by;
    const ny = az * bx - ax * bz;
    const nz = ax * by - ay * bx;
    const slack = SLACK * Math.sqrt(nx * nx + ny * ny + nz * nz);
    if (cuts(wedge, 6 * i, nx, ny, nz, slack + room[i]!) || cuts(wedge, 6 * j, nx, ny, nz, slack + room[j]!)) continue;
    see(i, j);
  }
}

/** Whether a line from a free point turns at the node as a taut rope may. */
export function isTaut(from: Vector, { at, wedge, clearanceKm }: Node): boolean {
  if (!wedge) return true;
  const n = cross(from, at);
  const slack = SLACK * Math.hypot(...n) + SLACK_ROOM * kmToRadians(clearanceKm);
  return !cuts(Float64Array.of(...wedge[0], ...wedge[1]), 0, n[0], n[1], n[2], slack);
}

/** Whether a line with this normal runs between a node's two coast directions, into land. */
function cuts(wedge: Float64Array, k: number, nx: number, ny: number, nz: number, slack: number): boolean {
  const s = nx * wedge[k]! + ny * wedge[k + 1]! + nz * wedge[k + 2]!;
  const t = nx * wedge[k + 3]! + ny * wedge[k + 4]! + nz * wedge[k + 5]!;
  return s * t < 0 && Math.abs(s) > slack && Math.abs(t) > slack;
}

export function isClear(grid: CoastGrid, deep: Uint8Array, a: Node, b: Node): boolean {
  if (meetsInlandCell(grid.size, deep, a.at, b.at) || crossesCoast(grid, a.at, b.at)) return false;
  const margin = MARGIN * Math.min(a.clearanceKm, b.clearanceKm);
  return margin === 0 || (!crossesBeside(grid, a.at, b.at, margin) && !crossesBeside(grid, a.at, b.at, -margin));
}

function crossesBeside(grid: CoastGrid, a: Vector, b: Vector, km: number): boolean {
  const side = normalized(cross(a, b));
  const angle = km / EARTH_RADIUS_KM;
  return crossesCoast(grid, moved(a, side, angle), moved(b, side, angle));
}
