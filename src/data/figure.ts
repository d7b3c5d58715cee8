import * as v from "valibot";
import type { Component, Figure } from "../core/model/provenance";
import type { QuantityFigure } from "../core/model/catalog";
import { record, ruled, type Rule } from "./parse-json";

const KINDS = ["published", "measured", "computed", "assumed", "disputed"] as const;

const ID = /^[A-Za-z0-9]+(?:--?[A-Za-z0-9]+)*$/;
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, ({ input }) => `id: wrong id ${input}, expected letters, digits and hyphens`),
);

/** As coarse as it is known: a year, a month, a day, or an interval of these ("2021/2024"). */
const DAY = "\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
export const dateSchema = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${DAY}(?:/${DAY})?$`),
    ({ input }) => `date: wrong date ${input}, expected 2024, 2024-11, 2024-11-18 or 2021/2024`,
  ),
);

export const sourceIdsSchema = v.array(idSchema);
export const textSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** JSON can write numbers that are none: 1e999. */
const numberSchema = v.pipe(v.number(), v.finite());

/** Figures are written with `value`, or with `low` and `high` and, when known, `typical`. */
const figureEntries = {
  value: v.optional(numberSchema),
  low: v.optional(numberSchema),
  typical: v.optional(numberSchema),
  high: v.optional(numberSchema),
  unit: textSchema,
  asOf: dateSchema,
  kind: v.picklist(KINDS),
  sources: v.optional(sourceIdsSchema, []),
  note: v.exactOptional(textSchema),
};

interface Written {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly typical?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly asOf: string;
  readonly kind: Figure["kind"];
  readonly sources: string[];
  readonly note?: string;
}

function hasBounds({ value, low, typical, high }: Written): boolean {
  if (value !== undefined) return low === undefined && typical === undefined && high === undefined;
  return low !== undefined && high !== undefined;
}

function isOrdered({ low, typical, high }: Written): boolean {
  if (low === undefined || high === undefined) return true;
  return low <= (typical ?? low) && (typical ?? high) <= high && low <= high;
}

const needsSource = ({ kind }: Written): boolean => kind === "published" || kind === "disputed";

const FIGURE_RULES: readonly Rule<Written>[] = [
  {
    name: "figure-value",
    holds: hasBounds,
    message: () => "wrong figure, expected either value, or low and high",
  },
  {
    name: "figure-order",
    holds: isOrdered,
    message: ({ low, typical, high }) => `wrong order ${low}, ${typical}, ${high}, expected low <= typical <= high`,
  },
  {
    name: "figure-source",
    holds: (at) => !needsSource(at) || at.sources.length > 0,
    message: ({ kind }) => `missing source: a ${kind} figure names at least one`,
  },
  {
    name: "figure-note",
    holds: ({ kind, note }) => kind !== "assumed" || note !== undefined,
    message: () => "missing note: an assumed figure says why",
  },
];

/** Without a typical value the middle of the bounds stands for it. */
function toFigure<At extends Written>({ value, low, typical, high, ...rest }: At) {
  const first = value ?? low ?? Number.NaN;
  const last = value ?? high ?? Number.NaN;
  return { ...rest, low: first, typical: value ?? typical ?? (first + last) / 2, high: last };
}

export const figureSchema = v.pipe(
  ruled(record(figureEntries), ...FIGURE_RULES),
  v.transform((at): Figure => toFigure(at)),
);

export const quantityFigureSchema = v.pipe(
  ruled(record({ quantity: textSchema, ...figureEntries }), ...FIGURE_RULES),
  v.transform((at): QuantityFigure => toFigure(at)),
);

export const componentSchema = v.pipe(
  ruled(
    record({
      id: idSchema,
      service: v.exactOptional(v.picklist(["usual", "express"])),
      since: v.exactOptional(dateSchema),
      ...figureEntries,
    }),
    ...FIGURE_RULES,
  ),
  v.transform((at): Component => toFigure(at)),
);
