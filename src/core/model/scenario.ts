import type { Basis } from "./basis";
import type { Language } from "./place";
import type { DatedNote } from "./provenance";
import type { Range } from "../range";

export const VESSELS = ["container", "bulk", "tanker"] as const;
export const ICE_CLASSES = ["none", "Ice1", "Ice2", "Ice3", "Arc4", "Arc5", "Arc6", "Arc7", "Arc8", "Arc9"] as const;
export type Vessel = (typeof VESSELS)[number];
export type IceClass = (typeof ICE_CLASSES)[number];

/** What a question may ask for: no ship is slower or faster, none draws less or more. */
export const SPEED_KN = { low: 1, high: 40 } as const;
export const DRAFT_M = { low: 0.5, high: 30 } as const;

/** What is assumed about the world when a question is answered. */
export interface Scenario {
  readonly month: number; // 1..12, of departure
  readonly vessel: Vessel;
  readonly iceClass: IceClass;
  readonly speedKn: number | null; // null: the vessel's speed range from the components
  readonly draftM: number | null; // null: no draught limit applies
  readonly closed: readonly string[]; // passage ids
  readonly closedPlaces: readonly string[]; // ports and border crossings by id: nothing is loaded, unloaded or passed there
  readonly suspended: readonly string[]; // corridors on which nothing is carried, by id
  readonly opened: readonly string[]; // passages closed by default that may be used
  readonly built: readonly string[]; // project ids taken as finished
  readonly baseline: string | null; // option id; null: the pair's own baseline
  readonly seed: number;
  readonly basis?: Basis; // what the days count; absent: from terminal to terminal
  readonly shipClass?: string; // id of a ship class of the vessel; absent: the vessel's own
  readonly trains?: "express"; // absent: the usual trains
  readonly pricesOf?: string; // date whose prices and surcharges are asked for, "2023-12"; absent: the newest prices, without surcharges
  readonly cargo?: Cargo; // absent: freight alone
  readonly arrival?: Arrival; // absent: the departure is of no matter
  readonly adjust?: Readonly<Record<string, Range>>; // components taken at other values, by id and in their own unit
}

/** Equal for scenarios, or parts of them, that read the same, whatever the order of their fields. */
export function scenarioKey(scenario: Partial<Scenario>): string {
  return JSON.stringify(scenario, (_, value: unknown) => (isRecord(value) ? sortedByKey(value) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedByKey(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a day is worth to the cargo. */
export interface Cargo {
  readonly valueUsdPerTeu: number; // 0 or more
  readonly ratePctPerYear: number; // of capital and decay
}

/** When the goods must be there, and how surely. */
export interface Arrival {
  readonly by: string; // "2027-03-01"
  readonly chancePct: number; // above 0, below 100
}

/** A named set of answers to "what if": the fields of a scenario it changes, with what is known about them. */
export interface ScenarioPreset {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly patch: Partial<Omit<Scenario, "pricesOf">> & { readonly pricesOf?: string | null }; // null: no surcharges
  readonly notes: readonly DatedNote[]; // newest first
}
