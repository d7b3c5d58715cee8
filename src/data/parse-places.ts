import * as v from "valibot";
import type { Place } from "../core/model/place";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./figure";
import { featureSchema, pointSchema } from "./geojson";
import { parseList, record, ruled, type Parsed } from "./parse-json";

export const namesSchema = record({ en: textSchema, hi: textSchema, ru: textSchema, fa: v.exactOptional(textSchema) });
export const countrySchema = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

const LOCODE = /^[A-Z]{2}[A-Z2-9]{3}$/;
const PREFIXES = {
  city: "city-",
  terminal: "terminal-",
  border: "border-",
  station: "station-",
  waypoint: "waypoint-",
} as const;

const commonEntries = {
  kind: v.picklist(["port", "city", "terminal", "station", "border", "waypoint"]),
  country: countrySchema,
  names: namesSchema,
  aliases: v.array(textSchema),
  // its name in the GeoNames extract, against which the coordinates are checked, and how near they must be
  geonames: v.optional(v.nullable(textSchema)),
  withinKm: v.optional(v.number()),
  countries: v.optional(v.array(countrySchema)), // border points: both sides
  asOf: dateSchema,
  note: v.exactOptional(textSchema),
};

const propertiesSchema = record({ ...commonEntries, sources: v.pipe(sourceIdsSchema, v.minLength(1)) });

const tradeSchema = record({
  ...commonEntries,
  handNames: v.array(v.picklist(["en", "hi", "ru"])), // names that no source gave: written by us
  geonamesId: v.exactOptional(v.number()), // in the extract that has its position and population
  population: v.exactOptional(v.number()),
  approximate: v.exactOptional(v.literal(true)), // position set by hand, for the reason in the note
  planned: v.exactOptional(v.literal(true)), // still to be built
  servedBy: v.exactOptional(textSchema), // railhead or port, where the nearest one would be wrong
  sources: sourceIdsSchema, // without one, the note says so
});

interface Written {
  readonly id: string;
  readonly properties: { readonly kind: Place["kind"] };
}

/** Ports carry their UN/LOCODE where one exists; everything else says its kind. */
function idFits({ id, properties: { kind } }: Written): boolean {
  return kind === "port" ? LOCODE.test(id) || id.startsWith("port-") : id.startsWith(PREFIXES[kind]);
}

const PLACE_ID = {
  name: "place-id",
  holds: idFits,
  message: ({ id, properties: { kind } }: Written) => `wrong id ${id} for a ${kind}, expected a UN/LOCODE or ${kind}-…`,
};

const placeSchema = v.pipe(
  ruled(featureSchema(idSchema, propertiesSchema, pointSchema), PLACE_ID),
  v.transform(({ id, properties: { geonames, withinKm, countries, ...rest }, geometry }): Place => {
    return { id, ...rest, position: geometry.coordinates };
  }),
);

/** A place of the trade as written, before the railhead or port that serves it is found. */
export interface TradePlace {
  readonly place: Place;
  readonly servedBy: string | null; // where the nearest one would be wrong
}

const tradePlaceSchema = v.pipe(
  ruled(featureSchema(idSchema, tradeSchema, pointSchema), PLACE_ID, {
    name: "place-source",
    holds: ({ properties: { sources, note } }) => sources.length > 0 || note !== undefined,
    message: () => "missing source: a place that no source names says so in its note",
  }),
  v.transform(({ id, properties, geometry }): TradePlace => {
    const { geonames, withinKm, countries, handNames, geonamesId, approximate, planned, servedBy, ...rest } =
      properties;
    return { place: { id, ...rest, ofTrade: true, position: geometry.coordinates }, servedBy: servedBy ?? null };
  }),
);

/** geo/places.geojson: every place that can be searched for. */
export function parsePlaces(file: string, text: string): Parsed<readonly Place[]> {
  return parseList(file, text, placeSchema);
}

/** geo/trade-places.geojson: towns, terminals and further ports, most of them joined to the network by lorry. */
export function parseTradePlaces(file: string, text: string): Parsed<readonly TradePlace[]> {
  return parseList(file, text, tradePlaceSchema);
}
