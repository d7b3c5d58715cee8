/** All nodes and edges before pruning. */
import { geodesicKm } from "../../../src/core/geodesy/geodesic";
import type { Position } from "../../../src/core/geodesy/position";
import { positionOf, vectorOf } from "../../../src/core/sea/geometry/vector";
import type { Fairway } from "./sea-features";
import type { Node } from "./nodes";
import type { SightEdges } from "./sight";

const FAIRWAY_CLEARANCE_KM = 0.2;

export interface FairwayNodes {
  readonly nodes: Node[];
  readonly edges: SightEdges;
  readonly confined: ReadonlySet<number>; // inner nodes of confined fairways: they see nothing beside the channel
}

/** A node at every vertex of every fairway, a shared one where fairways meet; edges along them. */
export function fairwayNodes(fairways: readonly Fairway[], offset: number): FairwayNodes {
  const nodes: Node[] = [];
  const edges: SightEdges = [];
  const confined = new Set<number>();
  const numbers = new Map<string, number>();
  const numberOf = (position: Position): number => {
    const key = position.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, offset + nodes.length);
    nodes.push({ at: vectorOf(position), clearanceKm: FAIRWAY_CLEARANCE_KM, wedge: null });
    return offset + nodes.length - 1;
  };
  for (const { line, confined: isConfined } of fairways) {
    const ids = line.map(numberOf);
    if (isConfined) for (const id of ids.slice(0, -1)) confined.add(id);
    for (let i = 1; i < ids.length; i++) edges.push([ids[i - 1]!, ids[i]!]);
  }
  return { nodes, edges, confined };
}

/** Adjacency in compressed rows, each edge both ways. */
export interface Graph {
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
  readonly edge: Uint32Array; // index in the list of edges
}

export function graphOf(nodes: readonly Node[], edges: SightEdges): Graph {
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
