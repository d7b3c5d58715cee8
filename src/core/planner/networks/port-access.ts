import { arrived, type LandGraph } from "../../land/land-graph";
import { shortestPathTree, type EdgeCosts, type ShortestPathTree } from "../../land/shortest-path-tree";
import type { Place } from "../../model/place";

/** A land tree with the ports it reaches, the cheapest first. */
export interface PortAccess {
  readonly tree: ShortestPathTree;
  readonly port: Uint32Array; // index into the search space's ports
  readonly cost: Float64Array; // of reaching that port's quay
}

export function portAccessFrom(
  graph: LandGraph,
  costs: EdgeCosts,
  ports: readonly Place[],
  sources: readonly number[],
): PortAccess {
  const tree = shortestPathTree(graph, costs, sources);
  const shores = ports
    .map((port, index) => ({ index, cost: isQuay(graph, port) ? tree.cost[quayNode(graph, port)]! : Infinity }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost);
  const port = Uint32Array.from(shores, ({ index }) => index);
  return { tree, port, cost: Float64Array.from(shores, ({ cost }) => cost) };
}

/** A closed port has none. */
function isQuay({ quays }: LandGraph, port: Place): boolean {
  return quays.has(port.id);
}

/** The node at which goods stand ready for the ship. */
export function quayNode({ quays }: LandGraph, port: Place): number {
  const quay = quays.get(port.id);
  if (quay === undefined) throw new RangeError(`no quay in the graph for port ${port.id}`);
  return arrived(quay);
}
