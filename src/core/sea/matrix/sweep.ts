import type { Link } from "../route/endpoint";
import { memo } from "../../memo";
import { usedInTurn } from "../network/gate";
import type { Allowed } from "../route/rule";
import type { GateArcs, GateArcsByPassage } from "./gate-arcs";
import type { SeaGraph } from "./sea-graph";
import type { PassageSequences } from "./passage-sequences";

/** Shortest ways from one end to nodes, by node. */
export interface SeaPathTree {
  readonly km: Float64Array;
  readonly trail: Uint16Array; // number of the list of passages crossed on the way
}

/** By way of every forced passage in order. */
export type SeaPathTrees = (links: readonly Link[], rule: Allowed) => SeaPathTree;

const CACHED_TREES = 160; // each of some fifty kilobytes

/**
 * Dijkstra (Numerische Mathematik 1, 1959) between the passages that must be used: from the end to all nodes, from what
 * was found at the first passage's gate on to the second's, and so on. Who has used a passage may do all that he could
 * before it, so that it is enough to look at the gate's own edges.
 */
export function seaPathTrees(graph: SeaGraph, gates: GateArcsByPassage, trails: PassageSequences): SeaPathTrees {
  const trees = memo<string, SeaPathTree>(CACHED_TREES);
  const fromLinks = (links: readonly Link[], closedSet: Uint8Array, until: readonly number[]): SeaPathTree => {
    const made = emptySweep(graph.count);
    for (const { node, km } of links) made.km[node] = Math.min(made.km[node]!, km);
    expand(graph, made, closedSet, trails, until);
    return made;
  };
  const plain = (links: readonly Link[], { closedSet, forced }: Allowed): SeaPathTree => {
    const key = `${closedSet.join("")} ${links.map(({ node, km }) => `${node} ${km}`).join()}`;
    if (forced.length === 0) return trees.get(key, () => fromLinks(links, closedSet, []));
    return trees.known(key) ?? fromLinks(links, closedSet, gates.of(forced[0]!).tails);
  };
  return (links, rule) => {
    const { forced, closedSet } = rule;
    const beyond = forced.map(() => emptySweep(graph.count)); // by the number of passages used, less one
    return forced.reduce(
      (sweep, passage, used) => {
        cross(graph, gates.of(passage), sweep, rule, used, trails, beyond);
        const next = forced[used + 1];
        expand(graph, beyond[used]!, closedSet, trails, next === undefined ? [] : gates.of(next).tails);
        return beyond[used]!;
      },
      plain(links, rule),
    );
  };
}

function emptySweep(count: number): SeaPathTree {
  return { km: new Float64Array(count).fill(Infinity), trail: new Uint16Array(count) };
}

/** Over every edge through a gate, to where the way goes on; one edge may use several passages. */
function cross(
  { to, km, crossing, crossings }: SeaGraph,
  { arcs, from }: GateArcs,
  sweep: SeaPathTree,
  { closedSet, forced }: Allowed,
  used: number,
  trails: PassageSequences,
  beyond: readonly SeaPathTree[],
): void {
  arcs.forEach((arc, i) => {
    const tail = from[i]!;
    const { tag, passages } = crossings[crossing[arc]!]!;
    if (closedSet[tag] === 1) return;
    const onward = beyond[usedInTurn(forced, used, passages) - 1]!;
    const length = sweep.km[tail]! + km[arc]!;
    if (length >= onward.km[to[arc]!]!) return;
    onward.km[to[arc]!] = length;
    onward.trail[to[arc]!] = trails.after(sweep.trail[tail]!, crossing[arc]!);
  });
}

const BUCKET_KM = 32;
const BUCKETS: number[][] = []; // nodes by the length of their way; one that a shorter way reaches stands in two

/**
 * Carries a sweep on from the nodes it has reached. Nodes of one bucket come in no order: one that then turns out nearer
 * comes again (Meyer and Sanders, "Δ-stepping", Journal of Algorithms 49, 2003).
 *
 * @param until nodes at which to stop, once all are reached; to all nodes when there are none
 */
function expand(
  graph: SeaGraph,
  sweep: SeaPathTree,
  shutTag: Uint8Array,
  trails: PassageSequences,
  until: readonly number[],
): void {
  const waiting = new Set(until);
  sweep.km.forEach((km, node) => {
    if (km < Infinity) enqueue(node, km);
  });
  for (let i = 0; i < BUCKETS.length; i++) {
    const bucket = BUCKETS[i]!;
    const isLast = until.length > 0 && waiting.size === 0;
    for (let k = 0; k < bucket.length && !isLast; k++) {
      const node = bucket[k]!;
      if (sweep.km[node]! < i * BUCKET_KM) continue;
      waiting.delete(node);
      relax(graph, sweep, shutTag, trails, node);
    }
    bucket.length = 0;
  }
}

function enqueue(node: number, km: number): void {
  const bucket = Math.floor(km / BUCKET_KM);
  while (BUCKETS.length <= bucket) BUCKETS.push([]);
  BUCKETS[bucket]!.push(node);
}

function relax(
  { first, to, km: lengths, crossing, crossings }: SeaGraph,
  { km, trail }: SeaPathTree,
  shutTag: Uint8Array,
  trails: PassageSequences,
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
    enqueue(next, length);
  }
}
