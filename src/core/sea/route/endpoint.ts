/** Where a route may begin or end: a harbour of the network, a place on a channel, or any water. */
import { EARTH_RADIUS_KM } from "../../geodesy/sphere";
import { geodesicKm } from "../../geodesy/geodesic";
import type { Position } from "../../geodesy/position";
import { isOnLand, nearestCoast } from "../geometry/coast-point";
import type { SeaNetwork } from "../network/network";
import {
  angleBetween,
  kmToRadians,
  moved,
  nearestOnArc,
  positionOf,
  tangent,
  type Vector,
  vectorOf,
} from "../geometry/vector";

const FARTHEST_SNAP_KM = 60;
const HARBOUR_KM = 1.5;
const FAIRWAY_KM = 4;
const OFFSHORE_KM = [0.5, 0.25, 0.1, 0.03]; // how far from the shore a point on land is put to sea, the first that is water

export interface Link {
  readonly node: number;
  readonly km: number;
  readonly corners?: readonly Vector[]; // of the way there, from the end on
}

export interface Endpoint {
  readonly at: Vector;
  readonly position: Position;
  readonly snapKm: number;
  readonly links: readonly Link[] | null; // null: joined to whatever is in sight
  readonly isFree: boolean; // no harbour of the network
}

/** The end for a position, or the reason why there is none. */
export function seaEndpoint(net: SeaNetwork, position: Position): Endpoint | string {
  const [lon, lat] = position;
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    return `invalid position "${lon},${lat}": expected two numbers, longitude and latitude in degrees`;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 540)
    return `impossible position "${lon},${lat}": expected longitude within 180 and latitude within 90 degrees`;
  if (lat === 90) return `frozen position "${lon},${lat}": no ship sails to the pole, expected open water`;
  return (
    harbourEnd(net, position) ?? (isOnLand(net, vectorOf(position)) ? shoreEnd(net, position) : waterEnd(position))
  );
}

function waterEnd(position: Position): Endpoint {
  return { at: vectorOf(position), position, snapKm: 0, links: null, isFree: true };
}

/** Whether a place is one between which the distances of the tables are kept. */
export function isHarbour(net: SeaNetwork, position: Position): boolean {
  return harbourEnd(net, position) !== null;
}

function harbourEnd(net: SeaNetwork, position: Position): Endpoint | null {
  let best = null;
  let bestKm = HARBOUR_KM;
  for (const { at, node } of net.harbours) {
    if (Math.abs(at[1] - position[1]) > 0.02) continue;
    const km = geodesicKm(at, position);
    if (km <= bestKm) [best, bestKm] = [node, km];
  }
  return best === null ? null : nodeEnd(net, best, position);
}

function nodeEnd(net: SeaNetwork, node: number, position: Position): Endpoint {
  const at = net.positions[node]!;
  return { at: vectorOf(at), position: at, snapKm: geodesicKm(position, at), links: [{ node, km: 0 }], isFree: false };
}

/** A point on land goes to a channel beside it, else to the nearest shore. */
function shoreEnd(net: SeaNetwork, position: Position): Endpoint | string {
  const at = vectorOf(position);
  const coast = nearestCoast(net, at);
  const coastKm = angleBetween(at, coast) * EARTH_RADIUS_KM;
  const channel = fairwayEnd(net, at, Math.min(FAIRWAY_KM, coastKm + 1));
  if (channel) return channel;
  if (coastKm > FARTHEST_SNAP_KM)
    return `landlocked position "${position[0]},${position[1]}": the nearest sea is ${Math.round(coastKm)} km away, at most ${FARTHEST_SNAP_KM} km is allowed`;
  const water = coastKm < 1e-6 ? coast : offshore(net, coast, at);
  const put = positionOf(water);
  return { at: water, position: put, snapKm: geodesicKm(position, put), links: null, isFree: true };
}

/** Off the nearest shore, but not over a narrow water onto its other bank. */
function offshore(net: SeaNetwork, coast: Vector, from: Vector): Vector {
  const away = tangent(coast, from);
  const tried = OFFSHORE_KM.map((km) => moved(coast, away, -kmToRadians(km)));
  return tried.find((water) => !isOnLand(net, water)) ?? tried[0]!;
}

/** The nearest point of a channel, joined to both ends of its edge. */
function fairwayEnd(net: SeaNetwork, at: Vector, withinKm: number): Endpoint | null {
  let best: readonly [number, number] | null = null;
  let bestPoint = at;
  let bestAngle = kmToRadians(withinKm);
  for (const edge of net.fairway) {
    const point = nearestOnArc(at, nodeVector(net, edge[0]), nodeVector(net, edge[1]));
    const angle = angleBetween(at, point);
    if (angle < bestAngle) [best, bestPoint, bestAngle] = [edge, point, angle];
  }
  if (!best) return null;
  const position = positionOf(bestPoint);
  const links = best.map((node) => ({ node, km: geodesicKm(position, net.positions[node]!) }));
  return { at: bestPoint, position, snapKm: geodesicKm(positionOf(at), position), links, isFree: true };
}

export function nodeVector({ xyz }: SeaNetwork, node: number): Vector {
  return [xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!];
}
