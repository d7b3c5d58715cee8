/** All nodes and edges before pruning. */
import type { CoastGrid } from "../../../src/core/sea/coast-grid";
import { crossesCoast } from "../../../src/core/sea/crossing";
import { geodesicKm } from "../../../src/core/geodesic";
import type { Position } from "../../../src/core/position";
import { angleBetween, EARTH_RADIUS_KM, positionOf, type Vector, vectorOf } from "../../../src/core/sea/vector";
import type { LandTest } from "./land-at";
import type { Fairway } from "./marks";
import { circle, type Node } from "./nodes";
import { type Edges, isTaut } from "./sight";

const FAIRWAY_CLEARANCE_KM = 0.2;
const HARBOUR_CLEARANCE_KM = 0.1;
const HARBOUR_TO_FAIRWAY_KM = 4;
const SNAP_RINGS_KM = [0, 0.3, 0.6, 1, 1.5, 2, 3, 4, 5, 7, 9, 12, 16, 20, 30];

export interface FairwayNodes {
  readonly nodes: Node[];
  readonly edges: Edges;
}

/** A node at every vertex of every fairway, a shared one where fairways meet; edges along them. */
export function fairwayNodes(fairways: readonly Fairway[], offset: number): FairwayNodes {
  const nodes: Node[] = [];
  const edges: Edges = [];
  const numbers = new Map<string, number>();
  const numberOf = (position: Position): number => {
    const key = position.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, offset + nodes.length);
    nodes.push({ at: vectorOf(position), clearanceKm: FAIRWAY_CLEARANCE_KM, wedge: null });
    return offset + nodes.length - 1;
  };
  for (const { line } of fairways) {
    const ids = line.map(numberOf);
    for (let i = 1; i < ids.length; i++) edges.push([ids[i - 1]!, ids[i]!]);
  }
  return { nodes, edges };
}

/** How good a view of the network a harbour's water must have: nodes of that much room in sight along taut lines. */
const VIEWS: readonly { readonly withinKm: number; readonly clearanceKm: number; readonly nodes: number }[] = [
  { withinKm: 9, clearanceKm: 6, nodes: 4 },
  { withinKm: 12, clearanceKm: 3, nodes: 3 },
  { withinKm: 16, clearanceKm: 1, nodes: 2 },
  { withinKm: 30, clearanceKm: 0, nodes: 1 },
];
const VIEW_KM = 400;

/** What a harbour is joined by: its nearest fairway node when there is one near, else the nearest water with a view. */
export function harbourNode(
  position: Position,
  fairway: readonly Node[],
  others: readonly Node[],
  grid: CoastGrid,
  isLand: LandTest,
): Node | number | null {
  const at = vectorOf(position);
  const near = nearestFairway(at, fairway);
  if (near !== null) return near;
  const close = others.filter(({ at: p }) => angleBetween(at, p) * EARTH_RADIUS_KM < VIEW_KM);
  for (const { withinKm, clearanceKm, nodes } of VIEWS) {
    const wide = close.filter((node) => node.clearanceKm >= clearanceKm || !node.wedge);
    for (const km of SNAP_RINGS_KM.filter((ring) => ring <= withinKm)) {
      const free = (km === 0 ? [at] : circle(at, km, 16)).filter((p) => !isLand(positionOf(p)));
      const best = free.find((p) => hasView(p, wide, nodes, grid));
      if (best) return { at: best, clearanceKm: HARBOUR_CLEARANCE_KM, wedge: null };
    }
  }
  return null;
}

function hasView(at: Vector, nodes: readonly Node[], enough: number, grid: CoastGrid): boolean {
  let seen = 0;
  for (const node of nodes) {
    if (isTaut(at, node) && !crossesCoast(grid, at, node.at) && ++seen >= enough) return true;
  }
  return false;
}

function nearestFairway(at: Vector, fairway: readonly Node[]): number | null {
  let best: number | null = null;
  let bestKm = HARBOUR_TO_FAIRWAY_KM;
  fairway.forEach((node, i) => {
    const km = angleBetween(at, node.at) * EARTH_RADIUS_KM;
    if (km < bestKm) [best, bestKm] = [i, km];
  });
  return best;
}

/** Adjacency in compressed rows, each edge both ways. */
export interface Graph {
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
  readonly edge: Uint32Array; // index in the list of edges
}

export function graphOf(nodes: readonly Node[], edges: Edges): Graph {
  const first = new Uint32Array(nodes.length + 1);
  for (const [a, b] of edges) {
    first[a + 1]!++;
    first[b + 1]!++;
  }
  for (let i = 0; i < nodes.length; i++) first[i + 1]! += first[i]!;
  const next = first.slice();
  const to = new Uint32Array(edges.length * 2);
  const km = new Float64Array(edges.length * 2);
  const edge = new Uint32Array(edges.length * 2);
  const positions = nodes.map(({ at }) => positionOf(at));
  edges.forEach(([a, b], i) => {
    const length = geodesicKm(positions[a]!, positions[b]!);
    for (const [p, q] of [
      [a, b],
      [b, a],
    ] as const) {
      const k = next[p]!++;
      to[k] = q;
      km[k] = length;
      edge[k] = i;
    }
  });
  return { first, to, km, edge };
}
