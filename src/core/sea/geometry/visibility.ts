/** What an end that is no node of the network sees of it. */
import { isOnLand } from "./coast-point";
import { draw, type Horizon, horizonAt, isHidden } from "./horizon";
import type { SeaNetwork } from "../network/network";
import { coastBetween, isAcrossCountry } from "./line-of-sight";
import type { Vector } from "./vector";

export interface Visibility {
  readonly net: SeaNetwork;
  readonly at: Vector;
  readonly isAshore: boolean; // on land of the shipped coast
  horizon: Horizon | null; // null: no coast has hidden a node yet
}

export function visibilityFrom(net: SeaNetwork, at: Vector): Visibility {
  return { net, at, isAshore: isOnLand(net, at), horizon: null };
}

/** Whether the node is not certainly hidden, so that the exact test is needed. */
export function maySee({ net: { xyz }, horizon }: Visibility, node: number): boolean {
  return horizon === null || !isHidden(horizon, xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!);
}

export function sees(eye: Visibility, node: number): boolean {
  if (!maySee(eye, node)) return false;
  const { net, at, isAshore } = eye;
  const { xyz, coast } = net;
  const there: Vector = [xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!];
  if (isAshore && isAcrossCountry(net, at, there)) return false;
  const between = coastBetween(net, at, there);
  if (between < 0) return true;
  eye.horizon ??= horizonAt(at);
  draw(eye.horizon, coast, between);
  return false;
}
