/** Where a name may stand: beside its point, along its line or beside it, in its sea. */
import type { Position } from "../../core/geodesy/position";
import { traced, type Pair, type Viewport, type Sample } from "./viewport";
import type { TurnedBox } from "./label-box";
import type { At } from "./label-request";

export interface LabelCandidate {
  readonly turnedBox: TurnedBox;
  readonly anchor: Position; // what the name keeps to when the map moves
  readonly at: Pair; // the anchor on the screen
  readonly beside: readonly { readonly x: number; readonly y: number }[]; // the stretch of its own line that it stands at
  readonly cost: number; // the lower, the better it reads
}

interface Room {
  readonly width: number; // px
  readonly height: number; // px
}

export function labelCandidates(at: At, room: Room, viewport: Viewport): readonly LabelCandidate[] {
  if (at.kind === "line") {
    return at.lines.flatMap((line, i) =>
      traced(line, viewport).flatMap((run) =>
        spotsOnRun(run, room).map((spot) => ({ ...spot, cost: spot.cost + (i && 1) })),
      ),
    );
  }
  const on = viewport.toPage(at.position);
  if (on === null) return [];
  return triesFor(at, on, room).map(([x, y, cost]) => ({
    turnedBox: { ...room, x, y, angle: 0 },
    anchor: at.position,
    at: on,
    beside: [],
    cost,
  }));
}

function triesFor(at: Exclude<At, { kind: "line" }>, on: Pair, room: Room): Try[] {
  if (at.kind === "area") return inArea(on, at.slack);
  return at.kind === "mark" ? aroundPoint(on, { ...at, rings: 1 }, room).slice(0, 2) : aroundPoint(on, at, room);
}

type Try = readonly [x: number, y: number, cost: number];

/** All round it, the sides that read most easily first; farther off where there is no room. */
function aroundPoint([x, y]: Pair, { gap, rings }: { gap: number; rings: number }, { width, height }: Room): Try[] {
  return Array.from({ length: rings }, (_, ring): Try[] => {
    const far = gap + 7 * ring;
    const [east, south, askew] = [far + width / 2, far + height / 2 - 2, 0.6 * far];
    const more = 3 * ring;
    return [
      [x + east, y, more],
      [x - east, y, more + 0.2],
      [x + askew + width / 2, y - askew - height / 2, more + 0.5],
      [x + askew + width / 2, y + askew + height / 2, more + 0.5],
      [x - askew - width / 2, y - askew - height / 2, more + 0.7],
      [x - askew - width / 2, y + askew + height / 2, more + 0.7],
      [x, y - south, more + 0.6],
      [x, y + south, more + 0.6],
      [x + width / 4, y - south, more + 0.8],
      [x + width / 4, y + south, more + 0.8],
      [x - width / 4, y - south, more + 0.8],
      [x - width / 4, y + south, more + 0.8],
      [x + east, y - height, more + 0.9],
      [x + east, y + height, more + 0.9],
      [x - east, y - height, more + 1],
      [x - east, y + height, more + 1],
    ];
  }).flat();
}

const STEPS = [0, -0.5, 0.5, -1, 1];

function inArea([x, y]: Pair, slack: number): Try[] {
  return STEPS.flatMap((east) =>
    STEPS.map((south): Try => [x + east * slack, y + south * slack, Math.hypot(east, south)]),
  );
}

const EVERY = 6; // samples from one try to the next
const ASIDE = [4, 6.5]; // px between a line's middle and its name; the second clears a railway's ties
const MOST_BEND = 16; // px by which a line may leave the chord under its name
const LEVEL_COST = 0.9; // a level name beside a steep line against a turned one along it

function spotsOnRun(run: readonly Sample[], room: Room): LabelCandidate[] {
  const spots: LabelCandidate[] = [];
  for (let i = 0; i < run.length; i += EVERY) {
    const from = run[i]!;
    const offMiddle = Math.abs(i / run.length - 0.5);
    spots.push(...levelAt(from, room, offMiddle));
    let end = i + 1;
    while (end < run.length && Math.hypot(run[end]!.x - from.x, run[end]!.y - from.y) < room.width) end++;
    if (end < run.length) spots.push(...alongRun(run.slice(i, end + 1), room, offMiddle));
  }
  return spots;
}

function levelAt({ x, y, position }: Sample, { width, height }: Room, offMiddle: number): LabelCandidate[] {
  const away = 8 + width / 2;
  return [-1, 1].map((side) => ({
    turnedBox: { x: x + side * away, y, width, height, angle: 0 },
    anchor: position,
    at: [x, y],
    beside: [{ x, y }],
    cost: LEVEL_COST + offMiddle + (side < 0 ? 0.1 : 0),
  }));
}

/** Along the chord of a stretch as long as the name, clear of its bends, above it or below. */
function alongRun(stretch: readonly Sample[], { width, height }: Room, offMiddle: number): LabelCandidate[] {
  const [from, to] = [stretch[0]!, stretch[stretch.length - 1]!];
  const turned = Math.atan2(to.y - from.y, to.x - from.x);
  const angle = Math.abs(turned) > Math.PI / 2 ? turned - Math.sign(turned) * Math.PI : turned; // never upside down
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [above, below] = stretch.reduce(
    ([least, most], { x, y }) => {
      const bend = (y - from.y) * cos - (x - from.x) * sin; // px below the chord
      return [Math.min(least, bend), Math.max(most, bend)];
    },
    [0, 0],
  );
  if (below - above > MOST_BEND) return [];
  const middle = stretch[Math.floor(stretch.length / 2)]!;
  const steep = (2 * Math.abs(angle)) / Math.PI;
  return ASIDE.flatMap((aside, i) =>
    [above - aside - height / 2, below + aside + height / 2].map((off, side) => ({
      turnedBox: { x: (from.x + to.x) / 2 - off * sin, y: (from.y + to.y) / 2 + off * cos, width, height, angle },
      anchor: middle.position,
      at: [middle.x, middle.y],
      beside: stretch,
      cost: 2.4 * steep ** 2 + (below - above) / MOST_BEND + offMiddle + 0.3 * side + 0.1 * i,
    })),
  );
}
