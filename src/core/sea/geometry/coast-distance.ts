/** How far the cells of a coast grid lie from any coast, so that a walk over open water can take long steps. */

const FARTHEST = 255;

/**
 * By cell the number of cells to the nearest one that holds something, diagonal steps counting one, within its face
 * of the cube (two passes: Rosenfeld and Pfaltz, Sequential operations in digital picture processing, 1966).
 *
 * @param first where a cell's content begins, and after the last cell where it ends
 */
export function coastDistance(first: Uint32Array, size: number): Uint8Array {
  const clear = new Uint8Array(6 * size * size);
  for (let cell = 0; cell < clear.length; cell++) clear[cell] = first[cell] === first[cell + 1] ? FARTHEST : 0;
  for (let face = 0; face < 6; face++) {
    const base = face * size * size;
    sweep(clear, base, size, 1);
    sweep(clear, base + size * size - 1, size, -1);
  }
  return clear;
}

/** Carries distances on from a corner of a face: along rows (`step` 1) or back (-1). */
function sweep(clear: Uint8Array, corner: number, size: number, step: 1 | -1): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const cell = corner + step * (row * size + column);
      let nearest = clear[cell]!;
      if (nearest === 0) continue;
      if (column > 0) nearest = Math.min(nearest, clear[cell - step]! + 1);
      if (row > 0) {
        const before = cell - step * size;
        nearest = Math.min(nearest, clear[before]! + 1);
        if (column > 0) nearest = Math.min(nearest, clear[before - step]! + 1);
        if (column < size - 1) nearest = Math.min(nearest, clear[before + step]! + 1);
      }
      clear[cell] = nearest;
    }
  }
}
