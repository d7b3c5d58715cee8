import * as v from "valibot";
import type { Project, Season, Section, Station } from "../core/model/catalog";
import { dateSchema, figureSchema, idSchema, quantityFigureSchema, sourceIdsSchema, textSchema } from "./figure";
import { featureSchema, pointSchema, positionSchema } from "./geojson";
import { parseList, record, ruled, type Parsed } from "./parse-json";
import { statusSchema } from "./parse-corridor";
import { countrySchema } from "./parse-places";

const someNamesSchema = record({
  en: textSchema,
  hi: v.exactOptional(textSchema),
  ru: v.exactOptional(textSchema),
  fa: v.exactOptional(textSchema),
});
const citedSchema = v.pipe(sourceIdsSchema, v.minLength(1));

const stationPropertiesSchema = ruled(
  record({
    country: countrySchema,
    names: someNamesSchema,
    places: v.array(idSchema),
    approximate: v.optional(v.boolean(), false),
    sources: sourceIdsSchema,
    note: v.exactOptional(textSchema),
  }),
  {
    name: "station-source",
    holds: ({ approximate, sources, note }) => sources.length > 0 || (approximate && note !== undefined),
    message: () => "missing source of the position: name one, or mark it approximate and say in a note why",
  },
);

const stationSchema = v.pipe(
  featureSchema(idSchema, stationPropertiesSchema, pointSchema),
  v.transform(({ id, properties, geometry }): Station => ({ id, ...properties, position: geometry.coordinates })),
);

const statusRecordSchema = ruled(
  record({
    status: statusSchema,
    since: v.optional(v.nullable(dateSchema), null),
    until: v.optional(v.nullable(dateSchema), null),
    project: v.optional(v.nullable(idSchema), null),
    sources: sourceIdsSchema,
  }),
  {
    name: "status-source",
    holds: ({ status, sources }) => status === "operating" || sources.length > 0,
    message: ({ status }) => `missing source: a line that is ${status} names at least one`,
  },
);

const daySchema = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const monthOf = (day: string): number => Number(day.slice(0, 2));
const dayOf = (day: string): number => Number(day.slice(3));

const seasonSchema = v.pipe(
  ruled(
    record({
      opens: daySchema,
      closes: daySchema,
      assumed: v.optional(v.boolean(), false),
      basis: v.exactOptional(textSchema),
      note: v.exactOptional(textSchema),
      sources: sourceIdsSchema,
    }),
    {
      name: "season-source",
      holds: ({ assumed, sources, note }) => (assumed ? note !== undefined : sources.length > 0),
      message: () => "missing source of the season: name one, or mark it assumed and say why",
    },
  ),
  v.transform(({ opens, closes, sources }): Season => ({
    fromMonth: dayOf(opens) <= 15 ? monthOf(opens) : (monthOf(opens) % 12) + 1,
    toMonth: dayOf(closes) >= 15 ? monthOf(closes) : ((monthOf(closes) + 10) % 12) + 1,
    sources,
  })),
);

const sectionSchema = v.pipe(
  ruled(
    record({
      id: idSchema,
      from: idSchema,
      to: idSchema,
      mode: v.picklist(["rail", "road", "inland-waterway"]),
      railway: v.optional(v.nullable(textSchema), null),
      country: countrySchema,
      gauge: v.optional(v.nullable(v.picklist([1435, 1520, 1676])), null),
      tracks: v.optional(v.nullable(v.number()), null),
      electrified: v.optional(v.nullable(v.boolean()), null),
      distance: v.optional(v.nullable(figureSchema), null),
      line: v.optional(v.array(positionSchema), []),
      status: statusRecordSchema,
      season: v.optional(v.nullable(seasonSchema), null),
      sources: citedSchema,
      note: v.exactOptional(textSchema),
    }),
    {
      name: "section-id",
      holds: ({ id, from, to }) => id === `${from}--${to}` || id.startsWith(`${from}--${to}-`),
      message: ({ id, from, to }) => `wrong id ${id}, expected ${from}--${to}`,
    },
    {
      name: "section-distance",
      holds: ({ distance }) => distance === null || (distance.unit === "km" && distance.low > 0),
      message: ({ distance }) => `wrong distance ${distance?.low} ${distance?.unit}, expected kilometres above zero`,
    },
    {
      name: "section-gauge",
      holds: ({ mode, gauge }) => (mode === "rail") === (gauge !== null),
      message: ({ mode, gauge }) => `wrong gauge ${gauge} for ${mode}: railways have one, others none`,
    },
  ),
  v.transform(({ gauge, note, ...rest }): Section => ({
    ...rest,
    gaugeMm: gauge,
    ...(note === undefined ? {} : { note }),
  })),
);

const projectSchema = record({
  id: idSchema,
  status: statusSchema,
  asOf: dateSchema,
  names: someNamesSchema,
  figures: v.array(quantityFigureSchema),
  sources: citedSchema,
  note: v.exactOptional(textSchema),
});

/** geo/network/stations.geojson: nodes of the land network. */
export function parseStations(file: string, text: string): Parsed<readonly Station[]> {
  return parseList(file, text, stationSchema);
}

/** geo/network/sections.json: lines between neighbouring stations. */
export function parseSections(file: string, text: string): Parsed<readonly Section[]> {
  return parseList(file, text, sectionSchema);
}

/** geo/network/projects.json: lines not finished yet. */
export function parseProjects(file: string, text: string): Parsed<readonly Project[]> {
  return parseList(file, text, projectSchema);
}
