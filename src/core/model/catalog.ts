import type { Claim, Speaker } from "../claims/claim";
import type { Context } from "../context/context";
import type { Corridor } from "./corridor";
import type { LegStatus } from "./leg";
import type { Language, Place } from "./place";
import type { Position } from "../geodesy/position";
import type { Figure, Source } from "./provenance";
import type { ScenarioPreset } from "./scenario";
import type { Quote } from "../money/quote";
import type { GroupReason } from "../time/observation";
import type { Observation } from "../time/observation";
import type { ShipClass } from "./ship-class";
import type { StatusFile } from "./status";
import type { SeasonRule } from "../time/season";
import type { TransitModel } from "../time/transit-time";

/** A figure that says of what: depth, draft, width, distance, days, cost. */
export type QuantityFigure = Figure & { readonly quantity: string };

/** Groups in which passages are listed. */
export const PASSAGE_SEAS = ["red-sea", "east-asia", "mediterranean", "north-europe", "arctic", "oceans"] as const;

export type PassageKind = "strait" | "canal" | "ice-passage" | "cape" | "inland";

/** A gate to cross: the line across the fairway, or the outline of the waters it stands for. */
export interface Passage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly sea: (typeof PASSAGE_SEAS)[number];
  readonly names: Readonly<Record<Language, string>>;
  readonly aliases: readonly string[]; // further names, in any language
  readonly defaultOpen: boolean;
  readonly opensWith?: string; // the passage whose asking opens this one too
  readonly opensToDraught?: boolean; // to ships whose stated draught fits its limit
  readonly landmark?: true; // narrow: distances from its gate bound those between ports
  readonly liftedWithinKm?: number; // when closed: to ships of unstated draught from or to a free point so near
  readonly shape: "gate" | "area";
  readonly positions: readonly Position[];
  readonly limits: readonly QuantityFigure[];
  readonly sources: readonly string[];
  readonly note?: string;
}

export type SectionMode = "rail" | "road" | "inland-waterway";

/** A node of the land network. */
export interface Station {
  readonly id: string;
  readonly country: string; // ISO 3166-1 alpha-2
  readonly names: { readonly en: string } & { readonly [language in Exclude<Language, "en"> | "fa"]?: string };
  readonly places: readonly string[]; // the ports and cities it serves
  readonly approximate: boolean; // position assumed, for the reason in the note
  readonly position: Position;
  readonly sources: readonly string[];
  readonly note?: string;
}

export interface SectionStatus {
  readonly status: LegStatus;
  readonly since: string | null;
  readonly until: string | null;
  readonly project: string | null; // what has to be finished before it can be used
  readonly sources: readonly string[];
}

/** Months in which a section works, 1..12: those whose 15th lies in the season. It may run over the turn of the year. */
export interface Season {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly sources: readonly string[];
}

/** The line between two neighbouring stations. */
export interface Section {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: SectionMode;
  readonly distance: Figure | null; // published, km; null: measured along the line
  readonly line: readonly Position[]; // vertices between the two stations, often none
  readonly railway: string | null;
  readonly country: string;
  readonly gaugeMm: 1435 | 1520 | 1676 | null; // null: road and water
  readonly tracks: number | null;
  readonly electrified: boolean | null;
  readonly status: SectionStatus;
  readonly season: Season | null;
  readonly note?: string;
  readonly sources: readonly string[];
}

/** A line not finished yet. */
export interface Project {
  readonly id: string;
  readonly status: LegStatus;
  readonly asOf: string;
  readonly names: { readonly en: string } & { readonly [language in Exclude<Language, "en">]?: string };
  readonly figures: readonly QuantityFigure[];
  readonly sources: readonly string[];
  readonly note?: string;
}

/** A headline question: the same two ends, several ways, one to measure against. */
export interface HeadlineQuestion {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly options: readonly string[]; // option (variant) ids, in the order shown
  readonly baseline: string | null; // option id; null: nothing to compare with
  readonly text: string; // key in the question texts
}

export type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What the panels and the map need at once. Serialisable: the build writes it, the page reads it. */
export interface Catalog {
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly corridors: readonly Corridor[]; // corridors, then baselines
  readonly texts: Readonly<Record<string, Texts>>; // by corridor id
  readonly comparisons: readonly HeadlineQuestion[];
}

/** A station where lines or roads of two countries meet. */
export interface BorderPoint {
  readonly place: string | null; // the border crossing it belongs to
  readonly lines: readonly Pick<Section, "mode" | "country" | "gaugeMm">[];
  readonly sources: readonly string[]; // of the station and these lines
}

/** The catalog as the page reads it: with the names of the stations a leg may end at, of the seasons that one waits for, what is being built, and what is known of today. */
export interface PageCatalog extends Catalog {
  readonly projects: LandNetwork["projects"];
  readonly borders: Readonly<Record<string, BorderPoint>>; // by station id
  readonly stations: Readonly<Record<string, Station["names"]>>;
  readonly presets: readonly ScenarioPreset[];
  readonly claimCounts: Readonly<Record<string, number>>; // by corridor: how many claims the ledger has
  readonly status: StatusFile;
  readonly seasons: Readonly<Record<string, SeasonRule["names"]>>;
  readonly ships: readonly ShipClass[];
  readonly cargoRatePct: number; // a year, where a question says none
}

/** The fuller list of places, which the page reads after its first screen, with what it needs to name them. */
export interface TradePlaces {
  readonly places: readonly Place[];
  readonly stations: PageCatalog["stations"]; // those that serve them
  readonly sources: Catalog["sources"];
}

/** What journeys by land run on. */
export interface LandNetwork {
  readonly stations: Readonly<Record<string, Station>>;
  readonly sections: readonly Section[];
  readonly projects: Readonly<Record<string, Project>>;
}

/** The part of a station that ways are found by; names and reasons stand elsewhere. */
export type StationPoint = Pick<Station, "country" | "places" | "position">;

/** The part of the land network that ways are found by. */
export interface PlannedLand extends Omit<LandNetwork, "stations"> {
  readonly stations: Readonly<Record<string, StationPoint>>;
}

/** What is said about the corridors, and by whom. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly speakers: Readonly<Record<string, Speaker>>;
}

/** Everything stated in geo/, parsed and frozen. */
export interface Atlas {
  readonly catalog: Catalog;
  readonly land: LandNetwork;
  readonly model: TransitModel;
  readonly presets: readonly ScenarioPreset[]; // without that of the day, which the status file makes
  readonly status: StatusFile;
  readonly ledger: Ledger;
  readonly context: Context;
  readonly observations: readonly Observation[];
  readonly quotes: readonly Quote[];
  readonly groupReasons: readonly GroupReason[];
}
