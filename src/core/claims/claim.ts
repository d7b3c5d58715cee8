import { BASES } from "../model/basis";
import type { Language } from "../model/place";
import type { IceClass, Vessel } from "../model/scenario";
import type { Grade } from "../model/provenance";

/** A sentence in every language of the atlas. */
export type Text = Readonly<Record<Language, string>>;

export interface GradedSource {
  readonly source: string;
  readonly grade: Grade;
}

/** What a claim is about. Only the first group can be set against a computation of the atlas. */
const COMPUTED_QUANTITIES = [
  "distance",
  "days",
  "days-saved",
  "days-saved-pct",
  "distance-saved",
  "distance-saved-pct",
  "cost",
  "cost-saved",
  "cost-saved-pct",
] as const;
const OTHER_QUANTITIES = ["capacity", "volume", "trade", "investment", "access"] as const;
export const QUANTITIES = [...COMPUTED_QUANTITIES, ...OTHER_QUANTITIES] as const;
export type ComputedQuantity = (typeof COMPUTED_QUANTITIES)[number];
export type ClaimQuantity = (typeof QUANTITIES)[number];

export const CLAIM_UNITS = [
  "km",
  "nm",
  "d",
  "%",
  "USD/TEU",
  "USD/FEU",
  "USD/15 t",
  "Mt/year",
  "TEU/year",
  "containers/week",
  "bn USD",
] as const;
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** A value as it was said. "most" is "up to", "least" is "over". */
export interface Claimed {
  readonly low: number;
  readonly high: number;
  readonly unit: ClaimUnit;
  readonly bound?: "most" | "least";
}

export interface EndIds {
  readonly from: string;
  readonly to: string;
}

/** What the claim is measured against. Its ends are null where nobody names them. */
export interface ClaimBaseline {
  readonly option: string | null; // null: the claim does not say by what route
  readonly from: string | null;
  readonly to: string | null;
  readonly otherEnds?: boolean; // over other ends than the claim's, without ports being named
  readonly claimed?: Claimed; // what the claim says of the baseline itself
}

/** The conditions a claim states for itself. */
export interface Assumes {
  readonly speedKn?: { readonly low: number; readonly high: number };
  readonly iceClass?: IceClass;
}

export const CARGOES = ["containers", "bulk", "oil", "not stated"] as const;
export const CLAIM_KINDS = ["claim", "plan", "observation", "estimate"] as const;
export const CLAIM_BASES = [...BASES, "not stated"] as const;

/** One published statement. It holds what was said and where, never what the atlas makes of it. */
export interface Claim {
  readonly id: string;
  readonly statement: Text; // its meaning, in our own words
  readonly corridor: string; // id of a corridor or baseline; "general" for what is about none
  readonly quantity: ClaimQuantity;
  readonly claimed: Claimed | null; // null: nothing is quantified
  readonly from: string | null; // place id; null: no port or city is named
  readonly to: string | null;
  readonly said?: Text; // the ends as they were said, where they are no places
  readonly option: string | null; // variant, or a corridor when no branch is named
  readonly baseline: ClaimBaseline | null;
  readonly obtainedOn?: readonly EndIds[]; // the journeys the figure really comes from
  readonly triedOn?: readonly EndIds[]; // where a claim names no ends: pairs it can fairly be tried on
  readonly assumes: Assumes;
  readonly direction: "one-way" | "either";
  readonly cargo: (typeof CARGOES)[number];
  readonly season: readonly number[] | null; // months, 1..12
  readonly basis: (typeof CLAIM_BASES)[number];
  readonly who: string; // speaker id
  readonly date: string; // as coarse as known
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly sources: readonly GradedSource[];
  readonly repeats: string | null; // the earliest claim of the same figure that was found
  readonly note?: Text;
}

export const ROLES = [
  "head-of-state",
  "minister",
  "ministry",
  "official",
  "diplomat",
  "company",
  "association",
  "analyst",
  "international-organisation",
  "press",
  "table", // a published table of distances
] as const;

/** Who says something, and in which role. */
export interface Speaker {
  readonly id: string;
  readonly names: Text;
  readonly role: (typeof ROLES)[number];
}

/** The ship a claim is computed for: containers where no cargo is named. */
export function vesselOf({ cargo }: Pick<Claim, "cargo">): Vessel {
  if (cargo === "bulk") return "bulk";
  return cargo === "oil" ? "tanker" : "container";
}

export function isComputed(quantity: ClaimQuantity): quantity is ComputedQuantity {
  return (COMPUTED_QUANTITIES as readonly string[]).includes(quantity);
}

export const isSaving = (quantity: ClaimQuantity): boolean => quantity.includes("-saved");
