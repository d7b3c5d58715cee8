import * as v from "valibot";
import { BASES } from "../core/model/basis";
import { ICE_CLASSES, VESSELS } from "../core/model/scenario";
import { MARKETS, QUOTE_KINDS, type Quote } from "../core/money/quote";
import type { GroupReason } from "../core/time/observation";
import { OBSERVATION_KINDS, TIMED_PARTS, type Observation } from "../core/time/observation";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./figure";
import { parseList, record, ruled, type Parsed } from "./parse-json";

const rangeSchema = record({ low: v.number(), typical: v.number(), high: v.number() });
const textsSchema = record({
  what: textSchema,
  from: textSchema,
  to: textSchema,
  notApplicable: v.exactOptional(textSchema),
});

const querySchema = record({
  from: idSchema,
  via: v.exactOptional(v.array(idSchema)),
  to: idSchema,
  options: v.array(idSchema),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  vessel: v.picklist(VESSELS),
  iceClass: v.picklist(ICE_CLASSES),
  part: v.picklist(TIMED_PARTS),
  trains: v.exactOptional(v.literal("express")),
  shipClass: v.exactOptional(idSchema),
});

const observationSchema = ruled(
  record({
    id: idSchema,
    texts: record({ en: textsSchema, hi: textsSchema, ru: textsSchema }),
    date: dateSchema,
    basis: v.picklist(BASES),
    kind: v.picklist(OBSERVATION_KINDS),
    journeys: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    days: rangeSchema,
    sources: sourceIdsSchema,
    query: v.exactOptional(querySchema),
  }),
  {
    name: "observation-query",
    holds: ({ query, texts }) => (query === undefined) === (texts.en.notApplicable !== undefined),
    message: () => "wrong observation, expected either a query, or notApplicable with the reason in the texts",
  },
);

/** geo/observations/journeys.json: what really happened. */
export function parseObservations(file: string, text: string): Parsed<readonly Observation[]> {
  return parseList(file, text, observationSchema);
}

const quoteSchema = record({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  box: v.picklist(["20", "40"]),
  usd: rangeSchema,
  date: dateSchema,
  market: v.picklist(MARKETS),
  kind: v.picklist(QUOTE_KINDS),
  options: v.array(idSchema),
  shipClass: idSchema,
  sources: sourceIdsSchema,
  note: v.exactOptional(textSchema),
});

/** geo/observations/quotes.json: what carriage was really asked for. */
export function parseQuotes(file: string, text: string): Parsed<readonly Quote[]> {
  return parseList(file, text, quoteSchema);
}

const groupReasonSchema = record({ id: idSchema, texts: record({ en: textSchema, hi: textSchema, ru: textSchema }) });

/** geo/observations/left-out.json: why a corridor fares badly by figures from elsewhere. */
export function parseGroupReasons(file: string, text: string): Parsed<readonly GroupReason[]> {
  return parseList(file, text, groupReasonSchema);
}
