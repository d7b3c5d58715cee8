import type { Place } from "../../model/place";
import type { Position } from "../../geodesy/position";
import type { SeaRule } from "../route/rule";

export interface SeaDistance {
  readonly km: number;
  readonly passages: readonly string[]; // in order of travel; one crossed twice stands twice
}

export interface SeaPath {
  readonly distanceKm: number; // on the WGS84 ellipsoid, of `line`
  readonly passages: readonly string[];
  readonly line: readonly Position[];
}

/** Kilometres by water from the nearest point of a passage's gate, whatever is closed. Infinity: another sea. */
export interface FromGate {
  readonly toPlaces: Float64Array;
  readonly toGates: ReadonlyMap<string, number>;
}

/** The sea as the planner asks it. null: there is no path. */
export interface SeaLegs {
  /** The shortest path from one place to another. */
  readonly way: (from: Place, to: Place, rule: SeaRule) => SeaPath | null;
  /** The distances from one place to many, in their order, for choosing: all at the price of about one. */
  readonly reach: (from: Place, targets: readonly Place[], rule: SeaRule) => readonly (SeaDistance | null)[];
  /** What no path through a passage is shorter than, to many places in their order. null: no such gate in the network. */
  readonly fromGate: (passage: string, targets: readonly Place[]) => FromGate | null;
}
