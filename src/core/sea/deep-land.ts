/** Cells of the obstacle grid that lie wholly inland: a quick "no" before the exact crossing test. */
import type { CoastGrid } from "./coast-grid";
import { EARTH_RADIUS_KM, normalized, type Vector } from "./vector";

const SMALLEST = 4; // cells; smaller patches are not worth a look
const SAMPLE_KM = 60;
const MOST_SAMPLES = 120;

/** One byte per cell: 1 where no coast passes and the patch of such cells is land. */
export function deepLand(grid: CoastGrid, isLand: (at: Vector) => boolean): Uint8Array {
  const { size, first } = grid;
  const seen = new Uint8Array(6 * size * size);
  const deep = new Uint8Array(6 * size * size);
  for (let cell = 0; cell < seen.length; cell++) {
    if (seen[cell] || first[cell] !== first[cell + 1]) continue;
    const patch = floodFace(grid, seen, cell);
    if (patch.length >= SMALLEST && isLand(cellCentre(size, cell))) for (const c of patch) deep[c] = 1;
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

function cellCentre(size: number, cell: number): Vector {
  const face = Math.floor(cell / (size * size));
  const u = (((cell % size) + 0.5) / size) * 2 - 1;
  const v = ((Math.floor((cell % (size * size)) / size) + 0.5) / size) * 2 - 1;
  const w = face & 1 ? -1 : 1;
  const axis = face >> 1;
  // A negative face keeps the projected signs: u / w and v / w with w = -1.
  const [pu, pv] = [u * w, v * w];
  return normalized(axis === 0 ? [w, pu, pv] : axis === 1 ? [pv, w, pu] : [pu, pv, w]);
}

/** Looks at points along the chord, spread out from the first on, to end early. */
export function meetsDeepLand(size: number, deep: Uint8Array, a: Vector, b: Vector): boolean {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const dz = b[2] - a[2];
  const count = Math.min(MOST_SAMPLES, Math.ceil((Math.hypot(dx, dy, dz) * EARTH_RADIUS_KM) / SAMPLE_KM));
  for (let i = 0, t = 0.5; i < count; i++, t = (t + 0.6180339887) % 1) {
    if (deep[cellAt(size, a[0] + dx * t, a[1] + dy * t, a[2] + dz * t)]) return true;
  }
  return false;
}

/** Cell under a point; the twin of `cellCentre`. */
function cellAt(size: number, x: number, y: number, z: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const az = Math.abs(z);
  const half = size / 2;
  if (ax >= ay && ax >= az) return index(x < 0 ? 1 : 0, size, (y / x + 1) * half, (z / x + 1) * half);
  if (ay >= az) return index(y < 0 ? 3 : 2, size, (z / y + 1) * half, (x / y + 1) * half);
  return index(z < 0 ? 5 : 4, size, (x / z + 1) * half, (y / z + 1) * half);
}

function index(face: number, size: number, u: number, v: number): number {
  return face * size * size + Math.min(size - 1, Math.floor(v)) * size + Math.min(size - 1, Math.floor(u));
}
