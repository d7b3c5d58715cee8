import * as v from "valibot";
import { record } from "./parse-json";

/** Longitudes of a line are continuous and may pass 180. */
const lonSchema = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));
const latSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

export const positionSchema = v.strictTuple([lonSchema, latSchema]);
export const pointSchema = record({ type: v.literal("Point"), coordinates: positionSchema });
export const lineSchema = record({
  type: v.literal("LineString"),
  coordinates: v.pipe(v.array(positionSchema), v.minLength(2)),
});
export const polygonSchema = record({
  type: v.literal("Polygon"),
  coordinates: v.strictTuple([v.pipe(v.array(positionSchema), v.minLength(4))]),
});

export function featureSchema<
  const Id extends v.GenericSchema,
  const Properties extends v.GenericSchema,
  const Geometry extends v.GenericSchema,
>(id: Id, properties: Properties, geometry: Geometry) {
  return record({ type: v.literal("Feature"), id, properties, geometry });
}
