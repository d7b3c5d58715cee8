import * as v from "valibot";
import { PASSAGE_SEAS, type Passage } from "../core/model/catalog";
import { idSchema, quantityFigureSchema, sourceIdsSchema, textSchema } from "./figure";
import { featureSchema, lineSchema, polygonSchema } from "./geojson";
import { namesSchema } from "./parse-places";
import { parseList, record, ruled, type Parsed } from "./parse-json";

const propertiesSchema = ruled(
  record({
    sea: v.picklist(PASSAGE_SEAS),
    kind: v.picklist(["strait", "canal", "ice-passage", "cape", "inland"]),
    names: namesSchema,
    aliases: v.optional(v.array(textSchema), []),
    defaultOpen: v.boolean(),
    opensWith: v.exactOptional(idSchema),
    opensToDraught: v.exactOptional(v.boolean()),
    landmark: v.exactOptional(v.literal(true)),
    liftedWithinKm: v.exactOptional(v.number()),
    limits: v.array(quantityFigureSchema),
    sources: sourceIdsSchema,
    note: v.exactOptional(textSchema),
  }),
  {
    name: "passage-source",
    holds: ({ sources, note }) => sources.length > 0 || note !== undefined,
    message: () => "missing source: name one, or say in a note what the gate follows",
  },
);

const passageSchema = v.pipe(
  featureSchema(idSchema, propertiesSchema, v.variant("type", [lineSchema, polygonSchema])),
  v.transform(({ id, properties, geometry }): Passage => {
    if (geometry.type === "Polygon") return { id, ...properties, shape: "area", positions: geometry.coordinates[0] };
    return { id, ...properties, shape: "gate", positions: geometry.coordinates };
  }),
);

/** geo/passages.geojson: straits, canals and ice passages as gates to cross or waters to enter. */
export function parsePassages(file: string, text: string): Parsed<readonly Passage[]> {
  return parseList(file, text, passageSchema);
}
