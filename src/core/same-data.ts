/** Whether two pieces of plain data read the same: numbers, texts, lists and records of them. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  }
  const [one, other] = [a, b] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const own = Object.keys(one); // values are read one by one: what comes after a difference is never worked out
  return (
    !Array.isArray(b) &&
    own.length === Object.keys(other).length &&
    own.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key]))
  );
}
