import type { LegStatus, Mode } from "./leg";
import type { Position } from "../geodesy/position";
import type { Figure } from "./provenance";

/** A leg as the data states it: ends and constraints, or a drawn line. The networks turn it into a measured Leg. */
export interface LegPlan {
  readonly id: string;
  readonly mode: Mode;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[]; // rail and road: stations to run through, in order
  readonly passages: readonly string[]; // sea: passages to force, in order
  readonly status: LegStatus;
  readonly figures: readonly (Figure & { readonly quantity: string })[];
  readonly drawn: readonly Position[] | null;
}

/**
 * One path along a corridor: legs in order, each starting where the last one ended.
 *
 * `requiredLegs` is what makes a journey count as this variant, in either direction: as little of it as tells the variant
 * apart, for a journey may begin and end anywhere beyond. A sea leg with passages asks for a ship's path through these
 * passages in order, whatever its ports; one without passages asks for just its two ports, and several such legs in a
 * row are alternatives; a leg by land asks for its two ends with `via` between them, by whatever line is usable.
 */
export interface Variant {
  readonly id: string; // the option id: "instc-west"
  readonly legs: readonly string[];
  readonly requiredLegs: readonly string[]; // the legs a journey must use to count as this variant
  readonly branches: readonly string[]; // further legs of it: from other ports, onward, or a line still being built
}

export interface StatusNote {
  readonly status: LegStatus;
  readonly since: string;
  readonly text: string; // key in the corridor's text files
  readonly sources: readonly string[];
}

/** Numbers of the palette's colours. A fifth that keeps its distance for colour-blind eyes and in grey does not exist. */
export const CORRIDOR_COLOURS = [1, 2, 3, 4] as const;
export type CorridorColour = (typeof CORRIDOR_COLOURS)[number];

export interface Corridor {
  readonly id: string;
  readonly kind: "corridor" | "baseline";
  readonly colour?: CorridorColour; // without one, the next that is free
  readonly status: readonly StatusNote[]; // newest first; of a corridor from elsewhere, ours stand in geo/status.json
  readonly variants: readonly Variant[];
  readonly legs: readonly LegPlan[];
  readonly figures: readonly (Figure & { readonly quantity: string })[];
}
