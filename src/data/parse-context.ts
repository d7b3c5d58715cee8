import * as v from "valibot";
import {
  MILESTONE_KINDS,
  TRADE_BASES,
  type Composition,
  type Milestone,
  type TradeTarget,
  type TradeYear,
} from "../core/context/context";
import { dateSchema, idSchema, textSchema } from "./figure";
import { gradedSourcesSchema, textsSchema } from "./parse-claims";
import { parseList, record, ruled, type Parsed } from "./parse-json";

const amount = v.nullable(v.number());
const someSources = v.pipe(gradedSourcesSchema, v.minLength(1));
const unit = v.literal("bn USD");
const note = v.exactOptional(textsSchema);

const tradeSchema = ruled(
  record({
    id: idSchema,
    year: textSchema,
    basis: v.picklist(TRADE_BASES),
    total: amount,
    exports: amount,
    imports: amount,
    unit,
    origin: v.picklist(["published", "computed"]),
    sources: gradedSourcesSchema,
    note,
  }),
  {
    name: "trade-year",
    holds: ({ year, basis }) => (basis === "fiscal-india" ? /^\d{4}-\d{2}$/ : /^\d{4}$/).test(year),
    message: ({ year, basis }) => `wrong year ${year} of ${basis}, expected 2024-25 or 2012`,
  },
  {
    name: "trade-source",
    holds: ({ total, sources }) => total === null || sources.length > 0,
    message: () => "missing source: a total names at least one",
  },
  {
    name: "trade-gap",
    holds: ({ total, note: why }) => total !== null || why !== undefined,
    message: () => "missing note: a year without a figure says why",
  },
);

export function parseTrade(file: string, text: string): Parsed<readonly TradeYear[]> {
  return parseList(file, text, tradeSchema);
}

const targetSchema = record({
  id: idSchema,
  quantity: v.picklist(["trade", "investment"]),
  value: v.number(),
  unit,
  by: v.pipe(v.number(), v.integer()),
  set: dateSchema,
  text: textsSchema,
  outcome: v.nullable(record({ value: amount, year: v.nullable(textSchema), text: textsSchema })),
  sources: someSources,
});

export function parseTargets(file: string, text: string): Parsed<readonly TradeTarget[]> {
  return parseList(file, text, targetSchema);
}

const compositionSchema = record({
  id: idSchema,
  period: dateSchema,
  flow: v.picklist(["imports", "exports"]),
  unit,
  total: v.number(),
  parts: v.pipe(v.array(record({ names: textsSchema, value: v.number() })), v.minLength(1)),
  sources: someSources,
  note,
});

export function parseComposition(file: string, text: string): Parsed<readonly Composition[]> {
  return parseList(file, text, compositionSchema);
}

const milestoneSchema = record({
  id: idSchema,
  date: dateSchema,
  kind: v.picklist(MILESTONE_KINDS),
  text: textsSchema,
  lights: v.array(idSchema),
  sources: someSources,
});

export function parseTimeline(file: string, text: string): Parsed<readonly Milestone[]> {
  return parseList(file, text, milestoneSchema);
}
