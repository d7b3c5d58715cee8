import type { Place } from "../place";
import type { Position } from "../position";

/** A question to the sea router. Passages closed by default stay closed unless opened or forced. */
export interface SeaQuestion {
  readonly from: Place;
  readonly to: Place;
  readonly closed: readonly string[];
  readonly opened: readonly string[];
  readonly forced: readonly string[]; // to be passed, in this order
  readonly draftM: number | null;
}

export interface SeaWay {
  readonly distanceKm: number; // on the WGS84 ellipsoid, of `line`
  readonly passages: readonly string[]; // in order of travel; one crossed twice stands twice
  readonly line: readonly Position[];
}

/** The shortest way by sea, or null when there is none. */
export type SeaLegs = (question: SeaQuestion) => SeaWay | null;
