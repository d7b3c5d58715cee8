import * as v from "valibot";
import { LEG_STATUSES } from "../core/model/leg";
import { GRADES } from "../core/model/provenance";
import { SUBJECT_KINDS, type StatusFile, type SubjectKind } from "../core/model/status";
import { dateSchema, idSchema, textSchema } from "./figure";
import type { Issue } from "./issues";
import { parseJson, record, type Parsed } from "./parse-json";
import { sourceSchema } from "./parse-sources";

/** What a status file may name, and the day on which it is read. */
export interface StatusContext {
  readonly ids: Readonly<Record<SubjectKind, ReadonlySet<string> | null>>; // null: any id
  readonly sources: ReadonlySet<string>; // those of geo/sources.json
  readonly today: string; // 2026-12-01
  readonly newerThan: string | null; // the date of the file in force
}

const MOST_CHARACTERS = 5_000_000;

const texts = record({ en: textSchema, hi: textSchema, ru: textSchema });
const ids = v.array(idSchema);
const someIds = v.pipe(ids, v.minLength(1, "source: no source, expected at least one"));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const days = v.pipe(v.number(), v.integer(), v.minValue(1));
const ships = v.pipe(v.number(), v.finite(), v.minValue(0));

const recordSchema = record({
  id: idSchema,
  subject: record({ kind: v.picklist(SUBJECT_KINDS), ids: v.pipe(ids, v.minLength(1)) }),
  status: v.picklist(LEG_STATUSES),
  since: dateSchema,
  asOf: dateSchema,
  grade: v.picklist(GRADES),
  text: texts,
  sources: someIds,
});

const seriesSchema = record({
  passage: idSchema,
  normal: record({ ships, asOf: dateSchema, sources: someIds }),
  parts: v.array(
    record({
      by: textSchema,
      grade: v.picklist(GRADES),
      sources: someIds,
      points: v.array(record({ at: dateSchema, ships })),
    }),
  ),
});

const fileSchema = record({
  version: v.literal(1, ({ received }) => `version: wrong version ${received}, expected 1`),
  date: dateSchema,
  limits: record({
    corridor: days,
    variant: days,
    passage: days,
    place: days,
    railway: days,
    project: days,
    note: textSchema,
  }),
  rule: record({ open: share, closed: share, note: textSchema }),
  unfollowed: texts,
  today: record({ closed: ids, closedPlaces: ids, suspended: ids, records: ids }),
  records: v.array(recordSchema),
  series: v.array(seriesSchema),
  sources: v.array(sourceSchema),
});

/** A status file, or everything that is wrong with it: then the one in force stays. */
export function parseStatus(file: string, text: string, context: StatusContext): Parsed<StatusFile> {
  if (text.length > MOST_CHARACTERS) {
    const message = `too large file of ${text.length} characters, expected at most ${MOST_CHARACTERS}`;
    return { value: null, issues: [{ file, rule: "size", message }] };
  }
  const { value, issues } = parseJson(file, text, fileSchema);
  if (value === null) return { value, issues };
  const found = statusIssues(file, value, context);
  return found.length > 0 ? { value: null, issues: found } : { value, issues: [] };
}

/** The shape of a status file alone, before what it names is known. */
export function parseStatusShape(file: string, text: string): Parsed<StatusFile> {
  return parseJson(file, text, fileSchema);
}

/** What is wrong in a file of the right shape: dates, ids, sources. */
export function statusIssues(file: string, value: StatusFile, context: StatusContext): readonly Issue[] {
  const wrong = [...dateFaults(value, context), ...idFaults(value, context), ...sourceFaults(value, context)];
  return wrong.map(([feature, rule, message]): Issue => {
    return { file, ...(feature === null ? {} : { feature }), rule, message };
  });
}

type Fault = readonly [feature: string | null, rule: string, message: string];

function dateFaults({ date, records, series }: StatusFile, { today, newerThan }: StatusContext): readonly Fault[] {
  const future = (feature: string | null, at: string, until: string): readonly Fault[] =>
    at > until ? [[feature, "future", `date ${at} in the future: expected ${until} or before`]] : [];
  const older = newerThan !== null && date < newerThan;
  return [
    ...future(null, date, today),
    ...(older ? [[null, "older", `older file of ${date}: the one in force is of ${newerThan}`] as const] : []),
    ...records.flatMap(({ id, since, asOf }) => [
      ...future(id, asOf, date),
      ...(since > asOf
        ? [[id, "order", `state since ${since}, seen on ${asOf}: expected the other order`] as const]
        : []),
    ]),
    ...series.flatMap(({ passage, parts }) =>
      parts.flatMap(({ points }) => points.flatMap(({ at }) => future(passage, at, date))),
    ),
  ];
}

function idFaults({ today, records, series }: StatusFile, { ids: known }: StatusContext): readonly Fault[] {
  const unknown = (feature: string | null, kind: SubjectKind, named: readonly string[]): readonly Fault[] => {
    const strange = known[kind] === null ? [] : named.filter((id) => !known[kind]!.has(id));
    return strange.map((id) => [feature, "id-exists", `unknown ${kind} ${id}`]);
  };
  const own = records.map(({ id }) => id);
  const twice = own.filter((id, i) => own.indexOf(id) < i);
  const lacking = today.records.filter((id) => !own.includes(id));
  return [
    ...twice.map((id): Fault => [id, "id-unique", `two records with the id ${id}`]),
    ...lacking.map((id): Fault => [null, "id-exists", `unknown record ${id} in today`]),
    ...unknown(null, "passage", today.closed),
    ...unknown(null, "place", today.closedPlaces),
    ...unknown(null, "corridor", today.suspended),
    ...records.flatMap(({ id, subject }) => unknown(id, subject.kind, subject.ids)),
    ...series.flatMap(({ passage }) => unknown(passage, "passage", [passage])),
  ];
}

function sourceFaults({ records, series, sources }: StatusFile, context: StatusContext): readonly Fault[] {
  const known = new Set([...context.sources, ...sources.map(({ id }) => id)]);
  const named: readonly (readonly [feature: string, ids: readonly string[]])[] = [
    ...records.map(({ id, sources: own }) => [id, own] as const),
    ...series.flatMap(({ passage, normal, parts }) =>
      [normal, ...parts].map(({ sources: own }) => [passage, own] as const),
    ),
  ];
  return named.flatMap(([feature, list]) =>
    list
      .filter((id) => !known.has(id))
      .map((id): Fault => [
        feature,
        "source-exists",
        `unknown source ${id}: expected one of the file's own or of geo/sources.json`,
      ]),
  );
}
