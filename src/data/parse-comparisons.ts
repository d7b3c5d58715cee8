import * as v from "valibot";
import type { HeadlineQuestion } from "../core/model/catalog";
import { idSchema, textSchema } from "./figure";
import { parseList, record, ruled, type Parsed } from "./parse-json";

const questionSchema = ruled(
  record({
    id: idSchema,
    from: idSchema,
    to: idSchema,
    options: v.pipe(v.array(idSchema), v.minLength(1)),
    baseline: v.nullable(idSchema),
    text: textSchema,
  }),
  {
    name: "question-baseline",
    holds: ({ options, baseline }) => baseline === null || options.includes(baseline),
    message: ({ baseline, options }) => `unknown baseline ${baseline}, expected one of ${options.join(", ")}`,
  },
);

/** geo/comparisons.json: the headline questions. */
export function parseComparisons(file: string, text: string): Parsed<readonly HeadlineQuestion[]> {
  return parseList(file, text, questionSchema);
}
