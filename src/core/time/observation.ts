import type { Basis } from "../model/basis";
import type { Language } from "../model/place";
import type { Range } from "../range";
import type { IceClass, Vessel } from "../model/scenario";

/** Which part of the way was timed: all of it, the Northern Sea Route only, or all before or after its far limit. */
export const TIMED_PARTS = ["whole", "nsr", "until-nsr", "from-nsr"] as const;
export type TimedPart = (typeof TIMED_PARTS)[number];

/** "average": what many journeys needed, by one who has them; "plan": said before the journey, or worked out. */
export const OBSERVATION_KINDS = ["shipment", "schedule", "average", "plan", "record"] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** Records and plans are shown, but say nothing of what is usual. */
export function isCounted(kind: ObservationKind): boolean {
  return kind !== "record" && kind !== "plan";
}

/** The words of a documented journey; the ends as its source has them. */
export interface ObservationText {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly notApplicable?: string;
}

/** A documented shipment, schedule or passage, and the question that should give its days. */
export interface Observation {
  readonly id: string;
  readonly texts: Readonly<Record<Language, ObservationText>>;
  readonly date: string; // as coarse as known
  readonly basis: Basis; // what its days count
  readonly kind: ObservationKind;
  readonly journeys: number | null; // that it stands for; null: not said
  readonly days: Range;
  readonly sources: readonly string[];
  readonly query?: ObservationQuery; // absent: it cannot be compared, and `notApplicable` says why
}

export interface ObservationQuery {
  readonly from: string; // place ids
  readonly via?: readonly string[]; // ports where the box changes ship, in order
  readonly to: string;
  readonly options: readonly string[]; // the first of these that the pair has
  readonly month: number;
  readonly vessel: Vessel;
  readonly iceClass: IceClass;
  readonly part: TimedPart;
  readonly trains?: "express";
  readonly shipClass?: string; // of the trade; absent: the vessel's own
}

/** Why a corridor fares badly by figures from elsewhere. */
export interface GroupReason {
  readonly id: string; // of the corridor
  readonly texts: Readonly<Record<Language, string>>;
}
