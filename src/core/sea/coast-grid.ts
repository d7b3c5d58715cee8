/**
 * Coast lines indexed for one question: does a great circle cross land?
 *
 * Cells are squares on the six faces of a cube seen from the Earth's centre (gnomonic projection), where
 * a great circle is a straight line, so that a walk through the cells is exact. Orientation is decided in 3D.
 */

/** Coast points as unit vectors; `breaks[i]` is 1 where no coast runs from point i to point i + 1. */
export interface CoastLines {
  readonly xyz: Float64Array | Float32Array;
  readonly breaks: Uint8Array;
}

export interface CoastGrid extends CoastLines {
  readonly size: number; // cells along a face's edge
  readonly first: Uint32Array; // where a cell's segments begin in `segments`
  readonly segments: Uint32Array; // a segment is named by its first point
}

/** First axis of a face points out; u and v span it. */
const AXES = [
  [0, 1, 2],
  [1, 2, 0],
  [2, 0, 1],
] as const;

type Visit = (cell: number) => boolean;

export function coastGrid(coast: CoastLines, size: number): CoastGrid {
  const count = new Uint32Array(6 * size * size + 1);
  eachSegmentCell(coast, size, (cell) => void count[cell + 1]!++);
  for (let i = 1; i < count.length; i++) count[i]! += count[i - 1]!;
  const segments = new Uint32Array(count[count.length - 1]!);
  const next = count.slice();
  eachSegmentCell(coast, size, (cell, segment) => {
    segments[next[cell]!++] = segment;
  });
  return { ...coast, size, first: count, segments };
}

function eachSegmentCell(coast: CoastLines, size: number, take: (cell: number, segment: number) => void): void {
  const { xyz, breaks } = coast;
  for (let i = 0; i < breaks.length; i++) {
    if (breaks[i]) continue;
    const k = i * 3;
    walk(size, xyz[k]!, xyz[k + 1]!, xyz[k + 2]!, xyz[k + 3]!, xyz[k + 4]!, xyz[k + 5]!, (cell) => {
      take(cell, i);
      return false;
    });
  }
}

const a = new Float64Array(3);
const b = new Float64Array(3);
let clipFrom = 0;
let clipTo = 0;

/** Visits the cells under the arc from one unit vector to another until `visit` says stop. */
export function walk(
  size: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  visit: Visit,
): boolean {
  a[0] = ax;
  a[1] = ay;
  a[2] = az;
  b[0] = bx;
  b[1] = by;
  b[2] = bz;
  for (let face = 0; face < 6; face++) {
    if (clipToFace(face) && walkFace(face, size, visit)) return true;
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

function walkFace(face: number, size: number, visit: Visit): boolean {
  const [w, u, v] = AXES[face >> 1]!;
  const aw = a[w]! + (b[w]! - a[w]!) * clipFrom;
  const bw = a[w]! + (b[w]! - a[w]!) * clipTo;
  const half = size / 2;
  const px = ((a[u]! + (b[u]! - a[u]!) * clipFrom) / aw + 1) * half;
  const py = ((a[v]! + (b[v]! - a[v]!) * clipFrom) / aw + 1) * half;
  const qx = ((a[u]! + (b[u]! - a[u]!) * clipTo) / bw + 1) * half;
  const qy = ((a[v]! + (b[v]! - a[v]!) * clipTo) / bw + 1) * half;
  return walkCells(face * size * size, size, px, py, qx, qy, visit);
}

function cellOf(value: number, size: number): number {
  return value <= 0 ? 0 : value >= size ? size - 1 : Math.floor(value);
}

/** Amanatides and Woo, A fast voxel traversal algorithm, 1987. */
function walkCells(base: number, size: number, px: number, py: number, qx: number, qy: number, visit: Visit): boolean {
  let x = cellOf(px, size);
  let y = cellOf(py, size);
  const lastX = cellOf(qx, size);
  const lastY = cellOf(qy, size);
  const dx = qx - px;
  const dy = qy - py;
  const stepX = dx < 0 ? -1 : 1;
  const stepY = dy < 0 ? -1 : 1;
  const deltaX = dx === 0 ? Infinity : Math.abs(1 / dx);
  const deltaY = dy === 0 ? Infinity : Math.abs(1 / dy);
  let nextX = dx === 0 ? Infinity : (dx < 0 ? px - x : x + 1 - px) * deltaX;
  let nextY = dy === 0 ? Infinity : (dy < 0 ? py - y : y + 1 - py) * deltaY;
  for (let steps = Math.abs(lastX - x) + Math.abs(lastY - y); ; steps--) {
    if (visit(base + y * size + x)) return true;
    if (steps <= 0) return false;
    if (nextX < nextY) {
      nextX += deltaX;
      x += stepX;
    } else {
      nextY += deltaY;
      y += stepY;
    }
  }
}
