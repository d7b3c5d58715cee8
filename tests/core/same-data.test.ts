import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameData } from "../../src/core/same-data";

test("data reads the same as its copy, and as another exactly when their texts are the same", () => {
  const data = fc.jsonValue({ maxDepth: 3, stringUnit: "binary" });
  const sortedText = (value: unknown) =>
    JSON.stringify(value, (_, one: unknown) =>
      one !== null && typeof one === "object" && !Array.isArray(one)
        ? Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))
        : one,
    );
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(isSameData(a, structuredClone(a))).toBe(true);
      expect(isSameData(a, b)).toBe(sortedText(a) === sortedText(b));
    }),
    { seed: 20261125 },
  );
});

test.each([
  [
    [1, 2],
    [1, 2, 3],
  ],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [null, {}],
  [{ line: [[1, 2]] }, { line: [[1, 3]] }],
])("%j is not %j", (a, b) => {
  expect(isSameData(a, b)).toBe(false);
  expect(isSameData(b, a)).toBe(false);
});
