import type { Frame, Point } from "./geometry";

/** A name that wants to stand beside a point. Earlier ones choose first. */
export interface Label {
  readonly id: string;
  readonly at: Point;
  readonly width: number; // px
  readonly mayCover: number; // points of lines it may lie on at most
  readonly mayLeave: boolean; // may stand further up or down, with a leader
}

export interface PlacedLabel {
  readonly id: string;
  readonly left: number; // px, of its box
  readonly top: number;
  readonly isFar: boolean; // so far off that a leader must join it to its point
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export const LABEL_HEIGHT = 18; // px
const GAP = 8; // px between a point and its label
const SHIFTS = [0, -14, 14, -24, 24, -38, 38, -52, 52, -66, 66, -84, 84, -102, 102]; // px up and down, nearest first
const CLOSE = 16; // px: a label no further up or down needs no leader

/**
 * Places labels beside their points so that none leaves the frame or covers another, and as few lines as may be are
 * covered. One that finds no place is left out.
 *
 * @param ink points of what is drawn already
 */
export function placeLabels(labels: readonly Label[], frame: Frame, ink: readonly Point[]): readonly PlacedLabel[] {
  const rows = inkRows(ink);
  const placed: (PlacedLabel & Box)[] = [];
  for (const label of labels) {
    let best = { box: null as Box | null, cost: Infinity };
    for (const box of boxesFor(label)) {
      const away = Math.abs(box.top + LABEL_HEIGHT / 2 - label.at.y) / 8;
      if (away >= best.cost || !isInside(box, frame) || placed.some((other) => overlap(box, other))) continue;
      const covered = coveredBy(box, rows); // the dear part: only where it can still win
      if (covered <= label.mayCover && covered + away < best.cost) best = { box, cost: covered + away };
    }
    if (best.box === null) continue;
    const isFar = Math.abs(best.box.top + LABEL_HEIGHT / 2 - label.at.y) > CLOSE;
    placed.push({ ...best.box, id: label.id, isFar });
  }
  return placed.map(({ id, left, top, isFar }) => ({ id, left, top, isFar }));
}

function boxesFor({ at, width, mayLeave }: Label): readonly Box[] {
  return SHIFTS.filter((shift) => mayLeave || Math.abs(shift) <= CLOSE).flatMap((shift) => {
    const top = at.y - LABEL_HEIGHT / 2 + shift;
    const centred = { left: at.x - width / 2, top, width };
    const beside = [
      { left: at.x + GAP, top, width },
      { left: at.x - GAP - width, top, width },
    ];
    return Math.abs(shift) > CLOSE ? [...beside, centred] : beside;
  });
}

function isInside({ left, top, width }: Box, frame: Frame): boolean {
  return left >= frame.left && left + width <= frame.right && top >= frame.top && top + LABEL_HEIGHT <= frame.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && Math.abs(a.top - b.top) < LABEL_HEIGHT;
}

/** Points by the row of a label's height they lie in. */
function inkRows(ink: readonly Point[]): ReadonlyMap<number, readonly Point[]> {
  const rows = new Map<number, Point[]>();
  for (const point of ink) {
    const row = Math.floor(point.y / LABEL_HEIGHT);
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [point]);
    else known.push(point);
  }
  return rows;
}

function coveredBy({ left, top, width }: Box, rows: ReadonlyMap<number, readonly Point[]>): number {
  const first = Math.floor(top / LABEL_HEIGHT);
  let count = 0;
  for (let row = first; row <= first + 1; row++) {
    for (const { x, y } of rows.get(row) ?? []) {
      if (x > left && x < left + width && y > top + 2 && y < top + LABEL_HEIGHT - 2) count++;
    }
  }
  return count;
}
