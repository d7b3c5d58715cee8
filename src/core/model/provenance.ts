import type { Language } from "./place";
import type { Range } from "../range";

/** How a figure came to be. "measured" along a line by us, "computed" by the model, "disputed" when sources contradict each other. */
export type FigureKind = "published" | "measured" | "computed" | "assumed" | "disputed";

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null; // as coarse as known: "2024", "2024-11", "2024-11-18"
  readonly accessed: string;
  readonly licence: string; // key of geo/LICENSES.md
}

/** A figure of the world with everything needed to defend it. An assumed one says why in `note`. */
export interface Figure extends Range {
  readonly unit: string;
  readonly asOf: string;
  readonly kind: FigureKind;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A figure of the transit model. Its id says what it applies to: "rail-speed-RZD", "port-dwell-IRBND". */
export interface Component extends Figure {
  readonly id: string;
  readonly service?: "usual" | "express"; // of a speed: what most trains make, or those a shipper asks for
  readonly since?: string; // of a due: when it was first asked, as coarse as known
}

/** How a state is known: its source was read, or somebody tells of the source, or it follows from others. */
export const GRADES = ["read", "second hand", "inferred"] as const;
export type Grade = (typeof GRADES)[number];

/** A sentence about how things stand, with its date. */
export interface DatedNote {
  readonly since: string; // as coarse as known
  readonly asOf?: string; // the last day it was seen to hold
  readonly grade: Grade;
  readonly text: Readonly<Record<Language, string>>;
  readonly sources: readonly string[];
}
