import type { Frame, Point } from "./geometry";
import type { Box, Obstacles } from "./obstacles";

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
  ground: Obstacles,
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
  readonly ground: Obstacles;
  readonly taken: readonly Box[];
  readonly placed: readonly Standing[];
}

/** The best of the places right beside the point and of the grid within reach: from the point outwards, so that most lose early. */
function bestOf(label: Label, height: number, around: Surroundings): Standing | null {
  const { at, width, reach } = label;
  const { frame, ground } = around;
  let best: Standing | null = null;
  let least = Infinity;
  const weigh = (left: number, top: number): void => {
    const away = distance(at, left, top, width, height);
    let cost = away + (left + width < at.x ? TO_THE_LEFT : 0);
    if (away > reach || cost >= least || !isInside(frame, left, top, width, height)) return;
    if (!ground.isClear(left, top, width, height)) return;
    const box = { left, top, width, height };
    const leader = away <= SHORT ? null : ([at, nearest(box, at)] as const);
    if (!isFree(box, around)) return;
    if (leader !== null) cost += CROSSED * ground.crossings(...leader);
    if (cost >= least || (leader !== null && !isOpen(leader, around))) return;
    best = { id: label.id, box, leader };
    least = cost;
  };
  weigh(at.x + BESIDE, at.y - height / 2);
  weigh(at.x - BESIDE - width, at.y - height / 2);
  const [middle, centre] = [onGrid(at.y - height / 2), onGrid(at.x - width / 2)];
  for (let off = 0; off <= Math.min(reach, least) + height; off += GRID) {
    for (let aside = 0; aside <= Math.min(reach, least) + width; aside += GRID) {
      weigh(centre + aside, middle + off);
      if (aside > 0) weigh(centre - aside, middle + off);
      if (off > 0) weigh(centre + aside, middle - off);
      if (off > 0 && aside > 0) weigh(centre - aside, middle - off);
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

function isInside(frame: Frame, left: number, top: number, width: number, height: number): boolean {
  return left >= frame.left && left + width <= frame.right && top >= frame.top && top + height <= frame.bottom;
}

function isFree(box: Box, { taken, placed }: Surroundings): boolean {
  return (
    !taken.some((other) => overlap(box, other)) &&
    !placed.some((other) => overlap(box, other.box) || (other.leader !== null && meets(other.leader, withAir(box))))
  );
}

/** Whether a stroke may be drawn: through no name and over no other stroke. */
function isOpen(leader: readonly [Point, Point], { taken, placed }: Surroundings): boolean {
  return (
    !taken.some((box) => meets(leader, withAir(box))) &&
    !placed.some((other) => meets(leader, withAir(other.box)) || (other.leader !== null && cross(leader, other.leader)))
  );
}

/** A stroke that grazes a corner reads as one that touches. */
function withAir({ left, top, width, height }: Box): Box {
  return { left: left - 1, top: top - 1, width: width + 2, height: height + 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether a stroke touches a box: unless it lies to one side, when a corner lies on each side of it. */
export function meets([from, to]: readonly [Point, Point], { left, top, width, height }: Box): boolean {
  const [right, bottom] = [left + width, top + height];
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const [acrossX, acrossY] = [to.x - from.x, to.y - from.y];
  const sideOf = (x: number, y: number) => Math.sign(acrossX * (y - from.y) - acrossY * (x - from.x));
  const first = sideOf(left, top);
  return (
    first === 0 || sideOf(right, top) !== first || sideOf(left, bottom) !== first || sideOf(right, bottom) !== first
  );
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Point, b: Point, { x, y }: Point): boolean {
  return (b.x - a.x) * (y - a.y) > (b.y - a.y) * (x - a.x);
}
