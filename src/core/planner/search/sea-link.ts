import type { SeaDistanceMatrix } from "../../sea/matrix/distance-matrix";
import type { SeaRow } from "../../sea/matrix/rows";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext } from "../networks/search-context";
import { quayNode, type PortAccess } from "../networks/port-access";

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

/** What a link is looked for between, and the best one so far. */
interface Search {
  readonly space: SearchContext;
  readonly board: SeaDistanceMatrix;
  readonly ahead: PortAccess;
  readonly behind: PortAccess;
  readonly best: Best;
}

/**
 * The cheapest way from the root of one tree to the root of the other with exactly one sea leg. Ports whose distances
 * are known come first, then the others in the order of what a way over them could cost at best, until none can be
 * better.
 *
 * @param limit what the way must stay under
 */
export function cheapestLink(
  space: SearchContext,
  ahead: PortAccess,
  behind: PortAccess,
  setting: SeaSetting,
  limit: number,
): SeaLink | null {
  const { ports, graph, sea } = space;
  const best: Best = { cost: limit, pair: -1 };
  const search: Search = { space, board: sea.board(setting), ahead, behind, best };
  const costly = tryKnownRows(search);
  const unknown = costly.length === 0 ? [] : tryKnownColumns(search, costly);
  const least = costly.map((i) => ({ i, cost: leastCost(search, i, unknown) }));
  for (const { i, cost } of least.toSorted((a, b) => a.cost - b.cost)) {
    if (cost < best.cost) tryRow(search, i, search.board.row(ahead.port[i]!));
  }
  if (best.pair < 0) return null;
  const to = best.pair % ports.length;
  const from = (best.pair - to) / ports.length;
  return { cost: best.cost, from: quayNode(graph, ports[from]!), to: quayNode(graph, ports[to]!) };
}

/** @returns the ports ahead whose distances are not known, by rank */
function tryKnownRows(search: Search): readonly number[] {
  const { board, ahead, best } = search;
  const costly: number[] = [];
  for (let i = 0; i < ahead.port.length && ahead.cost[i]! < best.cost; i++) {
    const row = board.rowIfKnown(ahead.port[i]!);
    if (row === null) costly.push(i);
    else tryRow(search, i, row);
  }
  return costly;
}

/** All ways over one port ahead. */
function tryRow(search: Search, i: number, { km, passages }: SeaRow): void {
  const { ahead, behind, best } = search;
  for (let j = 0; j < behind.port.length; j++) {
    if (ahead.cost[i]! + behind.cost[j]! > best.cost) return;
    const to = behind.port[j]!;
    tryPair(search, i, j, km[to]!, passages[to]!);
  }
}

/**
 * Ways over some ports ahead to those behind whose distances are known.
 *
 * @returns the other ports behind, by rank
 */
function tryKnownColumns(search: Search, some: readonly number[]): readonly number[] {
  const { board, ahead, behind, best } = search;
  const unknown: number[] = [];
  for (let j = 0; j < behind.port.length && ahead.cost[some[0]!]! + behind.cost[j]! <= best.cost; j++) {
    const column = board.columnIfKnown(behind.port[j]!);
    if (column === null) {
      unknown.push(j);
      continue;
    }
    for (const i of some) {
      const from = ahead.port[i]!;
      tryPair(search, i, j, column.km[from]!, column.passages[from]!);
    }
  }
  return unknown;
}

function tryPair({ space, board, ahead, behind, best }: Search, i: number, j: number, km: number, list: number): void {
  const [from, to] = [ahead.port[i]!, behind.port[j]!];
  const byLand = ahead.cost[i]! + behind.cost[j]!;
  if (from === to || byLand + space.leastSeaCost(km) > best.cost) return;
  const cost = byLand + space.seaCost(from, to, km, list);
  const pair = from * space.ports.length + to;
  const isBetter = cost < best.cost || (cost === best.cost && pair < best.pair);
  if (isBetter && !board.turnsBack(from, to)) [best.cost, best.pair] = [cost, pair];
}

/** What a way over one port ahead could cost at best to some behind, the cheapest first. */
function leastCost({ space, board, ahead, behind, best }: Search, i: number, some: readonly number[]): number {
  const from = ahead.port[i]!;
  let least = best.cost;
  for (const j of some) {
    const to = behind.port[j]!;
    const byLand = ahead.cost[i]! + behind.cost[j]!;
    if (byLand >= least) break;
    if (from !== to) least = Math.min(least, byLand + space.leastSeaCost(board.leastKm(from, to)));
  }
  return least;
}
