import type { Place } from "../../model/place";
import { memo, once } from "../../memo";
import { leastBySea, leastThrough, type LeastKm } from "./least-km";
import type { PassageLists } from "./numbered-lists";
import type { FromGate, SeaLegs } from "./sea-legs";
import { knownColumns, rowsBy, sweptRows, type SeaRow, type SeaRows } from "./rows";
import { openSetting, seaSetting, turnedSetting, type SeaSetting } from "./sea-setting";

/** The sea between ports under one setting, for choosing. */
export interface SeaDistanceMatrix extends SeaRows {
  /** From all ports to one. null: asking for it costs a sweep over the network. */
  readonly columnIfKnown: (to: number) => SeaRow | null;
  readonly leg: (from: number, to: number) => MatrixLeg;
  /** What no path is shorter than; costs no sweep. */
  readonly leastKm: LeastKm;
  /** A path that only goes to a passage and back counts as none. */
  readonly isDetour: (from: number, to: number) => boolean;
}

export interface MatrixLeg {
  readonly km: number; // Infinity: no path
  readonly passages: number; // number of their list
}

/** What distances are asked between, and what they are bounded by. */
export interface MatrixPlaces {
  readonly ports: readonly Place[];
  /** Passages all round the continents: the differences of distances from them bound what lies between two ports. */
  readonly landmarks: readonly string[];
  readonly pointsOf: (setting: SeaSetting) => readonly Place[]; // its waypoints
}

/** Matrices by setting, each made once. */
export type SeaDistanceMatrices = (setting: SeaSetting) => SeaDistanceMatrix;

const CACHED_MATRICES = 160;

export function seaDistanceMatrices(
  { ports, landmarks, pointsOf }: MatrixPlaces,
  seaLegs: SeaLegs,
  lists: PassageLists,
): SeaDistanceMatrices {
  const matrices = memo<string, SeaDistanceMatrix>(CACHED_MATRICES);
  const gates = memo<string, FromGate | null>();
  const gate = (passage: string) => gates.get(passage, () => seaLegs.fromGate(passage, ports));
  const plain = once(() => {
    return leastBySea(
      landmarks.flatMap((passage) => gate(passage) ?? []),
      ports,
    );
  });
  const leastOf = ({ forced, waypoints }: SeaSetting): LeastKm => {
    return (waypoints.length > 0 ? null : leastInOrder(forced, gate)) ?? plain();
  };
  const matrixOf: SeaDistanceMatrices = (setting) => matrices.get(setting.key, () => made(setting));
  const made: SeaDistanceMatrices = (setting) => {
    const points = pointsOf(setting);
    const rows =
      points.length === 0 ? sweptRows(seaLegs, ports, setting, lists) : rowsBy(points, seaLegs, ports, setting, lists);
    const turned = turnedSetting(setting);
    const columnIfKnown = knownColumns(() => matrixOf(turned), lists);
    const leg = legs(rows, columnIfKnown);
    const unclosed = setting.closed.length === 0 ? null : matrixOf(seaSetting({ ...setting, closed: [] }));
    return {
      ...rows,
      columnIfKnown,
      leg,
      leastKm: unclosed === null ? leastOf(setting) : leastBeside(unclosed),
      isDetour: detours(setting, unclosed?.leg ?? leg, matrixOf, lists),
    };
  };
  return matrixOf;
}

/** Closing passages makes no path shorter: distances known without the closures are lower bounds under them. */
function leastBeside({ rowIfKnown, columnIfKnown, leastKm }: SeaDistanceMatrix): LeastKm {
  return (from, to) => rowIfKnown(from)?.km[to] ?? columnIfKnown(to)?.km[from] ?? leastKm(from, to);
}

/** By what is known of either end, else by a sweep from the first. */
function legs(
  { row, rowIfKnown }: SeaRows,
  columnIfKnown: SeaDistanceMatrix["columnIfKnown"],
): SeaDistanceMatrix["leg"] {
  return (from, to) => {
    const back = rowIfKnown(from) === null ? columnIfKnown(to) : null;
    const [known, at] = back === null ? [row(from), to] : [back, from];
    return { km: known.km[at]!, passages: known.passages[at]! };
  };
}

function leastInOrder(forced: readonly string[], gate: (passage: string) => FromGate | null): LeastKm | null {
  const through = forced.map(gate);
  const [first, last] = [through[0], through.at(-1)];
  if (!first || !last) return null;
  const gapsKm = forced.slice(1).reduce((sum, passage, i) => sum + (through[i]?.toGates.get(passage) ?? 0), 0);
  return leastThrough(first, gapsKm, last);
}

/**
 * A detour goes to a forced passage and back: it is longer than the shortest path and yet crosses every passage that this
 * one crosses. Judged without the question's closures, so that closing one path does not turn a detour into an option.
 */
function detours(
  setting: SeaSetting,
  unclosed: SeaDistanceMatrix["leg"],
  matrixOf: SeaDistanceMatrices,
  lists: PassageLists,
): SeaDistanceMatrix["isDetour"] {
  const { forced, waypoints } = setting;
  if (forced.length + waypoints.length === 0) return () => false;
  return (from, to) => {
    const found = unclosed(from, to);
    const open = matrixOf(openSetting(setting)).leg(from, to);
    if (found.km === Infinity || open.km === Infinity || found.km <= open.km) return false;
    const [foundBy, openBy] = [lists.at(found.passages), lists.at(open.passages)];
    return !keepsTo(openBy, forced) && openBy.every((passage) => foundBy.includes(passage));
  };
}

function keepsTo(passages: readonly string[], forced: readonly string[]): boolean {
  let next = 0;
  for (const passage of passages) if (passage === forced[next]) next += 1;
  return forced.length > 0 && next === forced.length;
}
