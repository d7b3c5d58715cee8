/**
 * From an end that no corner of the network sees out to water from which it leads on: through a fjord, a dock, an
 * estuary, found on a raster of the local coast (Dijkstra, Numerische Mathematik 1, 1959) and pulled straight.
 */
import FlatQueue from "flatqueue";
import { geodesicKm, geodesicLengthKm } from "../../geodesy/geodesic";
import type { Position } from "../../geodesy/position";
import { isOnLand } from "../geometry/coast-point";
import { eachSide, isOpenBetween, type LocalWater, localWater } from "../geometry/local-water";
import { coastBetween } from "../geometry/line-of-sight";
import { dot, kmToRadians, positionOf, type Vector, vectorOf } from "../geometry/vector";
import type { SeaNetwork } from "../network/network";
import { type Endpoint, type Link, nodeVector } from "./endpoint";
import { nodesOfGreatSeas } from "./great-seas";

const START_KM = 12; // a place is taken to water no farther away
const AWAY = 20; // a kilometre to the water counts as so many on it
const TIGHT_KM = 1; // ships keep to the middle of narrower water
const STRIDE = 7; // cells between two looks for open water
const LEAST_ROOM_KM = 0.5;
const VIEW_KM = 120;
const MOST_VIEWS = 30; // nodes to look for
const MOST_LINKS = 12;

/** The end with its ways out, or null where land or a barrier shuts its water in. */
export function endWithWayOut(net: SeaNetwork, position: Position): Endpoint | null {
  const at = vectorOf(position);
  const near = nodesNear(net, at);
  if (near.length === 0) return null;
  const water = localWater(net, position);
  const path = wayToOpenWater(net, water, near);
  if (path === null) return null;
  const corners = pulled(path.cells, water).map(water.at);
  const isHere = water.kmFrom(path.cells[0]!) < 2 * water.cellKm && !isOnLand(net, at);
  const begin = isHere ? at : corners[0]!;
  const begun = positionOf(begin);
  const line = isHere ? corners.slice(corners.length > 1 ? 1 : 0) : corners.slice(1);
  const km = geodesicLengthKm([begun, ...line.map(positionOf)]);
  const out = line.at(-1) ?? begin;
  const links = path.seen.map((node): Link => ({
    node,
    km: km + geodesicKm(positionOf(out), net.positions[node]!),
    corners: line,
  }));
  return { at: begin, position: begun, snapKm: geodesicKm(position, begun), links, isFree: true };
}

/** Nodes of the great seas, nearest first. */
function nodesNear(net: SeaNetwork, at: Vector): readonly number[] {
  const isGreat = nodesOfGreatSeas(net);
  const within = Math.cos(kmToRadians(VIEW_KM));
  const near: { readonly node: number; readonly cosine: number }[] = [];
  for (let node = 0; node < net.positions.length; node++) {
    const cosine = dot(at, nodeVector(net, node));
    if (cosine > within && isGreat[node] === 1) near.push({ node, cosine });
  }
  return near.toSorted((a, b) => b.cosine - a.cosine).map(({ node }) => node);
}

interface WayOut {
  readonly cells: readonly number[];
  readonly seen: readonly number[]; // nodes in sight from the last cell
}

function wayToOpenWater(net: SeaNetwork, water: LocalWater, near: readonly number[]): WayOut | null {
  const { roomKm, size } = water;
  const cost = new Float64Array(roomKm.length).fill(Infinity);
  const parent = new Int32Array(roomKm.length).fill(-1);
  const queue = new FlatQueue<number>();
  for (const { cell, km } of startsOf(net, water)) {
    cost[cell] = (AWAY * km) / water.cellKm;
    queue.push(cell, cost[cell]!);
  }
  for (let at = queue.peekValue(); at !== undefined; at = queue.peekValue()) {
    const cell = queue.pop()!;
    if (at > cost[cell]!) continue;
    const isLook = parent[cell] === -1 || ((cell % size) % STRIDE === 0 && Math.floor(cell / size) % STRIDE === 0);
    if (isLook && (roomKm[cell]! >= LEAST_ROOM_KM || parent[cell] === -1)) {
      const seen = nodesSeen(net, water.at(cell), near);
      if (seen.length > 0) return { cells: traced(parent, cell), seen };
    }
    eachSide(cell, (other) => {
      const next = at + 1 + Math.max(0, TIGHT_KM / (roomKm[other]! + 0.1) - 1);
      if (roomKm[other] === 0 || next >= cost[other]!) return;
      cost[other] = next;
      parent[other] = cell;
      queue.push(other, next);
    });
  }
  return null;
}

function nodesSeen(net: SeaNetwork, at: Vector, near: readonly number[]): number[] {
  const nearest = near
    .map((node) => ({ node, cosine: dot(at, nodeVector(net, node)) }))
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, MOST_VIEWS);
  const seen: number[] = [];
  for (const { node } of nearest) {
    if (coastBetween(net, at, nodeVector(net, node)) >= 0) continue;
    seen.push(node);
    if (seen.length === MOST_LINKS) break;
  }
  return seen;
}

interface Start {
  readonly cell: number;
  readonly km: number; // from the place asked for
}

/** Cells of water near the place; land's cells are known by one of each patch. */
function startsOf(net: SeaNetwork, water: LocalWater): Start[] {
  const patch = new Int32Array(water.shore.length).fill(-1);
  const isWet: boolean[] = [];
  const starts: Start[] = [];
  water.shore.forEach((isShore, cell) => {
    const km = water.kmFrom(cell);
    if (isShore === 1 || km > START_KM) return;
    if (patch[cell] === -1) {
      flood(water, patch, cell, isWet.length);
      isWet.push(!isOnLand(net, water.at(cell)));
    }
    if (isWet[patch[cell]!]) starts.push({ cell, km });
  });
  const least = starts.reduce((best, { km }) => Math.min(best, km), Infinity);
  return least < water.cellKm ? starts.filter(({ km }) => km < water.cellKm || km > START_KM / 4) : starts;
}

function flood({ shore }: LocalWater, patch: Int32Array, start: number, number: number): void {
  const waiting = [start];
  patch[start] = number;
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    eachSide(cell, (other) => {
      if (shore[other] === 1 || patch[other] !== -1) return;
      patch[other] = number;
      waiting.push(other);
    });
  }
}

function traced(parent: Int32Array, end: number): number[] {
  const cells: number[] = [];
  for (let cell = end; cell >= 0; cell = parent[cell]!) cells.push(cell);
  return cells.reverse();
}

/** Keeps a corner only where the straight line on would touch the shore. */
function pulled(way: readonly number[], water: LocalWater): number[] {
  const corners = [way[0]!];
  for (let from = 0; from < way.length - 1;) {
    let to = way.length - 1;
    while (to > from + 1 && !isOpenBetween(water, way[from]!, way[to]!))
      to = from + Math.max(1, Math.floor((to - from) * 0.9));
    corners.push(way[to]!);
    from = to;
  }
  return corners;
}
