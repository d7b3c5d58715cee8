/** Whether two places see each other over water, on the coast that is shipped. */
import { isOnLand } from "./coast-point";
import { eachCrossing } from "./crossing";
import { inlandCells, meetsInlandCell } from "./inland-cells";
import { perObject } from "../../memo";
import type { SeaNetwork } from "../network/network";
import { dot, type Vector } from "./vector";

const OPPOSITE = -1 + 1e-9; // cosine: no one great circle joins places farther apart

/** A segment of coast that the arc between two places meets, -1 when there is none. Opposite places count as parted. */
export function coastBetween({ coast }: SeaNetwork, a: Vector, b: Vector): number {
  if (dot(a, b) < OPPOSITE) return 0;
  let met = -1;
  eachCrossing(coast, a, b, (segment) => {
    met = segment;
    return true;
  });
  return met;
}

/** Places on land may have no coast between them and yet no water. */
export function isAcrossCountry(net: SeaNetwork, a: Vector, b: Vector): boolean {
  return meetsInlandCell(net.coast.size, inlandOf(net), a, b);
}

const inlandOf = perObject((net: SeaNetwork) => inlandCells(net.coast, (at) => isOnLand(net, at)));
