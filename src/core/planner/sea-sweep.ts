import FlatQueue from "flatqueue";
import type { Link } from "../sea/end";
import type { SeaNetwork } from "../sea/network";
import type { Allowed } from "../sea/rule";
import type { SeaDistance } from "./sea-legs";

/**
 * Shortest ways from one end to all nodes (Dijkstra, Numerische Mathematik 1, 1959). While passages are to be used in
 * order the network is walked in layers, one further with each: state = layer * nodes + node.
 */
export interface Sweep {
  readonly km: Float64Array;
  readonly cameFrom: Int32Array; // state before, -1 at the start
  readonly tag: Uint16Array; // of the edge that led here
}

export function sweepFrom(net: SeaNetwork, links: readonly Link[], rule: Allowed): Sweep {
  const nodes = net.positions.length;
  const states = nodes * (rule.forced.length + 1);
  const sweep: Sweep = {
    km: new Float64Array(states).fill(Infinity),
    cameFrom: new Int32Array(states).fill(-1),
    tag: new Uint16Array(states),
  };
  const queue = new FlatQueue<number>();
  for (const { node, km } of links) {
    sweep.km[node] = km;
    queue.push(node, km);
  }
  for (let km = queue.peekValue(); km !== undefined; km = queue.peekValue()) {
    const state = queue.pop()!;
    if (km <= sweep.km[state]!) relax(net, rule, sweep, queue, state);
  }
  return sweep;
}

function relax(net: SeaNetwork, rule: Allowed, sweep: Sweep, queue: FlatQueue<number>, state: number): void {
  const nodes = net.positions.length;
  const node = state % nodes;
  const layer = (state - node) / nodes;
  for (let edge = net.first[node]!; edge < net.first[node + 1]!; edge++) {
    const tag = net.tag[edge]!;
    if (rule.shutTag[tag] === 1) continue;
    const next = layerAfter(net.tags[tag]!, rule, layer) * nodes + net.to[edge]!;
    const km = sweep.km[state]! + net.km[edge]!;
    if (km >= sweep.km[next]!) continue;
    sweep.km[next] = km;
    sweep.cameFrom[next] = state;
    sweep.tag[next] = tag;
    queue.push(next, km);
  }
}

function layerAfter(passages: readonly number[], { forced }: Allowed, layer: number): number {
  let next = layer;
  while (next < forced.length && passages.includes(forced[next]!)) next += 1;
  return next;
}

/** The distance to an end, once every forced passage has been used. */
export function sweptTo(
  net: SeaNetwork,
  sweep: Sweep,
  links: readonly Link[],
  { forced }: Pick<Allowed, "forced">,
): SeaDistance | null {
  const last = forced.length * net.positions.length;
  let best: Link | null = null;
  let km = Infinity;
  for (const link of links) {
    const total = sweep.km[last + link.node]! + link.km;
    if (total < km) [best, km] = [link, total];
  }
  return best === null ? null : { km, passages: passagesTo(net, sweep, last + best.node) };
}

function passagesTo(net: SeaNetwork, { cameFrom, tag }: Sweep, end: number): readonly string[] {
  const found: number[] = [];
  for (let state = end; state >= 0; state = cameFrom[state]!) {
    for (const passage of net.tags[tag[state]!]!) if (found.at(-1) !== passage) found.push(passage);
  }
  return found.reverse().map((passage) => net.passages[passage]!.id);
}
