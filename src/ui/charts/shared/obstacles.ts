import type { Point } from "./geometry";

/** A rectangle of a drawing, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The two edges of a band, point for point over the same distances. */
export interface Band {
  readonly high: readonly Point[];
  readonly low: readonly Point[];
}

/** What is drawn where names shall stand: asked whether a box is clear of it. */
export interface Obstacles {
  readonly isClear: (left: number, top: number, width: number, height: number) => boolean; // touches no line and no band
  readonly crossings: (from: Point, to: Point) => number; // how many lines a straight stroke meets; bands do not count
}

const CELL = 3; // px; a box is judged by the squares it touches, so that a clear one is clear whatever the size
const CLEARANCE = 3; // px: half a thick line, and some air

export function obstaclesOf(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly (readonly Point[])[],
  bands: readonly Band[],
): Obstacles {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const inked = new Uint8Array(columns * rows);
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor(x / CELL)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor(y / CELL)));
  const sheet = { inked, columns, column, row };
  for (const line of lines) between(sheet, line, line, CLEARANCE);
  const drawn = inked.slice();
  for (const { high, low } of bands) between(sheet, high, low, 1);
  const counts = summed(inked, columns, rows);
  return {
    isClear: (left, top, width, height) => {
      const [from, to] = [column(left), column(left + width) + 1];
      const [above, below] = [row(top) * (columns + 1), (row(top + height) + 1) * (columns + 1)];
      return counts[below + to]! - counts[above + to]! - counts[below + from]! + counts[above + from]! === 0;
    },
    crossings: (from, to) => {
      const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / CELL);
      let [met, wasInked] = [0, true]; // it begins on its own line
      for (let step = 1; step <= count; step++) {
        const x = from.x + ((to.x - from.x) * step) / count;
        const isInked = drawn[row(from.y + ((to.y - from.y) * step) / count) * columns + column(x)] === 1;
        if (isInked && !wasInked) met++;
        wasInked = isInked;
      }
      return met;
    },
  };
}

interface Sheet {
  readonly inked: Uint8Array;
  readonly columns: number;
  readonly column: (x: number) => number;
  readonly row: (y: number) => number;
}

/** Inks every square that the area between two lines, each from left to right, touches with some air round it. */
function between(
  { inked, columns, column, row }: Sheet,
  upper: readonly Point[],
  lower: readonly Point[],
  air: number,
) {
  for (let index = 1; index < upper.length; index++) {
    const [a, b, c, d] = [upper[index - 1]!, upper[index]!, lower[index - 1]!, lower[index]!];
    const isUpright = a.x === b.x;
    for (let at = column(a.x - air); at <= column(b.x + air); at++) {
      const [x, next] = [at * CELL - air, (at + 1) * CELL + air];
      const [high, low] = isUpright ? [a.y, c.y] : [heightAt(a, b, x), heightAt(c, d, x)];
      const [nextHigh, nextLow] = [heightAt(a, b, next), heightAt(c, d, next)];
      const last = row(Math.max(high, low, nextHigh, nextLow) + air);
      for (let down = row(Math.min(high, low, nextHigh, nextLow) - air); down <= last; down++) {
        inked[down * columns + at] = 1;
      }
    }
  }
}

/** Height of a stroke at an x, its ends beyond them. */
function heightAt(a: Point, b: Point, x: number): number {
  if (x >= b.x) return b.y;
  return x <= a.x ? a.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** For every corner of the squares, how many above and left of it are inked (a summed-area table: Crow, 1984). */
function summed(inked: Uint8Array, columns: number, rows: number): Int32Array {
  const counts = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      inRow += inked[row * columns + column]!;
      counts[(row + 1) * (columns + 1) + column + 1] = counts[row * (columns + 1) + column + 1]! + inRow;
    }
  }
  return counts;
}
