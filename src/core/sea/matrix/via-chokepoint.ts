import type { Link } from "../route/endpoint";
import { memo } from "../../memo";
import { usedInTurn } from "../network/gate";
import type { Allowed } from "../route/rule";
import type { GateArcsByPassage } from "./gate-arcs";
import type { SeaGraph } from "./sea-graph";
import type { SeaDistance } from "./sea-legs";
import type { SeaPathTree, SeaPathTrees } from "./sea-path-tree";
import type { PassageSequences } from "./passage-sequences";

/** A shortest-path tree, and the path to its root. */
export interface Start {
  readonly km: number;
  readonly sequence: number;
  readonly onward: SeaPathTree;
}

/** A plan of paths from one end; null: none of the forced passages is narrow. */
export type ViaChokepoint = (links: readonly Link[], rule: Allowed) => readonly Start[] | null;

const NARROW = 4; // nodes before a gate
const CACHED_TREES = 160; // each of some fifty kilobytes

/**
 * A path through a canal is a path to it and a path from it, so that one tree from each of its ends serves all ports.
 * Lengths are the same in both directions: the tree of paths to the canal is searched from the canal outwards.
 */
export function viaChokepoint(
  { to, km, crossing, crossings }: SeaGraph,
  gates: GateArcsByPassage,
  sequences: PassageSequences,
  treeOf: SeaPathTrees,
): ViaChokepoint {
  const trees = memo<string, SeaPathTree>(CACHED_TREES);
  const treeFrom = (node: number, rule: Allowed): SeaPathTree => {
    const key = `${rule.closedSet.join("")} ${node} ${rule.forced.join()}`;
    return trees.get(key, () => treeOf([{ node, km: 0 }], rule));
  };
  return (links, rule) => {
    const { forced, closedSet } = rule;
    const narrow = forced.findIndex((passage) => gates.of(passage).tails.length <= NARROW);
    if (narrow < 0) return null;
    const { arcs, from } = gates.of(forced[narrow]!);
    return arcs.flatMap((arc, i): readonly Start[] => {
      const { passageSet, passages } = crossings[crossing[arc]!]!;
      if (closedSet[passageSet] === 1) return [];
      const { before, after } = besides(forced, narrow, passages);
      const back = nearest(treeFrom(from[i]!, { ...rule, forced: before.toReversed() }), links);
      if (back.km === Infinity) return [];
      const sequence = sequences.after(sequences.reversed(back.sequence), crossing[arc]!);
      return [{ km: back.km + km[arc]!, sequence, onward: treeFrom(to[arc]!, { ...rule, forced: after }) }];
    });
  };
}

/** The forced passages before and after those that an edge uses in turn. */
function besides(forced: readonly number[], used: number, passages: readonly number[]) {
  const at = passages.indexOf(forced[used]!);
  const earlier = forced.slice(0, used).toReversed();
  const usedBefore = usedInTurn(earlier, 0, passages.slice(0, at).toReversed());
  return {
    before: forced.slice(0, used - usedBefore),
    after: forced.slice(usedInTurn(forced, used, passages.slice(at))),
  };
}

function nearest({ km, sequence }: SeaPathTree, links: readonly Link[]): Pick<Start, "km" | "sequence"> {
  let best = { km: Infinity, sequence: 0 };
  for (const { node, km: more } of links) {
    const total = km[node]! + more;
    if (total < best.km) best = { km: total, sequence: sequence[node]! };
  }
  return best;
}

/** The shortest path to an end over any of the starts. */
export function shortestTo(
  starts: readonly Start[],
  links: readonly Link[],
  sequences: PassageSequences,
): SeaDistance | null {
  let best: SeaDistance | null = null;
  for (const { km, sequence, onward } of starts) {
    const last = nearest(onward, links);
    const total = km + last.km;
    if (total < (best?.km ?? Infinity))
      best = { km: total, passages: sequences.names(sequences.joined(sequence, last.sequence)) };
  }
  return best;
}
