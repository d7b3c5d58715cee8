import * as v from "valibot";
import type { Source } from "../core/model/provenance";
import { dateSchema, idSchema, textSchema } from "./figure";
import { parseList, record, type Parsed } from "./parse-json";

export const sourceSchema = record({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  url: v.nullable(
    v.pipe(
      v.string(),
      v.url(({ input }) => `url: wrong address ${input}, expected one or null`),
      v.regex(/^https?:/, ({ input }) => `url: wrong address ${input}, expected one of http or https`),
    ),
  ),
  published: v.nullable(dateSchema),
  accessed: dateSchema,
  licence: textSchema,
});

/** geo/sources.json: an array of sources. */
export function parseSources(file: string, text: string): Parsed<readonly Source[]> {
  return parseList(file, text, sourceSchema);
}

/** Licence keys of geo/LICENSES.md: the first cell of each row of its table, in backticks. */
export function licenceKeys(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.matchAll(/^\|\s*`([^`]+)`/gm)].map((match) => match[1] ?? ""));
}
