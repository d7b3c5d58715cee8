import type { Place } from "../../model/place";
import type { PassageLists } from "./numbered-lists";
import type { SeaDistance, SeaLegs } from "./sea-legs";
import { freeSetting, seaRuleOf, type SeaSetting } from "./sea-setting";

/** Distances from one port to all, by index. Infinity: no path. */
export interface SeaRow {
  readonly km: Float64Array;
  readonly passages: Uint16Array; // number of the list of passages on the way
}

export interface SeaRows {
  /** Worked out when first asked for. */
  readonly row: (from: number) => SeaRow;
  /** null: asking for it costs a sweep over the network. */
  readonly rowIfKnown: (from: number) => SeaRow | null;
}

/** Each row by a sweep over the network. */
export function sweptRows(
  seaLegs: SeaLegs,
  ports: readonly Place[],
  setting: SeaSetting,
  lists: PassageLists,
): SeaRows {
  const rows: (SeaRow | undefined)[] = [];
  return {
    row: (from) => (rows[from] ??= packed(seaLegs.reach(ports[from]!, ports, seaRuleOf(setting)), lists)),
    rowIfKnown: (from) => rows[from] ?? null,
  };
}

/** Distances by waypoints in order. Lengths are the same in both directions, so that one tree from the first waypoint and one from the last serve all rows. */
export function rowsBy(
  points: readonly Place[],
  seaLegs: SeaLegs,
  ports: readonly Place[],
  setting: SeaSetting,
  lists: PassageLists,
): SeaRows {
  const rule = seaRuleOf(freeSetting(setting));
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
  const row = (from: number): SeaRow => (rows[from] ??= made(from));
  return { row, rowIfKnown: row };
}

function added(a: SeaDistance | null, b: SeaDistance | null): SeaDistance | null {
  return a && b && { km: a.km + b.km, passages: [...a.passages, ...b.passages] };
}

function packed(distances: readonly (SeaDistance | null)[], lists: PassageLists): SeaRow {
  const km = new Float64Array(distances.length).fill(Infinity);
  const passages = new Uint16Array(distances.length);
  distances.forEach((distance, to) => {
    if (distance === null) return;
    km[to] = distance.km;
    passages[to] = lists.numberOf(distance.passages);
  });
  return { km, passages };
}

/** Distances from all ports to one, by those of the way back where they are known. Lengths are the same both ways. */
export function knownColumns(back: () => SeaRows, lists: PassageLists): (to: number) => SeaRow | null {
  const columns: (SeaRow | undefined)[] = [];
  return (to) => {
    const known = columns[to] ?? null;
    const row = known === null ? back().rowIfKnown(to) : null;
    if (row === null) return known;
    return (columns[to] = { km: row.km, passages: row.passages.map((list) => lists.reversed(list)) });
  };
}
