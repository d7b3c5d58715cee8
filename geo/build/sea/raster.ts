/** A patch of coast as a raster round one place: where a line of shore passes, and how far each cell is from one. */
import type { Position } from "../../../src/core/geodesy/position";

const KM_PER_DEGREE = 111.195; // of latitude, on the sphere of 6,371 km
const CELL_KM = 0.25;
const REACH_KM = 95;
export const SIZE = Math.round((2 * REACH_KM) / CELL_KM);

export interface Raster {
  readonly shore: Uint8Array;
  readonly cellOf: (at: Position) => number; // -1 outside
  readonly at: (cell: number) => Position;
  readonly kmFrom: (cell: number) => number; // from the centre
}

export function rasterAt([lon0, lat0]: Position): Raster {
  const kx = KM_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180);
  const at = (cell: number): Position => {
    const x = ((cell % SIZE) + 0.5) * CELL_KM - REACH_KM;
    const y = (Math.floor(cell / SIZE) + 0.5) * CELL_KM - REACH_KM;
    return [lon0 + x / kx, lat0 + y / KM_PER_DEGREE];
  };
  return {
    shore: new Uint8Array(SIZE * SIZE),
    at,
    cellOf: ([lon, lat]) => {
      const x = Math.floor(((((lon - lon0 + 540) % 360) - 180) * kx + REACH_KM) / CELL_KM);
      const y = Math.floor(((lat - lat0) * KM_PER_DEGREE + REACH_KM) / CELL_KM);
      return x < 0 || y < 0 || x >= SIZE || y >= SIZE ? -1 : y * SIZE + x;
    },
    kmFrom: (cell) => Math.hypot((cell % SIZE) * CELL_KM - REACH_KM, Math.floor(cell / SIZE) * CELL_KM - REACH_KM),
  };
}

/** Marks the cells under a part of a shore, save those nearer to the centre than `beyondKm`. */
export function drawShore(raster: Raster, [ax, ay]: Position, [bx, by]: Position, beyondKm: number): void {
  const span = Math.max(Math.abs(bx - ax) * Math.cos((ay * Math.PI) / 180), Math.abs(by - ay)) * KM_PER_DEGREE;
  const steps = Math.max(1, Math.ceil(span / (CELL_KM / 2)));
  for (let i = 0; i <= steps; i++) {
    const cell = raster.cellOf([ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps]);
    if (cell >= 0 && raster.kmFrom(cell) >= beyondKm) raster.shore[cell] = 1;
  }
}

/** Whether the straight line between two cells meets no shore. */
export function isClearBetween({ shore }: Raster, a: number, b: number): boolean {
  const [ax, ay] = [a % SIZE, Math.floor(a / SIZE)];
  const [bx, by] = [b % SIZE, Math.floor(b / SIZE)];
  const steps = 2 * Math.max(Math.abs(bx - ax), Math.abs(by - ay));
  for (let i = 1; i < steps; i++) {
    const x = Math.round(ax + ((bx - ax) * i) / steps);
    if (shore[Math.round(ay + ((by - ay) * i) / steps) * SIZE + x]) return false;
  }
  return true;
}

/** Kilometres to the nearest shore, counted in steps between the sides of cells. */
export function roomKm({ shore }: Raster): Float32Array {
  const room = new Float32Array(shore.length).fill(Infinity);
  let edge: number[] = [];
  shore.forEach((s, cell) => s && (room[cell] = 0) === 0 && edge.push(cell));
  for (let km = CELL_KM; edge.length > 0; km += CELL_KM) {
    const next: number[] = [];
    for (const cell of edge)
      eachNeighbour(cell, (other) => {
        if (room[other]! < Infinity) return;
        room[other] = km;
        next.push(other);
      });
    edge = next;
  }
  return room;
}

export function eachNeighbour(cell: number, visit: (other: number) => void): void {
  const x = cell % SIZE;
  if (x > 0) visit(cell - 1);
  if (x < SIZE - 1) visit(cell + 1);
  if (cell >= SIZE) visit(cell - SIZE);
  if (cell < SIZE * (SIZE - 1)) visit(cell + SIZE);
}
