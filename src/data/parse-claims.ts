import * as v from "valibot";
import { GRADES } from "../core/model/provenance";
import {
  CLAIM_BASES,
  CARGOES,
  CLAIM_UNITS,
  isSaving,
  CLAIM_KINDS,
  QUANTITIES,
  ROLES,
  type Claim,
  type Speaker,
} from "../core/claims/claim";
import { ICE_CLASSES } from "../core/model/scenario";
import { dateSchema, idSchema, textSchema } from "./figure";
import { parseList, record, ruled, type Parsed } from "./parse-json";

export const textsSchema = record({ en: textSchema, hi: textSchema, ru: textSchema });
export const gradedSourcesSchema = v.array(record({ source: idSchema, grade: v.picklist(GRADES) }));

const claimedSchema = ruled(
  record({
    low: v.number(),
    high: v.number(),
    unit: v.picklist(CLAIM_UNITS),
    bound: v.exactOptional(v.picklist(["most", "least"])),
  }),
  {
    name: "claim-order",
    holds: ({ low, high }) => low <= high,
    message: ({ low, high }) => `wrong order ${low}, ${high}, expected low <= high`,
  },
);

const endsSchema = v.pipe(v.array(record({ from: idSchema, to: idSchema })), v.minLength(1));
const monthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const baselineSchema = record({
  option: v.nullable(idSchema),
  from: v.nullable(idSchema),
  to: v.nullable(idSchema),
  otherEnds: v.exactOptional(v.boolean()),
  claimed: v.exactOptional(claimedSchema),
});

const claimSchema = ruled(
  record({
    id: idSchema,
    statement: textsSchema,
    corridor: idSchema,
    quantity: v.picklist(QUANTITIES),
    claimed: v.nullable(claimedSchema),
    from: v.nullable(idSchema),
    to: v.nullable(idSchema),
    said: v.exactOptional(textsSchema),
    option: v.nullable(idSchema),
    baseline: v.nullable(baselineSchema),
    obtainedOn: v.exactOptional(endsSchema),
    triedOn: v.exactOptional(endsSchema),
    assumes: record({
      speedKn: v.exactOptional(record({ low: v.number(), high: v.number() })),
      iceClass: v.exactOptional(v.picklist(ICE_CLASSES)),
    }),
    direction: v.picklist(["one-way", "either"]),
    cargo: v.picklist(CARGOES),
    season: v.nullable(v.pipe(v.array(monthSchema), v.minLength(1))),
    basis: v.picklist(CLAIM_BASES),
    who: idSchema,
    date: dateSchema,
    kind: v.picklist(CLAIM_KINDS),
    sources: v.pipe(gradedSourcesSchema, v.minLength(1)),
    repeats: v.nullable(idSchema),
    note: v.exactOptional(textsSchema),
  }),
  {
    name: "claim-ends",
    holds: ({ from, to }) => (from === null) === (to === null) && (from === null || from !== to),
    message: ({ from, to }) => `wrong ends ${from}, ${to}, expected two different places or none`,
  },
  {
    name: "claim-baseline",
    holds: ({ quantity, baseline }) => !isSaving(quantity) || baseline !== null,
    message: () => "missing baseline: a saving is against something, were it not stated",
  },
);

/** geo/claims/*.json: what is said about the corridors. */
export function parseClaims(file: string, text: string): Parsed<readonly Claim[]> {
  return parseList(file, text, claimSchema);
}

const speakerSchema = record({ id: idSchema, names: textsSchema, role: v.picklist(ROLES) });

/** geo/claims/speakers.json: who says it. */
export function parseSpeakers(file: string, text: string): Parsed<readonly Speaker[]> {
  return parseList(file, text, speakerSchema);
}
