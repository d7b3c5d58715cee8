/**
 * From a harbour out to open water: the way through docks, sounds and fjords that the taut lines of the network
 * do not know, found on a raster of the local coast and pulled straight.
 */
import FlatQueue from "flatqueue";
import { type Vector, vectorOf } from "../../../src/core/sea/geometry/vector";
import type { Position } from "../../../src/core/geodesy/position";
import { eachNeighbour, isClearBetween, type Raster, roomKm, SIZE } from "./raster";

const START_KM = 15; // a harbour's water lies so near
const TIGHT_KM = 1.5; // ships keep to the middle of narrower water
const STRIDE = 6; // cells between two looks for open water
const APART = 72; // cells between the ends of two ways out: past an island a harbour has more than one
const FARTHER = 240; // cells that another way may take more than the first
const MOST = 4;
const OPEN_KM: readonly number[] = [5, 2.5, 1.2, 0.7];

export interface ApproachWater {
  readonly raster: Raster;
  readonly isLand: (at: Position) => boolean;
  readonly isOpen: (at: Vector, roomKm: number) => boolean; // a place from which the network leads on
}

/** Corners of the ways out, harbour first; none when no open water is reached. */
export function approaches(water: ApproachWater): Vector[][] {
  const room = roomKm(water.raster);
  for (const openKm of OPEN_KM) {
    const [first] = waysOut(startsNear(water, room), water, room, openKm, 1);
    if (first === undefined) continue;
    const ways = waysOut([{ cell: first[0]!, cost: 0 }], water, room, openKm, MOST);
    return ways.map((way) => pulled(way, water.raster).map((cell) => vectorOf(water.raster.at(cell))));
  }
  return [];
}

interface Start {
  readonly cell: number;
  readonly cost: number;
}

function waysOut(
  starts: readonly Start[],
  water: ApproachWater,
  room: Float32Array,
  openKm: number,
  most: number,
): number[][] {
  const { raster, isOpen } = water;
  const cost = new Float64Array(room.length).fill(Infinity);
  const parent = new Int32Array(room.length).fill(-1);
  const queue = new FlatQueue<number>();
  for (const start of starts) {
    cost[start.cell] = start.cost;
    queue.push(start.cell, start.cost);
  }
  const ends: number[] = [];
  let enough = Infinity;
  for (let at = queue.peekValue(); at !== undefined && at < enough; at = queue.peekValue()) {
    const cell = queue.pop()!;
    if (at > cost[cell]!) continue;
    const isLook = cell % STRIDE === 0 && room[cell]! >= openKm && ends.every((end) => isApart(end, cell));
    if (isLook && isOpen(vectorOf(raster.at(cell)), openKm)) {
      ends.push(cell);
      enough = Math.min(enough, at + FARTHER);
      if (ends.length === most) break;
      continue;
    }
    eachNeighbour(cell, (other) => {
      const next = at + 1 + Math.max(0, TIGHT_KM / (room[other]! + 0.1) - 1);
      if (room[other] === 0 || next >= cost[other]!) return;
      cost[other] = next;
      parent[other] = cell;
      queue.push(other, next);
    });
  }
  return ends.map((end) => traced(parent, end));
}

function isApart(a: number, b: number): boolean {
  return Math.hypot((a % SIZE) - (b % SIZE), Math.floor(a / SIZE) - Math.floor(b / SIZE)) >= APART;
}

/** Water near the harbour; the farther from it, the dearer. */
function startsNear({ raster, isLand }: ApproachWater, room: Float32Array): Start[] {
  const starts: Start[] = [];
  room.forEach((km, cell) => {
    const away = raster.kmFrom(cell);
    if (away > START_KM || km === 0 || isLand(raster.at(cell))) return;
    starts.push({ cell, cost: 20 * away });
  });
  return starts;
}

function traced(parent: Int32Array, end: number): number[] {
  const cells: number[] = [];
  for (let cell = end; cell >= 0; cell = parent[cell]!) cells.unshift(cell);
  return cells;
}

/** Keeps a corner only where the straight line on would touch the shore. */
function pulled(way: readonly number[], raster: Raster): number[] {
  const corners = [way[0]!];
  let from = 0;
  while (from < way.length - 1) {
    let to = way.length - 1;
    while (to > from + 1 && !isClearBetween(raster, way[from]!, way[to]!))
      to = from + Math.max(1, Math.floor((to - from) * 0.9));
    corners.push(way[to]!);
    from = to;
  }
  return corners;
}
