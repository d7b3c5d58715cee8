/** The network's nodes by region, so that a search looks at far ones in bulk. */
import { circleRound, radiusKm } from "../geometry/bound";
import { cellAt } from "../geometry/grid-traversal";
import { perObject } from "../../memo";
import type { SeaNetwork } from "../network/network";
import { dot, type Vector } from "../geometry/vector";

export interface NodeBlock {
  readonly nodes: readonly number[];
  readonly middle: number; // one of them
  readonly radiusKm: number; // no other lies farther from the middle
}

const CELLS = 16; // along a cube face: about 600 km

export const nodeBlocks = perObject((net: SeaNetwork): readonly NodeBlock[] => {
  return [...byCell(net).values()].map((nodes) => blockOf(net, nodes));
});

function byCell({ xyz }: SeaNetwork): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let node = 0, k = 0; k < xyz.length; node++, k += 3) {
    const cell = cellAt(CELLS, xyz[k]!, xyz[k + 1]!, xyz[k + 2]!);
    const nodes = cells.get(cell);
    if (nodes) nodes.push(node);
    else cells.set(cell, [node]);
  }
  return cells;
}

function blockOf({ xyz }: SeaNetwork, nodes: readonly number[]): NodeBlock {
  const at = nodes.map((node): Vector => [xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!]);
  const { centre } = circleRound(at);
  const middle = at.reduce((best, p, i) => (dot(p, centre) > dot(at[best]!, centre) ? i : best), 0);
  return { nodes, middle: nodes[middle]!, radiusKm: radiusKm(at, at[middle]!) };
}
