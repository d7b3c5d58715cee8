import FlatQueue from "flatqueue";
import type { LandGraph } from "./land-graph";

/** Costs of every edge of a graph, in its order. Infinity: cannot be used. */
export type EdgeCosts = Float64Array;

/** The cheapest paths over land from a set of nodes to all others. */
export interface ShortestPathTree {
  readonly cost: Float64Array; // by node; Infinity: not reached
  readonly cameFrom: Int32Array; // node before it, -1 at a source
}

/** Cheapest paths by land (Dijkstra, Numerische Mathematik 1, 1959, on a binary heap). */
export function shortestPathTree(graph: LandGraph, costs: EdgeCosts, sources: readonly number[]): ShortestPathTree {
  const count = 2 * graph.platforms.length;
  const tree = { cost: new Float64Array(count).fill(Infinity), cameFrom: new Int32Array(count).fill(-1) };
  const queue = new FlatQueue<number>();
  for (const source of sources) {
    tree.cost[source] = 0;
    queue.push(source, 0);
  }
  for (let cost = queue.peekValue(); cost !== undefined; cost = queue.peekValue()) {
    const at = queue.pop()!;
    if (cost <= tree.cost[at]!) relax(graph, costs, tree, queue, at);
  }
  return tree;
}

/** Carries a settled node's cost on to its neighbours. */
export function relax(
  graph: LandGraph,
  costs: EdgeCosts,
  tree: ShortestPathTree,
  queue: FlatQueue<number>,
  at: number,
): void {
  for (let edge = graph.first[at]!; edge < graph.first[at + 1]!; edge++) {
    const to = graph.target[edge]!;
    const cost = tree.cost[at]! + costs[edge]!;
    if (cost >= tree.cost[to]!) continue;
    tree.cost[to] = cost;
    tree.cameFrom[to] = at;
    queue.push(to, cost);
  }
}

/** The nodes of a path, from its source to `end`. */
export function nodesTo(tree: ShortestPathTree, end: number): number[] {
  const path = [end];
  for (let at = tree.cameFrom[end]!; at >= 0; at = tree.cameFrom[at]!) path.push(at);
  return path.reverse();
}

/** The cheapest edge from one node to a neighbour. */
export function edgeBetween(graph: LandGraph, costs: EdgeCosts, from: number, to: number): number {
  let best = -1;
  for (let edge = graph.first[from]!; edge < graph.first[from + 1]!; edge++) {
    if (graph.target[edge] === to && (best < 0 || costs[edge]! < costs[best]!)) best = edge;
  }
  if (best < 0) throw new RangeError(`land graph: no edge from node ${from} to node ${to}`);
  return best;
}
