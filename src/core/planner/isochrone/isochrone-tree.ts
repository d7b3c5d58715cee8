import FlatQueue from "flatqueue";
import { mirrored } from "../../land/land-graph";
import { relax, type ShortestPathTree } from "../../land/shortest-path-tree";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext } from "../networks/search-context";
import { quayNode } from "../networks/port-access";

/** The cheapest paths from some nodes to all others by land and any number of sea legs, up to a limit. */
export interface IsochroneTree extends ShortestPathTree {
  readonly settled: readonly number[]; // nodes in order of their cost
}

/** What a sea leg costs between two ports by index; null: it cannot be sailed. */
export type SeaLegCost = (from: number, to: number, setting: SeaSetting) => number | null;

/** What is searched, and how its sea legs are counted. */
export interface IsochroneSearch {
  readonly space: SearchContext;
  readonly settings: readonly SeaSetting[]; // of sea legs, each of which takes the one that costs least: round a canal that saves less than one waits for it
  readonly exactCost: SeaLegCost; // for sea legs through what the question has opened; the others go by the matrix
}

/**
 * Sea legs are tried only from ports that are not reached sooner by sea: going on by sea is then no longer than
 * calling there.
 */
export function isochroneTree(search: IsochroneSearch, sources: readonly number[], limit: number): IsochroneTree {
  const { graph, costs, ports } = search.space;
  const count = 2 * graph.platforms.length;
  const tree = { cost: new Float64Array(count).fill(Infinity), cameFrom: new Int32Array(count).fill(-1) };
  const open = [...ports.keys()].filter((index) => graph.quays.has(ports[index]!.id)); // a closed port has no quay
  const portAt = new Map(open.map((index) => [quayNode(graph, ports[index]!), index]));
  const queue = new FlatQueue<number>();
  const settled: number[] = [];
  const reach = (node: number, cost: number, before: number): void => {
    if (cost >= tree.cost[node]!) return;
    tree.cost[node] = cost;
    tree.cameFrom[node] = before;
    queue.push(node, cost);
  };
  for (const source of sources) reach(source, 0, -1);
  for (let cost = queue.peekValue(); cost !== undefined && cost <= limit; cost = queue.peekValue()) {
    const at = queue.pop()!;
    if (cost > tree.cost[at]! || settled.at(-1) === at) continue;
    settled.push(at);
    relax(graph, costs, tree, queue, at);
    const port = portAt.get(at);
    if (port === undefined || tree.cost[mirrored(at)]! < cost) continue;
    const legCosts = search.settings.map((setting) => seaLegCosts(search, port, setting));
    const leastCost = (to: number) => legCosts.reduce((least, legCost) => Math.min(least, legCost(to)), Infinity);
    for (const [quay, to] of portAt) reach(mirrored(quay), tree.cost[at]! + leastCost(to), at);
  }
  return { ...tree, settled };
}

/** The setting under which a sea leg costs least; the first of those that cost the same. */
export function quickestSetting(search: IsochroneSearch, from: number, to: number): SeaSetting {
  const costs = search.settings.map((setting) => seaLegCosts(search, from, setting)(to));
  return search.settings[costs.indexOf(Math.min(...costs))]!;
}

/** What sea legs from a port cost, by the port they lead to. Infinity: none leads there. */
function seaLegCosts({ space, exactCost }: IsochroneSearch, from: number, setting: SeaSetting): (to: number) => number {
  const { sea, seaCost } = space;
  const { km, passages } = sea.board(setting).row(from);
  return (to) => {
    if (to === from || km[to] === Infinity) return Infinity;
    const isOpened = sea.passages.at(passages[to]!).some((passage) => setting.opened.includes(passage));
    return (isOpened ? exactCost(from, to, setting) : seaCost(from, to, km[to]!, passages[to]!)) ?? Infinity;
  };
}
