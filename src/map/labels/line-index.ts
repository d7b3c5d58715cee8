import type { Pair } from "./viewport";
import { boxOf, surface, type LabelBox, type TurnedBox } from "./label-box";

/** A drawn line: whose it is, and how far its stroke and ties reach from its middle, px. */
export interface ScreenLine {
  readonly corridor: string;
  readonly variant: string;
  readonly ground: "sea" | "land"; // what it runs over
  readonly half: number;
  readonly points: readonly Pair[];
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly strand: ScreenLine;
}

/** Where there are lines on the screen. */
export interface LineIndex {
  /** Lines under a box or nearer to it than `margin` px. */
  under(turnedBox: TurnedBox, margin: number): ReadonlySet<ScreenLine>;
  /** Lines that run within `radius` px of a point. */
  near(x: number, y: number, radius: number): ReadonlySet<ScreenLine>;
}

const CELL = 24; // px
const ROW = 10_000; // cells, more than any screen has

export function lineIndex(strands: readonly ScreenLine[]): LineIndex {
  const cells = new Map<number, Dot[]>();
  const cell = (x: number, y: number) => Math.floor(y / CELL) * ROW + Math.floor(x / CELL);
  for (const strand of strands) {
    for (const [x, y] of strand.points) {
      const key = cell(x, y);
      const dots = cells.get(key);
      if (dots === undefined) cells.set(key, [{ x, y, strand }]);
      else dots.push({ x, y, strand });
    }
  }
  const within = ({ left, top, right, bottom }: LabelBox, isMet: (dot: Dot) => boolean) => {
    const met = new Set<ScreenLine>();
    for (let x = left; x < right + CELL; x += CELL) {
      for (let y = top; y < bottom + CELL; y += CELL) {
        for (const dot of cells.get(cell(x, y)) ?? []) if (!met.has(dot.strand) && isMet(dot)) met.add(dot.strand);
      }
    }
    return met;
  };
  return {
    under: (turnedBox, margin) => {
      const isOn = surface(turnedBox);
      return within(widened(boxOf(turnedBox), margin + WIDEST), ({ x, y, strand }) => isOn(x, y, margin + strand.half));
    },
    near: (x, y, radius) =>
      within(
        widened({ left: x, right: x, top: y, bottom: y }, radius),
        (dot) => Math.hypot(dot.x - x, dot.y - y) < radius,
      ),
  };
}

function widened({ left, top, right, bottom }: LabelBox, by: number): LabelBox {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

const WIDEST = 6; // px that any stroke reaches from its middle
