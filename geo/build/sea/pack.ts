/** Renumbers what pruning left, so that neighbours get near numbers and small steps. */
import type { Position } from "../../../src/core/geodesy/position";
import { positionOf } from "../../../src/core/sea/geometry/vector";
import type { SeaInput } from "./collect";
import { type Packed, quantized } from "./encode";

export function packed(
  world: Omit<SeaInput, "inshore">,
  corners: readonly number[], // nodes that stay even without an edge: the only turn between two points of the open sea
  kept: readonly number[], // numbers of edges
  crossed: ReadonlyMap<number, readonly number[]>, // by edge
  stripe: number, // degrees of latitude swept together
): Omit<Packed, "coast" | "coastSteps" | "shores" | "barriers" | "marks" | "inshore"> & {
  readonly number: ReadonlyMap<number, number>;
} {
  const joined = kept.flatMap((i) => world.edges[i]!);
  const alive = [...new Set([...corners, ...joined, ...world.harbours.map(({ node }) => node)])];
  const positions = new Map(alive.map((node) => [node, quantized(positionOf(world.nodes[node]!.at))]));
  alive.sort((a, b) => swept(positions.get(a)!, stripe) - swept(positions.get(b)!, stripe));
  const number = new Map(alive.map((node, i) => [node, i]));
  const edges = kept
    .map((i) => ({
      i,
      ends: world.edges[i]!.map((node) => number.get(node)!).sort((p, q) => p - q) as [number, number],
    }))
    .sort((e, f) => e.ends[0] - f.ends[0] || e.ends[1] - f.ends[1])
    .filter(({ ends }, k, all) => k === 0 || ends[0] !== all[k - 1]!.ends[0] || ends[1] !== all[k - 1]!.ends[1]);
  return {
    number,
    nodes: alive.map((node) => positions.get(node)!),
    edges: edges.map(({ ends }) => ends),
    fairwayEdges: edges.flatMap(({ i }, k) => (i < world.fairwayEdges ? [k] : [])),
    passageSets: edges.flatMap(({ i }, edge) =>
      crossed.get(i)!.length > 0 ? [{ edge, passages: crossed.get(i)! }] : [],
    ),
    passages: world.passages,
    harbours: world.harbours.map(({ at, node }) => ({ at, node: number.get(node)! })),
  };
}

/** Stripes of latitude, each swept from west to east. */
function swept([lon, lat]: Position, stripe: number): number {
  return Math.floor((lat + 90) / stripe) * 1000 + lon + 180;
}
