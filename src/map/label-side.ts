import type { Position } from "../core/position";
import type { SceneLine, ScenePlace } from "../core/scene";
import { densified, heading } from "./line-geometry";

/** Where a place's name may stand, the sides that read most easily first. */
export const SIDES = [
  "right",
  "left",
  "top-right",
  "bottom-right",
  "top",
  "bottom",
  "top-left",
  "bottom-left",
] as const;
export type Side = (typeof SIDES)[number];

const SIDE_HEADINGS: Readonly<Record<Side, number>> = {
  right: 0,
  "top-right": Math.PI / 4,
  top: Math.PI / 2,
  "top-left": (3 * Math.PI) / 4,
  left: Math.PI,
  "bottom-left": (-3 * Math.PI) / 4,
  bottom: -Math.PI / 2,
  "bottom-right": -Math.PI / 4,
};

/** A name is wide and low: beside the place it needs less room to the next line than above or below it. */
const ROOM: Readonly<Record<string, number>> = { right: 0.65, left: 0.65, top: 1.2, bottom: 1.2 };
const ROOM_AT_CORNER = 0.75; // radians, as those above

/** The first side on which no line leaving the place comes near the name, or the one with the most room. */
export function freeSide({ position }: ScenePlace, lines: readonly SceneLine[]): Side {
  const leaving = lines.flatMap(({ line }) => headingsFrom(position, line));
  if (leaving.length === 0) return "right";
  const room = (side: Side) => Math.min(...leaving.map((angle) => angleBetween(angle, SIDE_HEADINGS[side])));
  const good = SIDES.find((side) => room(side) >= (ROOM[side] ?? ROOM_AT_CORNER));
  return good ?? [...SIDES].sort((a, b) => room(b) - room(a))[0] ?? "right";
}

const NAME_DEGREES = { wide: 25, high: 5 }; // what a name covers while the whole globe is small

/** The side on which a name covers least of the lines; the left, where the page may end, comes last. */
export function clearSide([lon, lat]: Position, lines: readonly SceneLine[]): Side {
  const wide = NAME_DEGREES.wide / Math.cos(lat * (Math.PI / 180));
  const { high } = NAME_DEGREES;
  const isNear = ([x1, y1]: Position, [x2, y2]: Position) =>
    Math.max(x1, x2) > lon - wide &&
    Math.min(x1, x2) < lon + wide &&
    Math.max(y1, y2) > lat - high &&
    Math.min(y1, y2) < lat + high;
  const steps = lines.flatMap(({ line }) => line.slice(1).map((to, i): [Position, Position] => [line[i]!, to]));
  const offsets = steps
    .filter((step) => isNear(...step))
    .flatMap((step) => densified(step).map(([x, y]) => [x - lon, y - lat] as const));
  const covered: Readonly<Record<string, (x: number, y: number) => boolean>> = {
    right: (x, y) => x > 0 && x < wide && Math.abs(y) < high / 2,
    left: (x, y) => x < 0 && x > -wide && Math.abs(y) < high / 2,
    top: (x, y) => Math.abs(x) < wide / 2 && y > 0 && y < high,
    bottom: (x, y) => Math.abs(x) < wide / 2 && y < 0 && y > -high,
  };
  const count = (side: Side) => offsets.filter(([x, y]) => covered[side]?.(x, y) ?? false).length;
  return LEVEL_SIDES.reduce((best, side) => (count(side) < count(best) ? side : best));
}

const LEVEL_SIDES: readonly Side[] = ["right", "bottom", "top", "left"];

const AT_PLACE = 0.6; // degrees within which a line's end counts as the place's
const AWAY = 2.5; // degrees: the heading a label has to avoid is the one of the first stretch, not of the first metre

function headingsFrom(place: Position, line: readonly Position[]): number[] {
  const ends = [line, [...line].reverse()];
  return ends.flatMap((way) => {
    const start = way[0] as Position;
    if (Math.abs(start[1] - place[1]) > AT_PLACE || Math.abs(start[0] - place[0]) > AT_PLACE) return [];
    const far =
      way.find((one) => Math.hypot(one[0] - start[0], one[1] - start[1]) > AWAY) ?? (way[way.length - 1] as Position);
    return [heading(start, far)];
  });
}

function angleBetween(a: number, b: number): number {
  return Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
}
