import * as v from "valibot";
import { CORRIDOR_COLOURS, type Corridor, type LegPlan } from "../core/model/corridor";
import { dateSchema, idSchema, quantityFigureSchema, sourceIdsSchema, textSchema } from "./figure";
import { featureSchema, lineSchema } from "./geojson";
import type { Issue } from "./issues";
import { parseJson, record, ruled, type Parsed } from "./parse-json";

export const statusSchema = v.picklist(["operating", "restricted", "suspended", "under-construction", "planned"]);
const modeSchema = v.picklist(["sea", "rail", "road", "inland-waterway"]);

const statusNoteSchema = record({
  status: statusSchema,
  since: dateSchema,
  text: textSchema,
  sources: v.pipe(sourceIdsSchema, v.minLength(1)),
});

const variantSchema = record({
  id: idSchema,
  legs: v.pipe(v.array(idSchema), v.minLength(1)),
  requiredLegs: v.pipe(v.array(idSchema), v.minLength(1)),
  branches: v.optional(v.array(idSchema), []),
});

const legSchema = v.pipe(
  featureSchema(
    idSchema,
    record({
      mode: modeSchema,
      from: idSchema,
      to: idSchema,
      via: v.array(idSchema),
      passages: v.array(idSchema),
      status: statusSchema,
      figures: v.array(quantityFigureSchema),
    }),
    v.nullable(lineSchema),
  ),
  v.transform(({ id, properties, geometry }): LegPlan => ({ id, ...properties, drawn: geometry?.coordinates ?? null })),
);

const newestFirst = (notes: readonly { since: string }[]): boolean =>
  notes.every(({ since }, i) => i === 0 || since <= (notes[i - 1]?.since ?? ""));

const corridorSchema = v.pipe(
  record({
    type: v.literal("FeatureCollection"),
    id: idSchema,
    kind: v.picklist(["corridor", "baseline"]),
    colour: v.exactOptional(v.picklist(CORRIDOR_COLOURS)),
    status: v.exactOptional(
      ruled(v.pipe(v.array(statusNoteSchema), v.minLength(1)), {
        name: "status-order",
        holds: newestFirst,
        message: () => "wrong order of status notes, expected the newest first",
      }),
    ),
    variants: v.pipe(v.array(variantSchema), v.minLength(1)),
    figures: v.array(quantityFigureSchema),
    features: v.pipe(v.array(legSchema), v.minLength(1)),
  }),
  v.transform(({ type, features, status = [], ...rest }): Corridor => ({ ...rest, status, legs: features })),
);

/** geo/corridors/<id>/corridor.geojson or geo/baselines/<id>/corridor.geojson. */
export function parseCorridor(file: string, text: string): Parsed<Corridor> {
  return parseJson(file, text, corridorSchema);
}

/** text.<language>.json beside a corridor: keys and what they say. */
export function parseTexts(file: string, text: string): Parsed<Readonly<Record<string, string>>> {
  return parseJson(file, text, v.record(v.string(), textSchema));
}

/** Which corridor's text a file holds, and in which language; null: it is no such file. */
export function textFileOf(file: string): { readonly corridor: string; readonly language: string } | null {
  const [, corridor, language] = /(?:^|([^/]+)\/)text\.(\w+)\.json$/.exec(file) ?? [];
  return language === undefined ? null : { corridor: corridor ?? "", language };
}

/** A file that lies in corridors/<folder>/ or baselines/<folder>/ says the same of itself. */
export function folderIssues(file: string, { id, kind }: Corridor): readonly Issue[] {
  const [, room, folder] = /(?:^|\/)(corridors|baselines)\/([^/]+)\/corridor\.geojson$/.exec(file) ?? [];
  if (room === undefined || (folder === id && room.startsWith(kind))) return [];
  const message = `wrong folder ${room}/${folder} for the ${kind} ${id}`;
  return [{ file, feature: id, rule: "corridor-folder", message }];
}
