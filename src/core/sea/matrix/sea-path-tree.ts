import type { Link } from "../route/endpoint";
import { memo } from "../../memo";
import { usedInTurn } from "../network/gate";
import type { Allowed } from "../route/rule";
import type { GateArcs, GateArcsByPassage } from "./gate-arcs";
import type { SeaGraph } from "./sea-graph";
import type { PassageSequences } from "./passage-sequences";

/** Shortest paths from one end to nodes, by node. */
export interface SeaPathTree {
  readonly km: Float64Array;
  readonly sequence: Uint16Array; // number of the list of passages crossed on the way
}

/** By way of every forced passage in order. */
export type SeaPathTrees = (links: readonly Link[], rule: Allowed) => SeaPathTree;

const CACHED_TREES = 160; // each of some fifty kilobytes

/** The graph under one question's closures. */
interface Waters {
  readonly graph: SeaGraph;
  readonly sequences: PassageSequences;
  readonly closedSet: Uint8Array; // by set of passages: 1 where an edge that crosses them may not be used
}

/**
 * Dijkstra (Numerische Mathematik 1, 1959) between the passages that must be used: from the end to all nodes, from what
 * was found at the first passage's gate on to the second's, and so on. Having used a passage takes no edge away, so
 * that a path changes from one tree to the next only over the edges of that passage's gate.
 */
export function seaPathTrees(graph: SeaGraph, gates: GateArcsByPassage, sequences: PassageSequences): SeaPathTrees {
  const trees = memo<string, SeaPathTree>(CACHED_TREES);
  const fromLinks = (waters: Waters, links: readonly Link[], until: readonly number[]): SeaPathTree => {
    const tree = emptyTree(graph);
    for (const { node, km } of links) tree.km[node] = Math.min(tree.km[node]!, km);
    expand(waters, tree, until);
    return tree;
  };
  const toFirst = (waters: Waters, links: readonly Link[], [first]: readonly number[]): SeaPathTree => {
    const key = `${waters.closedSet.join("")} ${links.map(({ node, km }) => `${node} ${km}`).join()}`;
    if (first === undefined) return trees.get(key, () => fromLinks(waters, links, []));
    return trees.known(key) ?? fromLinks(waters, links, gates.of(first).tails);
  };
  return (links, { forced, closedSet }) => {
    const waters = { graph, sequences, closedSet };
    const beyond = forced.map(() => emptyTree(graph)); // by the number of passages used, less one
    return forced.reduce(
      (tree, passage, used) => {
        cross(waters, gates.of(passage), tree, (passages) => beyond[usedInTurn(forced, used, passages) - 1]!);
        const next = forced[used + 1];
        expand(waters, beyond[used]!, next === undefined ? [] : gates.of(next).tails);
        return beyond[used]!;
      },
      toFirst(waters, links, forced),
    );
  };
}

function emptyTree({ count }: SeaGraph): SeaPathTree {
  return { km: new Float64Array(count).fill(Infinity), sequence: new Uint16Array(count) };
}

/**
 * Over every edge through a gate, to where the path goes on; one edge may use several passages.
 *
 * @param beyond the tree that goes on once these passages are used
 */
function cross(
  { graph, sequences, closedSet }: Waters,
  { arcs, from }: GateArcs,
  tree: SeaPathTree,
  beyond: (passages: readonly number[]) => SeaPathTree,
): void {
  const { to, km, crossing, crossings } = graph;
  arcs.forEach((arc, i) => {
    const tail = from[i]!;
    const { passageSet, passages } = crossings[crossing[arc]!]!;
    if (closedSet[passageSet] === 1) return;
    const onward = beyond(passages);
    const length = tree.km[tail]! + km[arc]!;
    if (length >= onward.km[to[arc]!]!) return;
    onward.km[to[arc]!] = length;
    onward.sequence[to[arc]!] = sequences.after(tree.sequence[tail]!, crossing[arc]!);
  });
}

const BUCKET_KM = 32;

/** Nodes by the length of their path; one that a shorter path reaches stands in two. */
type Buckets = number[][];

/**
 * Carries a tree on from the nodes it has reached. Nodes of one bucket come in no order: one that then turns out nearer
 * comes again (Meyer and Sanders, "Δ-stepping", Journal of Algorithms 49, 2003).
 *
 * @param until nodes at which to stop, once all are reached; to all nodes when there are none
 */
function expand(waters: Waters, tree: SeaPathTree, until: readonly number[]): void {
  const waiting = new Set(until);
  const buckets: Buckets = [];
  tree.km.forEach((km, node) => {
    if (km < Infinity) enqueue(buckets, node, km);
  });
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i]!;
    if (until.length > 0 && waiting.size === 0) return;
    for (let k = 0; k < bucket.length; k++) {
      const node = bucket[k]!;
      if (tree.km[node]! < i * BUCKET_KM) continue;
      waiting.delete(node);
      relax(waters, tree, buckets, node);
    }
  }
}

function enqueue(buckets: Buckets, node: number, km: number): void {
  const bucket = Math.floor(km / BUCKET_KM);
  while (buckets.length <= bucket) buckets.push([]);
  buckets[bucket]!.push(node);
}

function relax({ graph, sequences, closedSet }: Waters, tree: SeaPathTree, buckets: Buckets, node: number): void {
  const { first, to, km: lengths, crossing, crossings } = graph;
  const { km, sequence } = tree;
  const here = km[node]!;
  for (let arc = first[node]!, end = first[node + 1]!; arc < end; arc++) {
    const next = to[arc]!;
    const length = here + lengths[arc]!;
    if (length >= km[next]!) continue;
    const crossed = crossing[arc]!;
    if (crossed > 0 && closedSet[crossings[crossed]!.passageSet] === 1) continue;
    km[next] = length;
    sequence[next] = crossed > 0 ? sequences.after(sequence[node]!, crossed) : sequence[node]!;
    enqueue(buckets, next, length);
  }
}
