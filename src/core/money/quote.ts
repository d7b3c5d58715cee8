import type { Range } from "../range";

/** "estimate": worked out or hoped for; shown, but not counted. */
export const QUOTE_KINDS = ["quote", "index", "estimate"] as const;
export const MARKETS = ["slack", "usual", "tight", "crisis"] as const;

/** What somebody asked for the carriage of a box, and the question that should give it. */
export interface Quote {
  readonly id: string;
  readonly from: string; // place ids
  readonly to: string;
  readonly box: "20" | "40"; // feet
  readonly usd: Range; // for the box
  readonly date: string; // as coarse as known
  readonly market: (typeof MARKETS)[number]; // of the freight of its date
  readonly kind: (typeof QUOTE_KINDS)[number];
  readonly options: readonly string[]; // the first of these that the pair has
  readonly shipClass: string; // of the trade
  readonly sources: readonly string[];
  readonly note?: string;
}
