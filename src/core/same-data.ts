/** Whether two pieces of plain data read the same: numbers, texts, lists and records of them. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  }
  const [own, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    !Array.isArray(b) &&
    own.length === Object.keys(b).length &&
    own.every(([key, value]) => Object.hasOwn(other, key) && isSameData(value, other[key]))
  );
}
