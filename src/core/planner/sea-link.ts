import type { SeaBoard } from "./sea-board";
import type { SeaSetting } from "./sea-setting";
import type { SearchSpace } from "./search-space";
import { quayNode, type Reach } from "./shores";

/** A sea leg between what is reached from one end and what reaches the other. */
export interface SeaLink {
  readonly cost: number; // of the whole way through it
  readonly from: number; // quay's node in the tree ahead
  readonly to: number; // quay's node in the tree behind
}

interface Best {
  cost: number;
  pair: number; // from * ports + to; of equal ways the least pair, in whatever order they are found. -1: none
}

/**
 * The cheapest way from the root of one tree to the root of the other with exactly one sea leg. Ports whose distances
 * are known come first, then the others in the order of what a way over them could cost at best, until none can be
 * better.
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
  const { ports, graph, sea } = space;
  const board = sea.board(setting);
  const best: Best = { cost: limit, pair: -1 };
  const costly: number[] = [];
  for (let i = 0; i < ahead.port.length && ahead.cost[i]! < best.cost; i++) {
    if (board.isCostly(ahead.port[i]!)) costly.push(i);
    else tryRow(space, board, ahead, i, behind, best);
  }
  const least = costly.map((i) => ({ i, cost: leastCost(space, board, ahead, i, behind, best.cost) }));
  for (const { i, cost } of least.toSorted((a, b) => a.cost - b.cost)) {
    if (cost < best.cost) tryRow(space, board, ahead, i, behind, best);
  }
  if (best.pair < 0) return null;
  const to = best.pair % ports.length;
  const from = (best.pair - to) / ports.length;
  return { cost: best.cost, from: quayNode(graph, ports[from]!), to: quayNode(graph, ports[to]!) };
}

/** All ways over one port ahead. */
function tryRow(
  { ports, seaCost, leastSeaCost }: SearchSpace,
  board: SeaBoard,
  ahead: Reach,
  i: number,
  behind: Reach,
  best: Best,
): void {
  const from = ahead.port[i]!;
  const { km, passages } = board.row(from);
  for (let j = 0; j < behind.port.length; j++) {
    const to = behind.port[j]!;
    const byLand = ahead.cost[i]! + behind.cost[j]!;
    if (byLand > best.cost) return;
    if (from === to || byLand + leastSeaCost(km[to]!) > best.cost) continue;
    const cost = byLand + seaCost(from, to, km[to]!, passages[to]!);
    const pair = from * ports.length + to;
    const isBetter = cost < best.cost || (cost === best.cost && pair < best.pair);
    if (isBetter && !board.isDetour(from, to)) [best.cost, best.pair] = [cost, pair];
  }
}

/** What a way over one port ahead could cost at best. */
function leastCost(
  { leastSeaCost }: SearchSpace,
  { leastKm }: SeaBoard,
  ahead: Reach,
  i: number,
  behind: Reach,
  limit: number,
): number {
  const from = ahead.port[i]!;
  let least = limit;
  for (let j = 0; j < behind.port.length; j++) {
    const to = behind.port[j]!;
    const byLand = ahead.cost[i]! + behind.cost[j]!;
    if (byLand >= least) break;
    if (from !== to) least = Math.min(least, byLand + leastSeaCost(leastKm(from, to)));
  }
  return least;
}
