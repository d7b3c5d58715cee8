import FlatQueue from "flatqueue";
import type { Link } from "../sea/end";
import type { SeaNetwork } from "../sea/network";
import type { Allowed } from "../sea/rule";
import type { Crossing, SeaGraph } from "./sea-graph";
import type { SeaDistance } from "./sea-legs";

/**
 * Shortest ways from one end to all nodes (Dijkstra, Numerische Mathematik 1, 1959). While passages are to be used in
 * order the network is walked in layers, one further with each: state = layer * nodes + node.
 */
export interface Sweep {
  readonly km: Float64Array;
  readonly trail: Uint16Array; // number of the list of passages crossed so far
}

export interface Sweeper {
  /** What a sweep found is overwritten by the next one. */
  readonly sweep: (links: readonly Link[], rule: Allowed) => Sweep;
  /** The distance to an end, once every forced passage has been used. */
  readonly sweptTo: (sweep: Sweep, links: readonly Link[], rule: Allowed) => SeaDistance | null;
}

export function sweeper(graph: SeaGraph, { passages }: Pick<SeaNetwork, "passages">): Sweeper {
  let kept = emptySweep(0);
  const queue = new FlatQueue<number>();
  const trails = trailsOf(graph.crossings, (passage) => passages[passage]!.id);
  return {
    sweep: (links, rule) => {
      const states = graph.count * (rule.forced.length + 1);
      if (kept.km.length < states) kept = emptySweep(states);
      kept.km.fill(Infinity, 0, states);
      for (const { node, km } of links) {
        kept.km[node] = km;
        kept.trail[node] = 0;
        queue.push(node, km);
      }
      for (let km = queue.peekValue(); km !== undefined; km = queue.peekValue()) {
        const state = queue.pop()!;
        if (km <= kept.km[state]!) relax(graph, rule, kept, queue, trails, state);
      }
      return kept;
    },
    sweptTo: ({ km, trail }, links, { forced }) => {
      const last = forced.length * graph.count;
      let best: SeaDistance | null = null;
      for (const { node, km: onward } of links) {
        const total = km[last + node]! + onward;
        if (total >= (best?.km ?? Infinity)) continue;
        best = { km: total, passages: trails.names(trail[last + node]!) };
      }
      return best;
    },
  };
}

function emptySweep(states: number): Sweep {
  return { km: new Float64Array(states), trail: new Uint16Array(states) };
}

function relax(
  { count, first, to, km: lengths, crossing, crossings }: SeaGraph,
  rule: Allowed,
  { km, trail }: Sweep,
  queue: FlatQueue<number>,
  trails: Trails,
  state: number,
): void {
  const node = state % count;
  const layer = (state - node) / count;
  const here = km[state]!;
  for (let edge = first[node]!, end = first[node + 1]!; edge < end; edge++) {
    const crossed = crossing[edge]!;
    if (crossed > 0 && rule.shutTag[crossings[crossed]!.tag] === 1) continue;
    const next = (crossed > 0 ? layerAfter(crossings[crossed]!.passages, rule, layer) : layer) * count + to[edge]!;
    const length = here + lengths[edge]!;
    if (length >= km[next]!) continue;
    km[next] = length;
    trail[next] = crossed > 0 ? trails.after(trail[state]!, crossed) : trail[state]!;
    queue.push(next, length);
  }
}

function layerAfter(passages: readonly number[], { forced }: Allowed, layer: number): number {
  let next = layer;
  while (next < forced.length && passages.includes(forced[next]!)) next += 1;
  return next;
}

/** Lists of passages by number; 0 is the empty one. There are few: each is made once. */
interface Trails {
  readonly names: (trail: number) => readonly string[];
  readonly after: (trail: number, crossing: number) => number;
}

function trailsOf(crossings: readonly Crossing[], nameOf: (passage: number) => string): Trails {
  const lists: (readonly number[])[] = [[]];
  const names: (readonly string[] | undefined)[] = [];
  const numbers = new Map<string, number>([["", 0]]);
  const next = new Map<number, number>(); // by trail and crossing
  const numberOf = (list: readonly number[]): number => {
    const key = list.join();
    const known = numbers.get(key) ?? lists.push(list) - 1;
    numbers.set(key, known);
    return known;
  };
  return {
    names: (trail) => (names[trail] ??= lists[trail]!.map(nameOf)),
    after: (trail, crossing) => {
      const key = trail * crossings.length + crossing;
      const known = next.get(key);
      if (known !== undefined) return known;
      const passages = [...lists[trail]!, ...crossings[crossing]!.passages];
      const found = numberOf(passages.filter((passage, i) => passage !== passages[i - 1]));
      next.set(key, found);
      return found;
    },
  };
}
