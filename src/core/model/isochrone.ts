import { lambertKm } from "../geodesy/lambert";
import type { Percentiles } from "./comparison";
import type { Leg, Mode } from "./leg";
import type { Position } from "../geodesy/position";
import type { Scenario } from "./scenario";

/** Days that are told apart: within ten, twenty, thirty, forty. */
export const ISOCHRONE_DAYS = [10, 20, 30, 40] as const;
export type IsochroneDays = (typeof ISOCHRONE_DAYS)[number];

export interface ReachedPlace {
  readonly id: string;
  readonly days: Percentiles; // from departure to arrival, every wait on the way included
  readonly legs: readonly ReachedLeg[]; // of the quickest way
}

/** A leg without its line: the map draws the ways to all places at once. */
export type ReachedLeg = Omit<Leg, "line">;

/** A stretch of the quickest way to somewhere, in middle days since departure; time runs evenly along it. */
export interface ReachedLine {
  readonly mode: Mode;
  readonly line: readonly Position[];
  readonly fromDays: number;
  readonly toDays: number;
}

/** What can be reached from one place along the networks. */
export interface Isochrone {
  readonly from: string;
  readonly scenario: Scenario;
  readonly places: readonly ReachedPlace[]; // by their middle days
  readonly lines: readonly ReachedLine[];
}

/** @throws RangeError when the place is not known or the scenario names what does not exist */
export type IsochroneFinder = (from: string, scenario: Scenario) => Isochrone;

/** The stretches that are reached within a number of days, and not within the one before. */
export interface IsochroneBand {
  readonly days: IsochroneDays;
  readonly mode: Mode;
  readonly lines: readonly (readonly Position[])[];
}

/** The band a place lies in, or null beyond the last. */
export function isochroneBand(days: number): IsochroneDays | null {
  return ISOCHRONE_DAYS.find((band) => days <= band) ?? null;
}

/** The modes of a way in order of travel, each change once. */
export function modesOf(legs: readonly Pick<Leg, "mode">[]): readonly Mode[] {
  return legs.map(({ mode }) => mode).filter((mode, index, all) => mode !== all[index - 1]);
}

/** Lines cut where one band ends and the next begins, gathered by band and mode; what lies beyond the last is left out. */
export function isochroneBands(lines: readonly ReachedLine[]): readonly IsochroneBand[] {
  const found = new Map<string, { readonly days: IsochroneDays; readonly mode: Mode; readonly lines: Position[][] }>();
  for (const line of lines) {
    let start = line.fromDays;
    for (const days of ISOCHRONE_DAYS) {
      const end = Math.min(days, line.toDays);
      if (end <= start) continue;
      const key = `${days} ${line.mode}`;
      const band = found.get(key) ?? { days, mode: line.mode, lines: [] };
      band.lines.push(partOf(line, start, end));
      found.set(key, band);
      start = end;
    }
  }
  return [...found.values()];
}

/** The part of a line between two moments. */
function partOf({ line, fromDays, toDays }: ReachedLine, start: number, end: number): Position[] {
  const km = line.slice(1).map((point, i) => lambertKm(line[i]!, point));
  const total = km.reduce((sum, one) => sum + one, 0);
  const perDay = total / (toDays - fromDays);
  const [first, last] = [(start - fromDays) * perDay, (end - fromDays) * perDay];
  const part: Position[] = [pointAt(line, km, first)];
  let gone = 0;
  line.slice(1, -1).forEach((point, i) => {
    gone += km[i]!;
    if (gone > first && gone < last) part.push(point);
  });
  return [...part, pointAt(line, km, last)];
}

function pointAt(line: readonly Position[], km: readonly number[], at: number): Position {
  let left = at;
  for (let i = 0; i < km.length; i++) {
    const length = km[i]!;
    const isHere = left <= length || i === km.length - 1;
    if (!isHere) {
      left -= length;
      continue;
    }
    const share = length === 0 ? 0 : Math.min(1, left / length);
    const [a, b] = [line[i]!, line[i + 1]!];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  }
  return line[0]!;
}
