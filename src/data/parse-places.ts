import * as v from "valibot";
import type { Place } from "../core/model/place";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./figure";
import { featureSchema, pointSchema } from "./geojson";
import { parseList, record, ruled, type Parsed } from "./parse-json";

export const namesSchema = record({ en: textSchema, hi: textSchema, ru: textSchema, fa: v.exactOptional(textSchema) });
export const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

const LOCODE = /^[A-Z]{2}[A-Z2-9]{3}$/;
const PREFIXES = { city: "city-", border: "border-", station: "station-", waypoint: "waypoint-" } as const;

const propertiesSchema = record({
  kind: v.picklist(["port", "city", "station", "border", "waypoint"]),
  country: countrySchema,
  names: namesSchema,
  aliases: v.array(textSchema),
  // its name in the GeoNames extract, against which the coordinates are checked, and how near they must be
  geonames: v.optional(v.nullable(textSchema)),
  withinKm: v.optional(v.number()),
  countries: v.optional(v.array(countrySchema)), // border points: both sides
  sources: v.pipe(sourceIdsSchema, v.minLength(1)),
  asOf: dateSchema,
  note: v.exactOptional(textSchema),
});

interface Written {
  readonly id: string;
  readonly properties: { readonly kind: Place["kind"] };
}

/** Ports carry their UN/LOCODE where one exists; everything else says its kind. */
function idFits({ id, properties: { kind } }: Written): boolean {
  return kind === "port" ? LOCODE.test(id) || id.startsWith("port-") : id.startsWith(PREFIXES[kind]);
}

const placeSchema = v.pipe(
  ruled(featureSchema(idSchema, propertiesSchema, pointSchema), {
    name: "place-id",
    holds: idFits,
    message: ({ id, properties: { kind } }) => `wrong id ${id} for a ${kind}, expected a UN/LOCODE or ${kind}-…`,
  }),
  v.transform(({ id, properties: { geonames, withinKm, countries, ...rest }, geometry }): Place => {
    return { id, ...rest, position: geometry.coordinates };
  }),
);

/** geo/places.geojson: every place that can be searched for. */
export function parsePlaces(file: string, text: string): Parsed<readonly Place[]> {
  return parseList(file, text, placeSchema);
}
