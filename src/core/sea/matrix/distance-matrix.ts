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
  /** A way that turns its back on where it goes counts as none. */
  readonly turnsBack: (from: number, to: number) => boolean;
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
  /** Passages by which ships go from ocean to ocean when they take no corridor. */
  readonly greatGates: readonly string[];
  readonly pointsOf: (setting: SeaSetting) => readonly Place[]; // its waypoints
}

/** Matrices by setting, each made once. */
export type SeaDistanceMatrices = (setting: SeaSetting) => SeaDistanceMatrix;

const CACHED_MATRICES = 160;

export function seaDistanceMatrices(
  { ports, landmarks, greatGates, pointsOf }: MatrixPlaces,
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
      turnsBack: turnedBack(setting, unclosed?.leg ?? leg, { matrixOf, lists, gate, greatGates }),
    };
  };
  return matrixOf;
}

/** Closing passages makes nothing shorter: what is known without the closures bounds what holds under them. */
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

interface Sea {
  readonly matrixOf: SeaDistanceMatrices;
  readonly lists: PassageLists;
  readonly gate: (passage: string) => FromGate | null;
  readonly greatGates: readonly string[];
}

/**
 * Whether a way turns its back on where it goes. Judged without the question's closures: what closes one way must not
 * make sense of another.
 *
 * - To a passage and back: besides what it is made to pass, it still passes all that the shortest way does.
 * - To a passage and past its start again: from the last gate that it is made to pass it is as far as the whole of a
 *   way that needs no great gate; or as far to the first one.
 */
function turnedBack(setting: SeaSetting, unclosed: SeaDistanceMatrix["leg"], sea: Sea): SeaDistanceMatrix["turnsBack"] {
  const { forced, waypoints } = setting;
  if (forced.length + waypoints.length === 0) return () => false;
  const { matrixOf, lists, greatGates } = sea;
  const gates = [...new Set([...greatGates, ...forced])].toSorted();
  return (from, to) => {
    const found = unclosed(from, to);
    const open = matrixOf(openSetting(setting)).leg(from, to);
    if (found.km === Infinity || open.km === Infinity || found.km <= open.km) return false;
    const [foundBy, openBy] = [lists.at(found.passages), lists.at(open.passages)];
    if (keepsTo(openBy, forced)) return false;
    if (openBy.every((passage) => foundBy.includes(passage))) return true;
    const plain = matrixOf(seaSetting({ ...openSetting(setting), closed: gates })).leg(from, to).km;
    return plain < Infinity && farthestPart(from, to, found.km, forced, sea) >= plain;
  };
}

/** Of a way in the order of its gates: from the last of them on, or up to the first, whichever is longer. */
function farthestPart(from: number, to: number, km: number, forced: readonly string[], { gate }: Sea): number {
  const [first, last] = [gate(forced[0] ?? ""), gate(forced.at(-1) ?? "")];
  if (first === null || last === null) return 0;
  return Math.max(km - last.toPlaces[from]!, km - first.toPlaces[to]!);
}

function keepsTo(passages: readonly string[], forced: readonly string[]): boolean {
  let next = 0;
  for (const passage of passages) if (passage === forced[next]) next += 1;
  return forced.length > 0 && next === forced.length;
}
