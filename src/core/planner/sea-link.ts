import FlatQueue from "flatqueue";
import type { SeaSetting } from "./sea-table";
import type { SearchSpace } from "./search-space";
import { quayNode, type Reach } from "./shores";

/** A sea leg between what is reached from one end and what reaches the other. */
export interface SeaLink {
  readonly cost: number; // of the whole way through it
  readonly from: number; // quay's node in the tree ahead
  readonly to: number; // quay's node in the tree behind
}

/**
 * The cheapest way from the root of one tree to the root of the other with exactly one sea leg. Pairs of ports are
 * asked for in the order of what they could cost at best, until none can be better.
 *
 * @param limit what the way must stay under
 */
export function cheapestLink(
  space: SearchSpace,
  ahead: Reach,
  behind: Reach,
  setting: SeaSetting,
  limit: number,
): SeaLink | null {
  const { ports, graph, sea, seaCost } = space;
  const distanceBetween = sea.distances(setting);
  const queue = candidates(space, ahead, behind, setting, limit);
  let best: SeaLink | null = null;
  let bound = limit;
  for (let least = queue.peekValue(); least !== undefined && least < bound; least = queue.peekValue()) {
    const pair = queue.pop()!;
    const [i, j] = [Math.floor(pair / ports.length), pair % ports.length];
    const [a, b] = [ahead.port[i]!, behind.port[j]!];
    const distance = distanceBetween(a, b);
    if (distance === null) continue;
    const cost = ahead.cost[i]! + seaCost(ports[a]!, ports[b]!, distance) + behind.cost[j]!;
    if (cost >= bound) continue;
    bound = cost;
    best = { cost, from: quayNode(graph, ports[a]!), to: quayNode(graph, ports[b]!) };
  }
  return best;
}

/** Pairs of shores (one index times the number of ports, plus the other) by what they could cost at best. */
function candidates(
  { ports, sea, leastSeaCost }: SearchSpace,
  ahead: Reach,
  behind: Reach,
  setting: SeaSetting,
  limit: number,
): FlatQueue<number> {
  const queue = new FlatQueue<number>();
  const leastKm = sea.leastKm(setting);
  for (let i = 0; i < ahead.port.length; i++) {
    for (let j = 0; j < behind.port.length && ahead.cost[i]! + behind.cost[j]! < limit; j++) {
      const [from, to] = [ahead.port[i]!, behind.port[j]!];
      if (from === to) continue;
      const least = ahead.cost[i]! + leastSeaCost(leastKm(from, to)) + behind.cost[j]!;
      if (least < limit) queue.push(i * ports.length + j, least);
    }
  }
  return queue;
}
