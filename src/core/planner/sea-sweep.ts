import FlatQueue from "flatqueue";
import type { Link } from "../sea/end";
import type { SeaNetwork } from "../sea/network";
import type { Allowed } from "../sea/rule";
import { type GateArcs, gateArcs } from "./gate-arcs";
import type { SeaGraph } from "./sea-graph";
import type { SeaDistance } from "./sea-legs";
import { type Trails, trailsOf } from "./sea-trails";

/** Shortest ways from one end to nodes, by node. */
export interface Sweep {
  readonly km: Float64Array;
  readonly trail: Uint16Array; // number of the list of passages crossed on the way
}

export interface Sweeper {
  /** By way of every forced passage in order. */
  readonly sweep: (links: readonly Link[], rule: Allowed) => Sweep;
  readonly sweptTo: (sweep: Sweep, links: readonly Link[]) => SeaDistance | null;
}

/** A node from which a sweep goes on. */
interface Seed extends Link {
  readonly trail: number;
}

const NARROW = 16; // nodes beyond a gate; from so few, whole sweeps are kept
const KEPT_SWEEPS = 160; // each of some fifty kilobytes

/**
 * Dijkstra (Numerische Mathematik 1, 1959) between the passages that must be used: from the end to all nodes, from what
 * was found at the first passage's gate on to the second's, and so on. Who has used a passage may do all that he could
 * before it, so that it is enough to look at the gate's own edges.
 */
export function sweeper(graph: SeaGraph, { passages }: Pick<SeaNetwork, "passages">): Sweeper {
  const trails = trailsOf(graph.crossings, (passage) => passages[passage]!.id);
  const gates = gateArcs(graph);
  const kept = new Map<string, Sweep>();
  const plain = (links: readonly Link[], { shutTag }: Allowed): Sweep => {
    const key = `${shutTag.join("")} ${links.map(({ node, km }) => `${node} ${km}`).join()}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_SWEEPS) kept.clear();
    const seeds = links.map(({ node, km }) => ({ node, km, trail: 0 }));
    const made = spread(graph, seeds, shutTag, trails, []);
    kept.set(key, made);
    return made;
  };
  const onward = (seeds: readonly Seed[], rule: Allowed, until: readonly number[]): Sweep => {
    return seeds.length > NARROW
      ? spread(graph, seeds, rule.shutTag, trails, until)
      : mixed(graph.count, seeds, trails, ({ node }) => plain([{ node, km: 0 }], rule));
  };
  return {
    sweep: (links, rule) => {
      const { forced } = rule;
      const seeds: Seed[][] = forced.map(() => []); // by the number of passages used, less one
      let sweep = plain(links, rule);
      forced.forEach((passage, used) => {
        crossed(graph, gates.of(passage), sweep, rule, used, trails, seeds);
        const next = forced[used + 1];
        sweep = onward(cheapest(seeds[used]!), rule, next === undefined ? [] : gates.of(next).tails);
      });
      return sweep;
    },
    sweptTo: ({ km, trail }, links) => {
      let best: SeaDistance | null = null;
      for (const { node, km: more } of links) {
        const total = km[node]! + more;
        if (total < (best?.km ?? Infinity)) best = { km: total, passages: trails.names(trail[node]!) };
      }
      return best;
    },
  };
}

/** Over every edge through a gate, to where the way goes on; one edge may use several passages. */
function crossed(
  { to, km, crossing, crossings }: SeaGraph,
  { arcs, from }: GateArcs,
  sweep: Sweep,
  { shutTag, forced }: Allowed,
  used: number,
  trails: Trails,
  seeds: Seed[][],
): void {
  arcs.forEach((arc, i) => {
    const tail = from[i]!;
    const { tag, passages } = crossings[crossing[arc]!]!;
    if (sweep.km[tail] === Infinity || shutTag[tag] === 1) return;
    let next = used;
    while (next < forced.length && passages.includes(forced[next]!)) next += 1;
    const trail = trails.after(sweep.trail[tail]!, crossing[arc]!);
    seeds[next - 1]!.push({ node: to[arc]!, km: sweep.km[tail]! + km[arc]!, trail });
  });
}

/** One seed a node. */
function cheapest(seeds: readonly Seed[]): readonly Seed[] {
  const byNode = new Map<number, Seed>();
  for (const seed of seeds) if (seed.km < (byNode.get(seed.node)?.km ?? Infinity)) byNode.set(seed.node, seed);
  return [...byNode.values()];
}

function emptySweep(count: number): Sweep {
  return { km: new Float64Array(count).fill(Infinity), trail: new Uint16Array(count) };
}

/** The best of whole sweeps from every seed. */
function mixed(count: number, seeds: readonly Seed[], trails: Trails, sweepFrom: (seed: Seed) => Sweep): Sweep {
  const best = emptySweep(count);
  for (const seed of seeds) {
    const sweep = sweepFrom(seed);
    for (let node = 0; node < count; node++) {
      const km = seed.km + sweep.km[node]!;
      if (km >= best.km[node]!) continue;
      best.km[node] = km;
      best.trail[node] = trails.joined(seed.trail, sweep.trail[node]!);
    }
  }
  return best;
}

const QUEUE = new FlatQueue<number>();

/** @param until nodes at which to stop, once all are reached; to all nodes when there are none */
function spread(
  graph: SeaGraph,
  seeds: readonly Seed[],
  shutTag: Uint8Array,
  trails: Trails,
  until: readonly number[],
): Sweep {
  const sweep = emptySweep(graph.count);
  const waiting = new Set(until);
  for (const { node, km, trail } of seeds) {
    if (km >= sweep.km[node]!) continue;
    sweep.km[node] = km;
    sweep.trail[node] = trail;
    QUEUE.push(node, km);
  }
  for (let km = QUEUE.peekValue(); km !== undefined; km = QUEUE.peekValue()) {
    const node = QUEUE.pop()!;
    if (km > sweep.km[node]!) continue;
    if (waiting.delete(node) && waiting.size === 0) break;
    relax(graph, sweep, shutTag, trails, node);
  }
  QUEUE.clear();
  return sweep;
}

function relax(
  { first, to, km: lengths, crossing, crossings }: SeaGraph,
  { km, trail }: Sweep,
  shutTag: Uint8Array,
  trails: Trails,
  node: number,
): void {
  const here = km[node]!;
  for (let arc = first[node]!, end = first[node + 1]!; arc < end; arc++) {
    const next = to[arc]!;
    const length = here + lengths[arc]!;
    if (length >= km[next]!) continue;
    const crossed = crossing[arc]!;
    if (crossed > 0 && shutTag[crossings[crossed]!.tag] === 1) continue;
    km[next] = length;
    trail[next] = crossed > 0 ? trails.after(trail[node]!, crossed) : trail[node]!;
    QUEUE.push(next, length);
  }
}
