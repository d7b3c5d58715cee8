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

/** What can be reached from one place along the networks. */
export interface Isochrone {
  readonly from: string;
  readonly scenario: Scenario;
  readonly places: readonly ReachedPlace[]; // by their middle days
  readonly bands: readonly IsochroneBand[];
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
