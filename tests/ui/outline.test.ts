import { expect, test } from "vitest";
import { bars, outline } from "../../src/ui/parts/outline";

test("a level stroke is a bar of its width with half circles at both ends", () => {
  expect(outline([{ line: [2, 5, 8, 5] }], 2)).toBe("M2 4L8 4A1 1 0 0 1 8 6L2 6A1 1 0 0 1 2 4z");
});

test("a full circle is drawn in two halves, a quarter with two short arcs", () => {
  const arcs = (path: string) => path.match(/A/g)?.length;
  expect(arcs(outline([{ arc: [10, 10, 5, 0, 360] }], 2))).toBe(8);
  expect(outline([{ arc: [0, 0, 5, 0, 180] }], 2)).toMatch(
    /^M6 0A6 6 0 0 1 0 6A1 1 0 0 1 0 4A4 4 0 0 0 4 0A1 1 0 0 1 6 0z/,
  );
});

test("bars lie about their middle", () => {
  expect(bars([1, 10], 5, 6, 2)).toBe("M1 5h5v2h-5zM10 5h5v2h-5z");
});
