import type { Issue } from "./issues";

/** A place in the data where a source is named. */
export interface Citation {
  readonly file: string;
  readonly feature: string | null;
  readonly source: string;
}

/** Every source named under a key "sources", anywhere in a JSON value. */
export function citationsIn(file: string, value: unknown, feature: string | null = null): Citation[] {
  if (Array.isArray(value)) return value.flatMap((item) => citationsIn(file, item, feature));
  if (value === null || typeof value !== "object") return [];
  const nearest = "id" in value && typeof value.id === "string" ? value.id : feature;
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "sources" || !Array.isArray(inner)) return citationsIn(file, inner, nearest);
    return inner.map((source: unknown) => ({ file, feature: nearest, source: idOf(source) }));
  });
}

/** A source is named by its id, alone or with the grade of what it says. */
function idOf(source: unknown): string {
  if (source === null || typeof source !== "object") return String(source);
  if ("source" in source) return String(source.source);
  return "id" in source ? String(source.id) : ""; // a source that the file brings itself
}

/** Every source that is named must stand in the list. */
export function unknownSources(citations: readonly Citation[], known: ReadonlySet<string>): Issue[] {
  return citations
    .filter(({ source }) => !known.has(source))
    .map(({ file, feature, source }) => ({
      file,
      ...(feature === null ? {} : { feature }),
      rule: "source-exists",
      message: `unknown source ${source}: expected an id of geo/sources.json`,
    }));
}

/** Every source in the list must be named somewhere. */
export function unusedSources(file: string, citations: readonly Citation[], known: ReadonlySet<string>): Issue[] {
  const used = new Set(citations.map(({ source }) => source));
  return [...known]
    .filter((id) => !used.has(id))
    .map((id) => ({
      file,
      feature: id,
      rule: "source-used",
      message: "unused source: no figure or statement names it",
    }));
}
