import * as v from "valibot";
import { lineAt, type Issue } from "./issues";

export interface Parsed<T> {
  readonly value: T | null; // null when there are issues
  readonly issues: readonly Issue[];
}

/** An object with these keys and no others. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  const allowed = Object.keys(entries).join(", ");
  const own = Object.assign(Object.create(null) as Entries, entries); // or "constructor" would count as a key of it
  return v.strictObject(own, (issue) => {
    if (issue.expected === "never") return `unknown-key: unknown key ${issue.received}, allowed are ${allowed}`;
    if (issue.expected === "Object") return `shape: wrong value ${issue.received}, expected an object`;
    return `missing-key: missing key ${issue.expected}`;
  });
}

/** A rule of ours on a value that already has the right shape. */
export interface Rule<Value> {
  readonly name: string;
  readonly holds: (value: Value) => boolean;
  readonly message: (value: Value) => string;
}

/** The schema, and then these rules. */
export function ruled<const Schema extends v.GenericSchema>(schema: Schema, ...rules: Rule<v.InferOutput<Schema>>[]) {
  return v.pipe(
    schema,
    v.rawCheck<v.InferOutput<Schema>>(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const { name, holds, message } of rules) {
        if (!holds(dataset.value)) addIssue({ message: `${name}: ${message(dataset.value)}` });
      }
    }),
  );
}

const listSchema = v.union([
  v.array(v.unknown()),
  v.pipe(
    record({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) }),
    v.transform(({ features }) => features),
  ),
]);

/** Reads a JSON text against a schema; issues name the file, the nearest id and the rule. */
export function parseJson<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): Parsed<v.InferOutput<Schema>> {
  const json = readJson(file, text);
  if (json.value === null) return { value: null, issues: json.issues };
  const result = v.safeParse(schema, json.value.root);
  if (result.success) return { value: result.output, issues: [] };
  return { value: null, issues: result.issues.map((issue) => toIssue(file, json.value?.root, issue)) };
}

/**
 * Reads an array, or the features of a FeatureCollection, item by item: a bad one does not hide the others.
 * The value is what could be read, null when there is no list at all.
 */
export function parseList<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  item: Schema,
): Parsed<readonly v.InferOutput<Schema>[]> {
  const list = parseJson(file, text, listSchema);
  if (list.value === null) return { value: null, issues: list.issues };
  const results = list.value.map((one) => ({ one, result: v.safeParse(item, one) }));
  return {
    value: results.flatMap(({ result }) => (result.success ? [result.output] : [])),
    issues: results.flatMap(({ one, result }) => (result.issues ?? []).map((issue) => toIssue(file, one, issue))),
  };
}

/** The bare JSON value, boxed because it may be null itself. */
export function readJson(file: string, text: string): Parsed<{ readonly root: unknown }> {
  try {
    return { value: { root: JSON.parse(text) as unknown }, issues: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(message)?.[1];
    const line = offset === undefined ? {} : { line: lineAt(text, Number(offset)) };
    return { value: null, issues: [{ file, ...line, rule: "json", message: `not JSON: ${message}` }] };
  }
}

function toIssue(file: string, root: unknown, issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map((item) => String(item.key));
  const feature = nearestId(root, path);
  const [name, text] = splitRule(issue);
  const at = path.length === 0 ? "" : ` at ${path.join(".")}`;
  return { file, ...(feature === null ? {} : { feature }), rule: name, message: `${text}${at}` };
}

function splitRule(issue: v.BaseIssue<unknown>): readonly [rule: string, message: string] {
  const own = /^([a-z-]+): (.*)$/s.exec(issue.message);
  if (own?.[1] !== undefined && own[2] !== undefined) return [own[1], own[2]];
  return ["shape", `wrong value ${issue.received}, expected ${issue.expected ?? issue.message}`];
}

/** Id of the innermost object on the path that has one. */
function nearestId(root: unknown, path: readonly string[]): string | null {
  let here = root;
  let found = idOf(here);
  for (const key of path) {
    here = (here as Record<string, unknown> | null | undefined)?.[key];
    found = idOf(here) ?? found;
  }
  return found;
}

function idOf(value: unknown): string | null {
  const id = value !== null && typeof value === "object" && "id" in value ? value.id : null;
  return typeof id === "string" ? id : null;
}
