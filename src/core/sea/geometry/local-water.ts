/** The coast round one place as a raster, to find a way through water that no corner of the network looks into. */
import type { Position } from "../../geodesy/position";
import type { SeaNetwork } from "../network/network";
import { cellAt } from "./grid-traversal";
import { positionOf, vectorOf, type Vector } from "./vector";

const KM_PER_DEGREE = 111.195; // of latitude, on the sphere of 6,371 km
const CELL_KM = 0.3;
const REACH_KM = 45;
const SIZE = Math.round((2 * REACH_KM) / CELL_KM);
const PROBE_KM = 4; // between two looks for pieces of coast

export interface LocalWater {
  readonly size: number;
  readonly cellKm: number;
  readonly shore: Uint8Array; // 1: a line of coast or a barrier passes
  readonly roomKm: Float32Array; // to the nearest of them
  readonly at: (cell: number) => Vector;
  readonly kmFrom: (cell: number) => number; // from the place
}

export function localWater({ coast }: SeaNetwork, centre: Position): LocalWater {
  const [lon0, lat0] = centre;
  const kx = KM_PER_DEGREE * Math.max(0.02, Math.cos((lat0 * Math.PI) / 180));
  const at = (cell: number): Vector => {
    const x = ((cell % SIZE) + 0.5) * CELL_KM - REACH_KM;
    const y = (Math.floor(cell / SIZE) + 0.5) * CELL_KM - REACH_KM;
    return vectorOf([lon0 + x / kx, lat0 + y / KM_PER_DEGREE]);
  };
  const plane = (point: number): readonly [number, number] => {
    const [lon, lat] = positionOf([coast.xyz[3 * point]!, coast.xyz[3 * point + 1]!, coast.xyz[3 * point + 2]!]);
    return [
      ((((lon - lon0 + 540) % 360) - 180) * kx + REACH_KM) / CELL_KM,
      ((lat - lat0) * KM_PER_DEGREE + REACH_KM) / CELL_KM,
    ];
  };
  const shore = new Uint8Array(SIZE * SIZE);
  for (const segment of segmentsRound(coast, at)) draw(shore, plane(segment), plane(segment + 1));
  return {
    size: SIZE,
    cellKm: CELL_KM,
    shore,
    roomKm: roomKm(shore),
    at,
    kmFrom: (cell) =>
      Math.hypot(((cell % SIZE) + 0.5) * CELL_KM - REACH_KM, (Math.floor(cell / SIZE) + 0.5) * CELL_KM - REACH_KM),
  };
}

function segmentsRound({ size, first, segments }: SeaNetwork["coast"], at: LocalWater["at"]): Set<number> {
  const found = new Set<number>();
  const cells = new Set<number>();
  const step = Math.round(PROBE_KM / CELL_KM);
  for (let y = 0; y < SIZE; y += step) {
    for (let x = 0; x < SIZE; x += step) cells.add(cellAt(size, ...at(y * SIZE + x)));
  }
  for (const cell of cells) for (let i = first[cell]!; i < first[cell + 1]!; i++) found.add(segments[i]!);
  return found;
}

function draw(shore: Uint8Array, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): void {
  if (Math.abs(bx - ax) > 40 * SIZE) return; // across the far meridian
  const outside = Math.min(ax, bx) > SIZE || Math.max(ax, bx) < 0 || Math.min(ay, by) > SIZE || Math.max(ay, by) < 0;
  if (outside) return;
  const steps = Math.max(1, Math.ceil(2 * Math.max(Math.abs(bx - ax), Math.abs(by - ay))));
  for (let i = 0; i <= steps; i++) {
    const x = Math.floor(ax + ((bx - ax) * i) / steps);
    const y = Math.floor(ay + ((by - ay) * i) / steps);
    if (x >= 0 && y >= 0 && x < SIZE && y < SIZE) shore[y * SIZE + x] = 1;
  }
}

/** Counted in steps between the sides of cells. */
function roomKm(shore: Uint8Array): Float32Array {
  const room = new Float32Array(shore.length).fill(Infinity);
  let edge: number[] = [];
  shore.forEach((isShore, cell) => {
    if (isShore === 0) return;
    room[cell] = 0;
    edge.push(cell);
  });
  for (let km = CELL_KM; edge.length > 0; km += CELL_KM) {
    const next: number[] = [];
    for (const cell of edge)
      eachSide(cell, (other) => {
        if (room[other]! < Infinity) return;
        room[other] = km;
        next.push(other);
      });
    edge = next;
  }
  return room;
}

export function eachSide(cell: number, visit: (other: number) => void): void {
  const x = cell % SIZE;
  if (x > 0) visit(cell - 1);
  if (x < SIZE - 1) visit(cell + 1);
  if (cell >= SIZE) visit(cell - SIZE);
  if (cell < SIZE * (SIZE - 1)) visit(cell + SIZE);
}

/** Whether the straight line between two cells meets no shore. */
export function isOpenBetween({ shore }: LocalWater, a: number, b: number): boolean {
  const [ax, ay] = [a % SIZE, Math.floor(a / SIZE)];
  const [bx, by] = [b % SIZE, Math.floor(b / SIZE)];
  const steps = 2 * Math.max(Math.abs(bx - ax), Math.abs(by - ay));
  for (let i = 1; i < steps; i++) {
    const x = Math.round(ax + ((bx - ax) * i) / steps);
    if (shore[Math.round(ay + ((by - ay) * i) / steps) * SIZE + x]) return false;
  }
  return true;
}
