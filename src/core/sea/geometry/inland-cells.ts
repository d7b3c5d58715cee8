/** Cells of the obstacle grid that lie wholly inland: a quick "no" before the exact crossing test. */
import { EARTH_RADIUS_KM } from "../../geodesy/sphere";
import type { CoastGrid } from "../network/coast-grid";
import { cellAt, cellCentre } from "./grid-traversal";
import { normalized, type Vector } from "./vector";

const SMALLEST = 4; // cells; smaller patches are not worth a look
const SAMPLE_KM = 60;
const MOST_SAMPLES = 120;

/** One byte per cell: 1 where no coast passes and the patch of such cells is land. */
export function inlandCells(grid: CoastGrid, isLand: (at: Vector) => boolean): Uint8Array {
  const { size, first } = grid;
  const seen = new Uint8Array(6 * size * size);
  const deep = new Uint8Array(6 * size * size);
  for (let cell = 0; cell < seen.length; cell++) {
    if (seen[cell] || first[cell] !== first[cell + 1]) continue;
    const patch = floodFace(grid, seen, cell);
    if (patch.length >= SMALLEST && isLand(normalized(cellCentre(size, cell)))) for (const c of patch) deep[c] = 1;
  }
  return deep;
}

/** All empty cells joined to one, on its face of the cube. */
function floodFace({ size, first }: CoastGrid, seen: Uint8Array, start: number): number[] {
  const patch = [start];
  seen[start] = 1;
  const face = Math.floor(start / (size * size));
  for (let i = 0; i < patch.length; i++) {
    const cell = patch[i]!;
    const x = cell % size;
    const visit = (next: number, sameRow: boolean): void => {
      if (!sameRow || seen[next] || first[next] !== first[next + 1]) return;
      seen[next] = 1;
      patch.push(next);
    };
    visit(cell - 1, x > 0);
    visit(cell + 1, x < size - 1);
    visit(cell - size, cell - size >= face * size * size);
    visit(cell + size, cell + size < (face + 1) * size * size);
  }
  return patch;
}

/** Looks at points along the chord, spread out from the first on, to end early. */
export function meetsInlandCell(size: number, deep: Uint8Array, a: Vector, b: Vector): boolean {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const dz = b[2] - a[2];
  const count = Math.min(MOST_SAMPLES, Math.ceil((Math.hypot(dx, dy, dz) * EARTH_RADIUS_KM) / SAMPLE_KM));
  for (let i = 0, t = 0.5; i < count; i++, t = (t + 0.6180339887) % 1) {
    if (deep[cellAt(size, a[0] + dx * t, a[1] + dy * t, a[2] + dz * t)]) return true;
  }
  return false;
}
