import { lambertKm } from "../../geodesy/lambert";
import { mirrored } from "../../land/land-graph";
import type { Place } from "../../model/place";
import { seaSetting, type SeaSetting } from "../../sea/matrix/sea-setting";
import type { PortAccess } from "../networks/port-access";
import type { SearchContext } from "../networks/search-context";
import { endNodes, reachOf } from "./path-search";
import { cheapestLink } from "./sea-link";

/**
 * What it costs to go from a port beside the one end to a port beside the other, by sea and by none of the great
 * gates. Infinity: there are no such ports, or no such way.
 *
 * @param withinKm great circle from an end: a port so near lies beside it
 */
export function besideCost(
  space: SearchContext,
  { from, to }: { readonly from: Place; readonly to: Place },
  setting: SeaSetting,
  withinKm: number,
): number {
  const near = (access: PortAccess, end: Place) => within(space, access, end, withinKm);
  const ahead = near(reachOf(space, endNodes(space.graph, from)), from);
  const behind = near(reachOf(space, endNodes(space.graph, to).map(mirrored)), to);
  const closed = [...new Set([...setting.closed, ...space.sea.greatGates])].toSorted();
  return cheapestLink(space, ahead, behind, seaSetting({ ...setting, closed }), Infinity)?.cost ?? Infinity;
}

function within({ ports }: SearchContext, access: PortAccess, end: Place, withinKm: number): PortAccess {
  const near = [...access.port.keys()].filter(
    (rank) => lambertKm(ports[access.port[rank]!]!.position, end.position) <= withinKm,
  );
  return {
    tree: access.tree,
    port: Uint32Array.from(near, (rank) => access.port[rank]!),
    cost: Float64Array.from(near, (rank) => access.cost[rank]!),
  };
}
