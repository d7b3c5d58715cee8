import type { QuoteTable } from "../money/quote-table";
import type { Calibration } from "../time/calibration";
import type { Source } from "./provenance";

/** Absolute differences of a group of distances from the published ones, in per cent. */
export interface ErrorSummary {
  readonly name: string; // "direct", a passage, a region
  readonly rows: number;
  readonly medianPct: number;
  readonly p90Pct: number;
  readonly worstPct: number;
}

export interface ComparedDistance {
  readonly from: string; // as the table has it
  readonly to: string;
  readonly way: string;
  readonly publishedNm: number;
  readonly ourNm: number | null;
  readonly errorPct: number | null;
}

/** How far the sea network's distances are from a published table. */
export interface SeaAccuracy {
  readonly source: string;
  readonly overall: ErrorSummary;
  readonly byWay: readonly ErrorSummary[];
  readonly byRegion: readonly ErrorSummary[];
  readonly worst: readonly ComparedDistance[];
  readonly unanswered: readonly ComparedDistance[];
}

/** What the atlas computes beside what others measured and what really happened. */
export interface Accuracy {
  readonly journeys: Calibration;
  readonly quotes: QuoteTable;
  readonly sources: readonly Source[]; // of the journeys and quotes
  readonly sea: SeaAccuracy;
}
