import { geodesicKm } from "../geodesic";
import type { Place } from "../place";
import type { Position } from "../position";
import { seaEnd, type Link } from "../sea/end";
import { isRoute, seaRoute } from "../sea/route";
import type { SeaNetwork } from "../sea/network";
import { allowed } from "../sea/rule";
import type { SeaLegs } from "./sea-legs";
import { sweepFrom, sweptTo } from "./sea-sweep";

/** The sea router as the planner asks it: single ways exactly, many distances by one sweep over the network. */
export function seaRouter(network: SeaNetwork): SeaLegs {
  const known = new Map<string, readonly Link[]>();
  const linksOf = ({ id, position }: Place): readonly Link[] => {
    const links = known.get(id) ?? linksAt(network, position);
    known.set(id, links);
    return links;
  };
  return {
    way: (from, to, rule) => {
      const answer = seaRoute(network, { from: from.position, to: to.position, ...rule });
      return isRoute(answer) ? answer : null;
    },
    reach: (from, targets, rule) => {
      const given = allowed(network, rule);
      const sweep = sweepFrom(network, linksOf(from), given);
      return targets.map((target) => sweptTo(network, sweep, linksOf(target), given));
    },
  };
}

const NEAR_KM = 150;

/** Harbours are nodes of the network; a waypoint at sea is taken to the nearest node. None: no water near. */
function linksAt(network: SeaNetwork, position: Position): readonly Link[] {
  const end = seaEnd(network, position);
  if (typeof end === "string") return [];
  if (end.links !== null) return end.links;
  let nearest: Link = { node: -1, km: NEAR_KM };
  network.positions.forEach((at, node) => {
    const km = Math.abs(at[1] - position[1]) > 1.5 ? Infinity : geodesicKm(at, position);
    if (km < nearest.km) nearest = { node, km };
  });
  return nearest.node < 0 ? [] : [nearest];
}
