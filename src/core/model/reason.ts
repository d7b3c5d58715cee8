import type { Mode } from "./leg";
import type { Language, Place } from "./place";
import type { Position } from "../geodesy/position";
import type { IceClass } from "./scenario";

/** A name that only the model's data has. */
export interface Named {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
}

/** Why there is no number, or no place: what is wrong and its parts. Whoever shows it puts it into words. */
export type Reason = WayReason | PlaceReason;

/** Why a way cannot be used or timed. */
export type WayReason =
  | {
      readonly kind: "closed";
      readonly passages: readonly string[]; // those on the way that would be taken otherwise
      readonly places: readonly string[]; // ports and borders on it
      readonly suspended: string | null; // its corridor, where nothing is carried on it
    }
  | { readonly kind: "closed-season"; readonly season: Named; readonly month: number; readonly leg: string }
  | { readonly kind: "barred-sea"; readonly sea: Named; readonly month: number; readonly iceClass: IceClass }
  | { readonly kind: "unknown-rule"; readonly sea: Named; readonly month: number; readonly iceClass: IceClass }
  | { readonly kind: "missing-speed"; readonly mode: Mode; readonly components: readonly string[] } // most specific first
  | { readonly kind: "missing-dwell"; readonly at: string; readonly components: readonly string[] }
  | { readonly kind: "no-way" | "one-railhead"; readonly from: Place; readonly to: Place }
  | { readonly kind: "no-option"; readonly option: string; readonly options: readonly string[] };

/** Why a text names no place. */
export type PlaceReason =
  | { readonly kind: "empty-place" }
  | { readonly kind: "unreadable-coordinates" | "impossible-coordinates"; readonly text: string }
  | { readonly kind: "swapped-coordinates"; readonly text: string; readonly meant: Position }
  | { readonly kind: "unknown-place" | "ambiguous-place"; readonly text: string; readonly near: readonly Place[] }
  | {
      readonly kind: "remote-point";
      readonly position: Position;
      readonly km: number; // to the nearest place
      readonly limitKm: number;
      readonly near: readonly Place[];
      readonly swapped: Place | null; // the place that the numbers name the other way round
    };
