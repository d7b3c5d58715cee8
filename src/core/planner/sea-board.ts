import type { Place } from "../place";
import { leastBySea, leastThrough, type LeastKm } from "./least-km";
import type { PassageLists } from "./passage-lists";
import type { FromGate, SeaDistance, SeaLegs } from "./sea-legs";
import { freeSetting, openSetting, ruleOf, seaSetting, type SeaSetting } from "./sea-setting";

/** Distances from one port to all, by index. Infinity: no way. */
export interface SeaRow {
  readonly km: Float64Array;
  readonly passages: Uint16Array; // number of the list of passages on the way
}

/** The sea between ports under one setting, for choosing. */
export interface SeaBoard {
  /** Worked out when first asked for. */
  readonly row: (from: number) => SeaRow;
  /** Whether asking for a row costs a sweep over the network. */
  readonly isCostly: (from: number) => boolean;
  /** What no way is shorter than; costs no sweep. */
  readonly leastKm: LeastKm;
  /** A way that only goes to a passage and back counts as none. */
  readonly isDetour: (from: number, to: number) => boolean;
}

/** Boards by setting, each made once. */
export type SeaBoards = (setting: SeaSetting) => SeaBoard;

const KEPT_BOARDS = 160;

export function seaBoards(
  seaLegs: SeaLegs,
  ports: readonly Place[],
  pointsOf: (setting: SeaSetting) => readonly Place[],
  lists: PassageLists,
): SeaBoards {
  const boards = new Map<string, SeaBoard>();
  const gates = new Map<string, FromGate | null>();
  const gate = (passage: string): FromGate | null => {
    const known = gates.get(passage);
    if (known !== undefined) return known;
    const made = seaLegs.fromGate(passage, ports);
    gates.set(passage, made);
    return made;
  };
  let plain: LeastKm | null = null;
  const leastOf = ({ forced, waypoints }: SeaSetting): LeastKm => {
    const through = waypoints.length > 0 ? null : leastInOrder(forced, gate);
    return (
      through ??
      (plain ??= leastBySea(
        LANDMARKS.flatMap((passage) => gate(passage) ?? []),
        ports,
      ))
    );
  };
  const boardOf: SeaBoards = (setting) => {
    const known = boards.get(setting.key);
    if (known !== undefined) return known;
    const points = pointsOf(setting);
    const rows =
      points.length === 0 ? sweptRows(seaLegs, ports, setting, lists) : rowsBy(points, seaLegs, ports, setting, lists);
    const unclosed = setting.closed.length === 0 ? null : boardOf(seaSetting({ ...setting, closed: [] }));
    const made = {
      ...rows,
      leastKm: unclosed === null ? leastOf(setting) : leastBeside(unclosed),
      isDetour: detours(setting, unclosed ?? rows, boardOf, lists),
    };
    if (boards.size >= KEPT_BOARDS) boards.clear();
    boards.set(setting.key, made);
    return made;
  };
  return boardOf;
}

/** Closing passages makes nothing shorter: what is known without the closures bounds what holds under them. */
function leastBeside({ row, isCostly, leastKm }: SeaBoard): LeastKm {
  return (from, to) => (isCostly(from) ? leastKm(from, to) : row(from).km[to]!);
}

/** Narrow gates all round the continents: the differences of distances from them bound what lies between two ports. */
const LANDMARKS = ["suez", "panama", "gibraltar", "malacca", "bosporus", "dover", "bering", "magellan", "volga-don"];

function leastInOrder(forced: readonly string[], gate: (passage: string) => FromGate | null): LeastKm | null {
  const through = forced.map(gate);
  const [first, last] = [through[0], through.at(-1)];
  if (!first || !last) return null;
  const gapsKm = forced.slice(1).reduce((sum, passage, i) => sum + (through[i]?.toGates.get(passage) ?? 0), 0);
  return leastThrough(first, gapsKm, last);
}

type Rows = Pick<SeaBoard, "row" | "isCostly">;

/** Each row by a sweep over the network. */
function sweptRows(seaLegs: SeaLegs, ports: readonly Place[], setting: SeaSetting, lists: PassageLists): Rows {
  const rows: (SeaRow | undefined)[] = [];
  return {
    row: (from) => (rows[from] ??= packed(seaLegs.reach(ports[from]!, ports, ruleOf(setting)), lists)),
    isCostly: (from) => rows[from] === undefined,
  };
}

/** By waypoints in order: sweeps from these serve all rows, for the way to a point is the way from it. */
function rowsBy(
  points: readonly Place[],
  seaLegs: SeaLegs,
  ports: readonly Place[],
  setting: SeaSetting,
  lists: PassageLists,
): Rows {
  const rule = ruleOf(freeSetting(setting));
  const before = seaLegs.reach(points[0]!, ports, rule);
  const between = points.slice(1).map((point, i) => seaLegs.reach(points[i]!, [point], rule)[0] ?? null);
  const after = points.length === 1 ? before : seaLegs.reach(points.at(-1)!, ports, rule);
  const rows: (SeaRow | undefined)[] = [];
  const made = (from: number): SeaRow => {
    const start = before[from] ?? null;
    const first = start && { km: start.km, passages: start.passages.toReversed() };
    const soFar = between.reduce(added, first);
    return packed(
      after.map((end) => added(soFar, end)),
      lists,
    );
  };
  return { row: (from) => (rows[from] ??= made(from)), isCostly: () => false };
}

function added(a: SeaDistance | null, b: SeaDistance | null): SeaDistance | null {
  return a && b && { km: a.km + b.km, passages: [...a.passages, ...b.passages] };
}

function packed(distances: readonly (SeaDistance | null)[], lists: PassageLists): SeaRow {
  return {
    km: Float64Array.from(distances, (distance) => distance?.km ?? Infinity),
    passages: Uint16Array.from(distances, (distance) => (distance === null ? 0 : lists.numberOf(distance.passages))),
  };
}

/**
 * To a passage and back: besides what it is made to pass, it still passes all that the shortest way does. Judged
 * without the question's closures: what closes one way must not make sense of another.
 */
function detours(setting: SeaSetting, unclosed: Rows, boardOf: SeaBoards, lists: PassageLists): SeaBoard["isDetour"] {
  const { forced, waypoints } = setting;
  if (forced.length + waypoints.length === 0) return () => false;
  return (from, to) => {
    const found = unclosed.row(from);
    const open = boardOf(openSetting(setting)).row(from);
    if (found.km[to] === Infinity || open.km[to] === Infinity || found.km[to]! <= open.km[to]!) return false;
    const [foundBy, openBy] = [lists.at(found.passages[to]!), lists.at(open.passages[to]!)];
    return !keepsTo(openBy, forced) && openBy.every((passage) => foundBy.includes(passage));
  };
}

function keepsTo(passages: readonly string[], forced: readonly string[]): boolean {
  let next = 0;
  for (const passage of passages) if (passage === forced[next]) next += 1;
  return forced.length > 0 && next === forced.length;
}
