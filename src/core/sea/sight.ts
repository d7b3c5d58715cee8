/** Whether two places see each other over water, on the coast that is shipped. */
import { isOnLand } from "./coast-point";
import { crossesCoast } from "./crossing";
import { deepLand, meetsDeepLand } from "./deep-land";
import type { SeaNetwork } from "./network";
import type { Vector } from "./vector";

const INLAND = new WeakMap<SeaNetwork, Uint8Array>();

export function isInSight(net: SeaNetwork, a: Vector, b: Vector): boolean {
  return !meetsDeepLand(net.coast.size, inlandOf(net), a, b) && !crossesCoast(net.coast, a, b);
}

/** Found when a place that is no harbour is first asked for. */
function inlandOf(net: SeaNetwork): Uint8Array {
  const known = INLAND.get(net);
  if (known) return known;
  const inland = deepLand(net.coast, (at) => isOnLand(net, at));
  INLAND.set(net, inland);
  return inland;
}
