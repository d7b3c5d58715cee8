import * as v from "valibot";
import { NSR_STATES, type NsrSeasons } from "../core/time/nsr-season";
import { ICE_CLASSES, VESSELS, type ScenarioPreset } from "../core/model/scenario";
import { SAILS, type ShipClass } from "../core/model/ship-class";
import { GRADES } from "../core/model/provenance";
import type { SeasonRule } from "../core/time/season";
import type { SpeedArea } from "../core/time/speed-area";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./figure";
import { parseJson, parseList, record, ruled, type Parsed } from "./parse-json";

const iceClassSchema = v.picklist(ICE_CLASSES);
const monthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const note = v.exactOptional(textSchema);
const textsSchema = record({ en: textSchema, hi: textSchema, ru: textSchema });

const nsrRuleSchema = record({
  sea: idSchema,
  iceClass: iceClassSchema,
  months: v.pipe(v.array(v.picklist(NSR_STATES)), v.length(12)),
  sources: sourceIdsSchema,
  note,
});

const nsrPracticeSchema = record({
  season: textSchema,
  from: v.nullable(textSchema),
  to: v.nullable(textSchema),
  days: v.nullable(v.number()),
  sources: sourceIdsSchema,
  note,
});

const nsrSeasonsSchema = ruled(
  record({
    asOf: dateSchema,
    seas: v.array(idSchema),
    seaNames: v.record(idSchema, textsSchema),
    iceClassGroups: v.record(textSchema, v.array(iceClassSchema)),
    monthGroups: v.record(textSchema, v.array(monthSchema)),
    practice: v.array(nsrPracticeSchema),
    rules: v.array(nsrRuleSchema),
  }),
  {
    name: "sea-names",
    holds: ({ seas, seaNames }) => seas.join() === Object.keys(seaNames).join(),
    message: ({ seas }) => `wrong seaNames, expected one of each sea in its order: ${seas.join(", ")}`,
  },
);

/** geo/nsr-seasons.json: what ships may do on the Northern Sea Route, and how its seasons went. */
export function parseNsrSeasons(file: string, text: string): Parsed<NsrSeasons> {
  return parseJson(file, text, nsrSeasonsSchema);
}

const seasonRuleSchema = record({
  id: idSchema,
  names: textsSchema,
  applies: v.array(idSchema),
  months: v.pipe(v.array(v.picklist(["open", "part", "closed"])), v.length(12)),
  component: v.nullable(idSchema),
  sources: sourceIdsSchema,
  note,
});

/** geo/seasons.json: months in which a way is shut or slower. */
export function parseSeasons(file: string, text: string): Parsed<readonly SeasonRule[]> {
  return parseList(file, text, seasonRuleSchema);
}

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const speedAreaSchema = record({
  id: idSchema,
  west: degrees,
  south: degrees,
  east: degrees,
  north: degrees,
  sources: sourceIdsSchema,
  note,
});

/** geo/speed-areas.json: waters with speeds of their own. */
export function parseSpeedAreas(file: string, text: string): Parsed<readonly SpeedArea[]> {
  return parseList(file, text, speedAreaSchema);
}

const shipClassSchema = record({
  id: idSchema,
  vessel: v.nullable(v.picklist(VESSELS)),
  sails: v.picklist(SAILS),
  names: textsSchema,
  followsIndex: v.boolean(),
});

/** geo/ship-classes.json: the ships that a question may have, each vessel's usual one first. */
export function parseShipClasses(file: string, text: string): Parsed<readonly ShipClass[]> {
  return parseList(file, text, shipClassSchema);
}

const datedNoteSchema = record({
  since: dateSchema,
  grade: v.picklist(GRADES),
  text: textsSchema,
  sources: v.pipe(sourceIdsSchema, v.minLength(1)),
});
const idsSchema = v.exactOptional(v.array(idSchema));
const rangeSchema = record({ low: v.number(), typical: v.number(), high: v.number() });

const patchSchema = record({
  month: v.exactOptional(monthSchema),
  vessel: v.exactOptional(v.picklist(VESSELS)),
  iceClass: v.exactOptional(iceClassSchema),
  speedKn: v.exactOptional(v.nullable(v.number())),
  draftM: v.exactOptional(v.nullable(v.number())),
  closed: idsSchema,
  closedPlaces: idsSchema,
  suspended: idsSchema,
  opened: idsSchema,
  built: idsSchema,
  baseline: v.exactOptional(v.nullable(idSchema)),
  pricesOf: v.exactOptional(v.nullable(dateSchema)),
  adjust: v.exactOptional(v.record(textSchema, rangeSchema)),
});

const presetSchema = record({
  id: idSchema,
  names: textsSchema,
  patch: patchSchema,
  notes: v.array(datedNoteSchema),
});

/** geo/scenarios.json: presets, each with what is known about it. */
export function parsePresets(file: string, text: string): Parsed<readonly ScenarioPreset[]> {
  return parseList(file, text, presetSchema);
}
