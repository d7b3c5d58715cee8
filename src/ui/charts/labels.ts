import type { Frame, Point } from "./geometry";
import type { Box, Ground } from "./ground";

/** A name that wants to stand by a point. Earlier ones choose first. */
export interface Label {
  readonly id: string;
  readonly at: Point;
  readonly width: number; // px
  readonly reach: number; // px that it may stand off its point, joined to it by a stroke
  readonly isNeeded: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly left: number; // px, of its box
  readonly top: number;
  readonly leader: readonly [from: Point, to: Point] | null; // null: it stands beside its point
}

const GRID = 6; // px between places that are tried
const BESIDE = 8; // px between a point and a name right beside it
const AIR = 2; // px between a name and its stroke
const SHORT = 14; // px: nearer than that no stroke is needed
const CROSSED = 40; // px of way that crossing a line is worth
const TO_THE_LEFT = 12;

/**
 * Places names so that none leaves the frame, touches what is drawn, another name or the stroke of one; no two strokes
 * cross. Each goes as near to its point as it can, its stroke over few lines. One that must stand somewhere and finds
 * no place may choose first in another try; others are left out.
 *
 * @param taken boxes that are written on already
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Frame,
  height: number,
  ground: Ground,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  let [order, placed] = [labels, [] as Standing[]];
  for (let tries = 0; tries < TRIES; tries++) {
    placed = [];
    for (const label of order) {
      const best = bestOf(label, height, { frame, ground, taken, placed });
      if (best !== null) placed.push(best);
    }
    const lost = order.filter(({ id, isNeeded }) => isNeeded && !placed.some((one) => one.id === id));
    if (lost.length === 0) break;
    order = [...lost, ...order.filter((label) => !lost.includes(label))];
  }
  return placed.map(({ id, box: { left, top }, leader }) => ({ id, left, top, leader }));
}

const TRIES = 4;

interface Standing {
  readonly id: string;
  readonly box: Box;
  readonly leader: PlacedLabel["leader"];
}

interface Surroundings {
  readonly frame: Frame;
  readonly ground: Ground;
  readonly taken: readonly Box[];
  readonly placed: readonly Standing[];
}

/** The best of the places right beside the point and of the grid within reach, the nearest rows first. */
function bestOf(label: Label, height: number, around: Surroundings): Standing | null {
  const { at, width, reach } = label;
  const { frame } = around;
  let best: Standing | null = null;
  let least = Infinity;
  const weigh = (left: number, top: number): void => {
    const away = distance(at, left, top, width, height);
    let cost = away + (left + width < at.x ? TO_THE_LEFT : 0);
    if (away > reach || cost >= least) return;
    const box = { left, top, width, height };
    if (!isFree(box, around)) return;
    const leader = away <= SHORT ? null : ([at, nearest(box, at)] as const);
    if (leader !== null) cost += CROSSED * around.ground.crossings(...leader);
    if (cost >= least || (leader !== null && !isOpen(leader, around))) return;
    best = { id: label.id, box, leader };
    least = cost;
  };
  weigh(at.x + BESIDE, at.y - height / 2);
  weigh(at.x - BESIDE - width, at.y - height / 2);
  const middle = onGrid(at.y - height / 2);
  for (let off = 0; off <= Math.min(reach, least) + height; off += GRID) {
    for (const top of off === 0 ? [middle] : [middle - off, middle + off]) {
      const far = Math.min(reach, least); // what is further off cannot win
      const right = Math.min(frame.right - width, at.x + far);
      for (let left = onGrid(Math.max(frame.left, at.x - far - width)); left <= right; left += GRID) weigh(left, top);
    }
  }
  return best;
}

function onGrid(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}

/** From a point to the place of a box where its stroke would end, or would end if it needed one. */
function distance({ x, y }: Point, left: number, top: number, width: number, height: number): number {
  const across = Math.max(left - x, x - left - width, 0);
  const up = across > 0 ? top + height / 2 - y : Math.max(top - y, y - top - height, 0);
  return Math.hypot(across, up);
}

/** The point of a box's left or right side that is nearest; of its upper or lower edge, where the point lies above or below. */
function nearest({ left, top, width, height }: Box, { x, y }: Point): Point {
  const right = left + width;
  if (x < left || x > right) return { x: x < left ? left - AIR : right + AIR, y: top + height / 2 };
  return { x, y: y < top ? top : top + height };
}

function isFree(box: Box, { frame, ground, taken, placed }: Surroundings): boolean {
  return (
    box.left >= frame.left &&
    box.left + box.width <= frame.right &&
    box.top >= frame.top &&
    box.top + box.height <= frame.bottom &&
    ground.isClear(box) &&
    !taken.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box) || (other.leader !== null && meets(other.leader, box)))
  );
}

/** Whether a stroke may be drawn: through no name and over no other stroke. */
function isOpen(leader: readonly [Point, Point], { taken, placed }: Surroundings): boolean {
  return (
    !taken.some((box) => meets(leader, box)) &&
    !placed.some((other) => meets(leader, other.box) || (other.leader !== null && cross(leader, other.leader)))
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether a stroke touches a box: it is cut back to the box's width, then to its height (Liang and Barsky, 1984). */
export function meets([from, to]: readonly [Point, Point], { left, top, width, height }: Box): boolean {
  const [acrossX, acrossY] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-acrossX, from.x - left],
    [acrossX, left + width - from.x],
    [-acrossY, from.y - top],
    [acrossY, top + height - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Point, b: Point, { x, y }: Point): boolean {
  return (b.x - a.x) * (y - a.y) > (b.y - a.y) * (x - a.x);
}
