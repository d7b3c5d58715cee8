/**
 * Coast lines indexed for one question: does a great circle cross land?
 *
 * Cells are squares on the six faces of a cube seen from the Earth's centre (gnomonic projection), where
 * a great circle is a straight line, so that a walk through the cells is exact. Orientation is decided in 3D.
 */
import { coastDistance } from "../geometry/coast-distance";
import { cellAt, walk } from "../geometry/grid-traversal";

/** Coast points as unit vectors; `breaks[i]` is 1 where no coast runs from point i to point i + 1. */
export interface CoastLines {
  readonly xyz: Float64Array | Float32Array;
  readonly breaks: Uint8Array;
}

export interface CoastGrid extends CoastLines {
  readonly size: number; // cells along a face's edge
  readonly first: Uint32Array; // where a cell's segments begin in `segments`
  readonly segments: Uint32Array; // a segment is named by its first point
  readonly clear: Uint8Array; // cells to the nearest one with coast on the same face, up to 255; 0: coast passes here
}

export function coastGrid(coast: CoastLines, size: number): CoastGrid {
  const found = passes(coast, size);
  const first = new Uint32Array(6 * size * size + 1);
  for (let i = 0; i < found.count; i++) first[found.cell[i]! + 1]!++;
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
  const segments = new Uint32Array(found.count);
  const next = first.slice();
  for (let i = 0; i < found.count; i++) segments[next[found.cell[i]!]!++] = found.segment[i]!;
  return { ...coast, size, first, segments, clear: coastDistance(first, size) };
}

/** Cells passed and the segments that pass them. */
interface Passes {
  cell: Uint32Array;
  segment: Uint32Array;
  count: number;
}

/** Most segments lie in one cell. */
function passes({ xyz, breaks }: CoastLines, size: number): Passes {
  const found = { cell: new Uint32Array(2 * breaks.length), segment: new Uint32Array(2 * breaks.length), count: 0 };
  for (let i = 0, k = 0, next = cellOfPoint(xyz, 0, size); i < breaks.length - 1; i++, k += 3) {
    const from = next;
    next = cellOfPoint(xyz, k + 3, size);
    if (breaks[i]) continue;
    if (from === next) {
      add(found, from, i);
      continue;
    }
    walk(size, xyz[k]!, xyz[k + 1]!, xyz[k + 2]!, xyz[k + 3]!, xyz[k + 4]!, xyz[k + 5]!, (cell) => {
      add(found, cell, i);
      return false;
    });
  }
  return found;
}

function add(found: Passes, cell: number, segment: number): void {
  if (found.count === found.cell.length) {
    found.cell = doubled(found.cell);
    found.segment = doubled(found.segment);
  }
  found.cell[found.count] = cell;
  found.segment[found.count++] = segment;
}

function doubled(values: Uint32Array): Uint32Array {
  const more = new Uint32Array(2 * values.length + 64);
  more.set(values);
  return more;
}

function cellOfPoint(xyz: Float64Array | Float32Array, k: number, size: number): number {
  return xyz.length > k ? cellAt(size, xyz[k]!, xyz[k + 1]!, xyz[k + 2]!) : -1;
}
