import type { Position } from "../geodesy/position";
import type { Range } from "../range";

export type Mode = "sea" | "rail" | "road" | "inland-waterway";
export type DistanceKind = "measured" | "published";
/**
 * "call": ports a liner calls at between the ends of a sea leg; "service": waiting for the next sailing or train;
 * "origin" and "destination": what a journey from door to door takes at its ends.
 */
export type TransferKind =
  | "port"
  | "border"
  | "gauge"
  | "transshipment"
  | "passage"
  | "service"
  | "call"
  | "origin"
  | "destination";

/** Waiting or handling at the far end of a leg, or in a passage along it. */
export interface Transfer {
  readonly kind: TransferKind;
  readonly at: string; // place, station or passage id
  readonly component: string; // component id the dwell comes from
  readonly dwellDays: Range;
}

/** Travel by one mode between two transfers. */
export interface Leg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly distanceKm: number; // the figure to quote: published chainage where there is one, else measured
  readonly distanceKind: DistanceKind;
  readonly measuredKm: number; // length of `line` on the WGS84 ellipsoid
  readonly line: readonly Position[];
  readonly via: readonly string[]; // stations or gates passed, in order
  readonly passages: readonly string[];
  readonly countries: Readonly<Record<string, number>>; // km in each, ISO alpha-2; the sea is not counted
  readonly status: LegStatus;
  readonly running: readonly RunningPart[];
  readonly runningDays: Range;
  readonly transfers: readonly Transfer[];
  readonly dwellDays: Range;
  readonly sources: readonly string[];
  readonly shipClass?: string; // of a leg on water
}

export const LEG_STATUSES = [
  "operating",
  "restricted",
  "suspended",
  "closed",
  "under-construction",
  "planned",
] as const;
export type LegStatus = (typeof LEG_STATUSES)[number];

/** A stretch of a leg that one speed component governs: a railway's part of a rail leg, the ice part of a sea leg. */
export interface RunningPart {
  readonly distanceKm: number;
  readonly component: string;
  readonly speedKmh: Range;
}

/** A stretch of a leg whose length is known but whose speed is not yet. */
export interface Stretch {
  readonly distanceKm: number;
  /** What governs the speed: a railway ("RZD"), a country (road: "IR"), a waterway ("volga-don"), or a speed area of the sea ("open", "caspian", "kara"). */
  readonly on: string;
}

/** A stop whose kind and place are known but whose dwell is not yet. */
export interface Stop {
  readonly kind: Exclude<TransferKind, "call" | "origin" | "destination">;
  readonly at: string; // place, station or passage id
  readonly countries: readonly string[]; // the country it lies in; a border: the country left, then the country entered
  readonly modes: readonly Mode[]; // mode of arrival, then of departure
}

/**
 * A leg as the networks measured it, before speeds and waits are known.
 *
 * `stops` are in order of travel: passages on the way, then what happens at the far end. The journey's
 * own ends have none: what is waited for there is no matter of the way (see `endWaits`).
 */
export interface RoutedLeg extends Omit<Leg, "running" | "runningDays" | "transfers" | "dwellDays"> {
  readonly corridor: string; // id of the corridor or baseline, for components that hold on it alone
  readonly stretches: readonly Stretch[]; // in order; they add up to distanceKm
  readonly stops: readonly Stop[];
  readonly originCountry?: string; // of the journey's first leg: where it begins, ISO alpha-2
  readonly destinationCountry?: string; // of its last: where it ends
}
