import FlatQueue from "flatqueue";
import { mirrored } from "../../land/land-graph";
import { relax, type ShortestPathTree } from "../../land/shortest-path-tree";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext } from "../networks/search-context";
import { quayNode } from "../networks/port-access";

/** The cheapest ways from some nodes to all others by land and any number of sea legs, up to a limit. */
export interface IsochroneTree extends ShortestPathTree {
  readonly settled: readonly number[]; // nodes in order of their cost
}

/** What a sea leg costs between two ports by index; null: it cannot be sailed. */
export type SeaLegCost = (from: number, to: number) => number | null;

/**
 * Sea legs are tried only from ports that are not reached sooner by sea: going on by sea is then no longer than
 * calling there.
 *
 * @param exactCost for sea legs through what the question has opened; the others go by the board
 */
export function isochroneTree(
  space: SearchContext,
  setting: SeaSetting,
  sources: readonly number[],
  limit: number,
  exactCost: SeaLegCost,
): IsochroneTree {
  const { graph, costs, ports } = space;
  const count = 2 * graph.platforms.length;
  const tree = { cost: new Float64Array(count).fill(Infinity), cameFrom: new Int32Array(count).fill(-1) };
  const portAt = new Map(ports.map((port, index) => [quayNode(graph, port), index]));
  const quays = ports.map((port) => mirrored(quayNode(graph, port)));
  const queue = new FlatQueue<number>();
  const settled: number[] = [];
  for (const source of sources) {
    tree.cost[source] = 0;
    queue.push(source, 0);
  }
  for (let cost = queue.peekValue(); cost !== undefined && cost <= limit; cost = queue.peekValue()) {
    const at = queue.pop()!;
    if (cost > tree.cost[at]! || settled.at(-1) === at) continue;
    settled.push(at);
    relax(graph, costs, tree, queue, at);
    const port = portAt.get(at);
    if (port !== undefined && tree.cost[mirrored(at)]! >= cost)
      putToSea(space, setting, tree, queue, quays, at, port, exactCost);
  }
  return { ...tree, settled };
}

function putToSea(
  { sea, seaCost }: SearchContext,
  setting: SeaSetting,
  tree: ShortestPathTree,
  queue: FlatQueue<number>,
  quays: readonly number[],
  at: number,
  port: number,
  exactCost: SeaLegCost,
): void {
  const { km, passages } = sea.board(setting).row(port);
  quays.forEach((quay, to) => {
    if (to === port || km[to] === Infinity) return;
    const isOpened = sea.passages.at(passages[to]!).some((passage) => setting.opened.includes(passage));
    const leg = isOpened ? exactCost(port, to) : seaCost(port, to, km[to]!, passages[to]!);
    const cost = tree.cost[at]! + (leg ?? Infinity);
    if (cost >= tree.cost[quay]!) return;
    tree.cost[quay] = cost;
    tree.cameFrom[quay] = at;
    queue.push(quay, cost);
  });
}
