import type { Planner } from "../planner/planner";
import type { Range } from "../range";
import type { Scenario } from "../model/scenario";
import type { Quote } from "./quote";

/** A quote beside what the model says at the prices of its date. */
export interface QuoteRow extends Quote {
  readonly quotedUsdPerTeu: Range;
  readonly computed: Range | null; // USD a TEU; null: no such way, or a figure is missing
  readonly inside: boolean | null; // the quoted usual value lies between the computed bounds
  readonly ratio: number | null; // quoted over computed, both usual
}

export interface QuoteTable {
  readonly rows: readonly QuoteRow[];
  readonly counted: number;
  readonly insideShare: number; // of the counted
  readonly medianRatio: number; // quoted over computed: above one the model is too cheap
}

/** What an option's way costs a TEU at the prices of a date. */
export type PriceAt = (quote: Quote, scenario: Scenario) => Range | null;

const TEU_PER_BOX: Readonly<Record<Quote["box"], number>> = { "20": 1, "40": 2 };

/** Sets each quote beside the model at its own date. */
export function quoteTable(quotes: readonly Quote[], priceAt: PriceAt): QuoteTable {
  const rows = quotes.map((quote) => rowOf(quote, priceAt(quote, scenarioOf(quote))));
  const counted = rows.filter(({ kind, inside }) => kind !== "estimate" && inside !== null);
  const ratios = counted.map(({ ratio }) => ratio!).toSorted((a, b) => a - b);
  return {
    rows,
    counted: counted.length,
    insideShare: counted.filter(({ inside }) => inside).length / counted.length,
    medianRatio: Math.round(((ratios[(ratios.length - 1) >> 1]! + ratios[ratios.length >> 1]!) / 2) * 100) / 100,
  };
}

function rowOf(quote: Quote, computed: Range | null): QuoteRow {
  const teu = TEU_PER_BOX[quote.box];
  const { low, typical, high } = quote.usd;
  const quoted = { low: low / teu, typical: typical / teu, high: high / teu };
  const row = { ...quote, quotedUsdPerTeu: quoted, computed };
  if (computed === null) return { ...row, inside: null, ratio: null };
  const inside = computed.low <= quoted.typical && quoted.typical <= computed.high;
  return { ...row, inside, ratio: quoted.typical / computed.typical };
}

function scenarioOf({ date, shipClass }: Quote): Scenario {
  const month = Number(date.split("-")[1] ?? 6);
  const nothing = {
    speedKn: null,
    draftM: null,
    baseline: null,
    closed: [],
    closedPlaces: [],
    suspended: [],
    opened: [],
    built: [],
  };
  return { ...nothing, month, vessel: "container", iceClass: "none", seed: 1, shipClass, pricesOf: date };
}

/** The cost of the option that a quote names, by a planner. */
export function plannedPrice(plan: Planner): PriceAt {
  return ({ from, to, options }, scenario) => {
    const answer = plan(from, to, scenario);
    const option = options.flatMap((id) => answer.options.find((one) => one.id === id) ?? [])[0];
    return option?.costUsdPerTeu ?? null;
  };
}
