import type { Position } from "./position";
import type { Range } from "./range";

export type Mode = "sea" | "rail" | "road" | "inland-waterway";
export type DistanceKind = "measured" | "published";
export type TransferKind = "port" | "border" | "gauge" | "transshipment" | "passage" | "service";

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
}

export type LegStatus = "operating" | "restricted" | "suspended" | "under-construction" | "planned";

/** A stretch of a leg that one speed component governs: a railway's part of a rail leg, the ice part of a sea leg. */
export interface RunningPart {
  readonly distanceKm: number;
  readonly component: string;
  readonly speedKmh: Range;
}
