import type { GradedSource, Text } from "../claims/claim";

/** Whose figures: Indian ones by fiscal year, April to March, or Russian customs ones by calendar year. Never mixed. */
export const TRADE_BASES = ["fiscal-india", "calendar-russia"] as const;

/** Goods traded between India and Russia in one year, bn USD; null where no figure was found. */
export interface TradeYear {
  readonly id: string;
  readonly year: string; // "2024-25" or "2012"
  readonly basis: (typeof TRADE_BASES)[number];
  readonly total: number | null;
  readonly exports: number | null; // of India
  readonly imports: number | null; // of India
  readonly unit: "bn USD";
  readonly origin: "published" | "computed"; // computed: a sum or difference of published figures, as the note says
  readonly sources: readonly GradedSource[];
  readonly note?: Text;
}

/** What the two governments want to reach, with what came of it once the year is past. */
export interface TradeTarget {
  readonly id: string;
  readonly quantity: "trade" | "investment";
  readonly value: number;
  readonly unit: "bn USD";
  readonly by: number; // year
  readonly set: string;
  readonly text: Text;
  readonly outcome: { readonly value: number | null; readonly year: string | null; readonly text: Text } | null; // null: not due yet
  readonly sources: readonly GradedSource[];
}

/** What trade of a period consisted of, as far as a source says. */
export interface Composition {
  readonly id: string;
  readonly period: string;
  readonly flow: "imports" | "exports"; // of India
  readonly total: number;
  readonly unit: "bn USD";
  readonly parts: readonly { readonly names: Text; readonly value: number }[];
  readonly sources: readonly GradedSource[];
  readonly note?: Text;
}

export const MILESTONE_KINDS = [
  "agreement",
  "opening",
  "voyage",
  "meeting",
  "tariff",
  "sanction",
  "suspension",
  "war",
] as const;

/** One dated entry of the connectivity agenda. */
export interface Milestone {
  readonly id: string;
  readonly date: string; // as coarse as known
  readonly kind: (typeof MILESTONE_KINDS)[number];
  readonly text: Text;
  readonly lights: readonly string[]; // corridors, places and passages it is about
  readonly sources: readonly GradedSource[];
}

export interface Context {
  readonly trade: readonly TradeYear[];
  readonly targets: readonly TradeTarget[];
  readonly composition: readonly Composition[];
  readonly timeline: readonly Milestone[]; // oldest first
}
