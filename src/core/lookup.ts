/**
 * A table to look up names in that come from outside: addresses, files, words of a call. It inherits nothing, so that
 * "constructor" and "__proto__" are as unknown as any other name.
 */
export function lookup<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

/** The same data, each table in it made for looking up; lists and plain values stay as they are. */
export function withLookups<Data extends object>(data: Data): Data {
  const parts = Object.entries(data).map(([name, part]: [string, unknown]) => [
    name,
    isTable(part) ? lookup(part) : part,
  ]);
  return Object.fromEntries(parts) as Data;
}

function isTable(part: unknown): part is Readonly<Record<string, unknown>> {
  return part !== null && typeof part === "object" && !Array.isArray(part);
}
