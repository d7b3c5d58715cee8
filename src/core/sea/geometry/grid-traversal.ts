/** The cells that an arc passes on the faces of a cube (see coast-grid). */

/** First axis of a face points out; u and v span it. */
const AXES = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

/** Says whether to stop. */
type Visit = (cell: number) => boolean;

const EVERY_CELL = new Uint8Array(0);
const FLAT = 1e-9; // cells; less than this does not cross into another
const WORTH_A_LEAP = 3; // cells; shorter steps are quicker one by one

const a = new Float64Array(3);
const b = new Float64Array(3);
let clipFrom = 0;
let clipTo = 0;

/**
 * Visits the cells under the arc from one unit vector to another until `visit` says stop.
 *
 * @param clear by cell, how many cells around need no visit (see clearance); without it every cell is visited
 */
export function walk(
  size: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  visit: Visit,
  clear: Uint8Array = EVERY_CELL,
): boolean {
  a[0] = ax;
  a[1] = ay;
  a[2] = az;
  b[0] = bx;
  b[1] = by;
  b[2] = bz;
  const face = faceOf(ax, ay, az);
  if (face === faceOf(bx, by, bz)) {
    clipFrom = 0;
    clipTo = 1;
    return walkFace(face, size, visit, clear);
  }
  for (let other = 0; other < 6; other++) {
    if (clipToFace(other) && walkFace(other, size, visit, clear)) return true;
  }
  return false;
}

/** The chord from a to b lies over the same ground as the arc, and a face's bounds are planes: clip the chord. */
function clipToFace(face: number): boolean {
  const [w, u, v] = AXES[face >> 1]!;
  const sign = face & 1 ? -1 : 1;
  const aw = sign * a[w]!;
  const bw = sign * b[w]!;
  clipFrom = 0;
  clipTo = 1;
  return (
    clipHalf(aw + a[u]!, bw + b[u]!) &&
    clipHalf(aw - a[u]!, bw - b[u]!) &&
    clipHalf(aw + a[v]!, bw + b[v]!) &&
    clipHalf(aw - a[v]!, bw - b[v]!)
  );
}

function clipHalf(p: number, q: number): boolean {
  if (p < 0 && q < 0) return false;
  if (p >= 0 && q >= 0) return true;
  const t = p / (p - q);
  if (p < 0) clipFrom = Math.max(clipFrom, t);
  else clipTo = Math.min(clipTo, t);
  return clipFrom <= clipTo;
}

function walkFace(face: number, size: number, visit: Visit, clear: Uint8Array): boolean {
  const [w, u, v] = AXES[face >> 1]!;
  const aw = a[w]! + (b[w]! - a[w]!) * clipFrom;
  const bw = a[w]! + (b[w]! - a[w]!) * clipTo;
  const half = size / 2;
  const px = ((a[u]! + (b[u]! - a[u]!) * clipFrom) / aw + 1) * half;
  const py = ((a[v]! + (b[v]! - a[v]!) * clipFrom) / aw + 1) * half;
  const qx = ((a[u]! + (b[u]! - a[u]!) * clipTo) / bw + 1) * half;
  const qy = ((a[v]! + (b[v]! - a[v]!) * clipTo) / bw + 1) * half;
  return walkCells(face * size * size, size, px, py, qx, qy, visit, clear);
}

function within(value: number, size: number): number {
  return value <= 0 ? 0 : value >= size ? size - 1 : Math.floor(value);
}

/** Amanatides and Woo, A fast voxel traversal algorithm, 1987, with leaps over cells that are clear all round. */
function walkCells(
  base: number,
  size: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
  visit: Visit,
  clear: Uint8Array,
): boolean {
  const dx = Math.abs(qx - px) < FLAT ? 0 : qx - px;
  const dy = Math.abs(qy - py) < FLAT ? 0 : qy - py;
  const longest = Math.max(Math.abs(dx), Math.abs(dy));
  const lastX = within(qx, size);
  const lastY = within(qy, size);
  const stepX = dx < 0 ? -1 : 1;
  const stepY = dy < 0 ? -1 : 1;
  const deltaX = dx === 0 ? Infinity : Math.abs(1 / dx);
  const deltaY = dy === 0 ? Infinity : Math.abs(1 / dy);
  let x = within(px, size);
  let y = within(py, size);
  let at = 0; // share of the way from p to q
  let nextX = dx === 0 ? Infinity : (dx < 0 ? px - x : x + 1 - px) * deltaX;
  let nextY = dy === 0 ? Infinity : (dy < 0 ? py - y : y + 1 - py) * deltaY;
  for (let steps = Math.abs(lastX - x) + Math.abs(lastY - y); ; steps--) {
    const cell = base + y * size + x;
    const leap = clear.length > 0 ? clear[cell]! : 0;
    if (leap === 0 && visit(cell)) return true;
    if (!(steps > 0)) return false; // also where a point is no number
    if (leap >= WORTH_A_LEAP) {
      at += (leap - 1) / longest;
      if (at >= 1) return false;
      x = within(px + at * dx, size);
      y = within(py + at * dy, size);
      nextX = dx === 0 ? Infinity : (dx < 0 ? px - x : x + 1 - px) * deltaX;
      nextY = dy === 0 ? Infinity : (dy < 0 ? py - y : y + 1 - py) * deltaY;
      steps = Math.abs(lastX - x) + Math.abs(lastY - y) + 1;
    } else if (nextX < nextY) {
      at = nextX;
      nextX += deltaX;
      x += stepX;
    } else {
      at = nextY;
      nextY += deltaY;
      y += stepY;
    }
  }
}

function faceOf(x: number, y: number, z: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const az = Math.abs(z);
  if (ax >= ay && ax >= az) return x < 0 ? 1 : 0;
  if (ay >= az) return y < 0 ? 3 : 2;
  return z < 0 ? 5 : 4;
}

/** The cell under a point. */
export function cellAt(size: number, x: number, y: number, z: number): number {
  const face = faceOf(x, y, z);
  const half = size / 2;
  if (face < 2) return index(face, size, (y / x + 1) * half, (z / x + 1) * half);
  if (face < 4) return index(face, size, (z / y + 1) * half, (x / y + 1) * half);
  return index(face, size, (x / z + 1) * half, (y / z + 1) * half);
}

function index(face: number, size: number, u: number, v: number): number {
  return face * size * size + Math.min(size - 1, Math.floor(v)) * size + Math.min(size - 1, Math.floor(u));
}

/** The middle of a cell, not yet of unit length; the twin of `cellAt`. */
export function cellCentre(size: number, cell: number): [number, number, number] {
  const face = Math.floor(cell / (size * size));
  const u = (((cell % size) + 0.5) / size) * 2 - 1;
  const v = ((Math.floor((cell % (size * size)) / size) + 0.5) / size) * 2 - 1;
  const w = face & 1 ? -1 : 1;
  const axis = face >> 1;
  // A negative face keeps the projected signs: u / w and v / w with w = -1.
  const [pu, pv] = [u * w, v * w];
  return axis === 0 ? [w, pu, pv] : axis === 1 ? [pv, w, pu] : [pu, pv, w];
}
