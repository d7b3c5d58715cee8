import fc from "fast-check";
import { expect, test } from "vitest";
import { along, axisFor, pathOf, sampledEvery } from "../../../src/ui/charts/geometry";
import { LABEL_HEIGHT, placeLabels, type Label } from "../../../src/ui/charts/labels";

test("an axis starts at 0, steps by 1, 2 or 5 and ends on the first mark that holds the value", () => {
  expect(axisFor(46.5, 7)).toEqual({ end: 50, marks: [0, 10, 20, 30, 40, 50] });
  expect(axisFor(24_360, 6).marks).toEqual([0, 5_000, 10_000, 15_000, 20_000, 25_000]);
  expect(axisFor(40, 4).end).toBe(40);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 12 }), (value, most) => {
      const { end, marks } = axisFor(value, most);
      expect(end).toBeGreaterThanOrEqual(value);
      expect(marks.length - 1).toBeLessThanOrEqual(most + 1);
      expect(marks.at(-1)).toBeCloseTo(end, 6);
      expect(marks.at(-2)!).toBeLessThan(value);
    }),
    { seed: 7 },
  );
});

test("a scale runs from edge to edge, upwards too", () => {
  const axis = axisFor(50, 5);
  expect(along(axis, 200, 0)(0)).toBe(200);
  expect(along(axis, 200, 0)(50)).toBe(0);
  expect(along(axis, 20, 120)(25)).toBe(70);
});

test("a path goes through its points", () => {
  const line = [
    { x: 0, y: 10 },
    { x: 3.14159, y: 10 },
  ];
  expect(pathOf(line)).toBe("M0 10L3.14 10");
});

test("sampled points lie on their lines and no further apart than asked", () => {
  const points = sampledEvery(6, [
    [
      { x: 0, y: 0 },
      { x: 30, y: 40 },
    ],
  ]);
  expect(points).toHaveLength(9);
  expect(points.at(-1)).toEqual({ x: 30, y: 40 });
  for (const { x, y } of points) expect(x * 4).toBeCloseTo(y * 3, 9);
});

const frame = { left: 0, right: 600, top: 0, bottom: 240 };
const label = (id: string, x: number, y: number, mayCover = 24): Label => ({
  id,
  at: { x, y },
  width: 120,
  mayCover,
  mayLeave: true,
});

test("placed labels never cover each other or leave the frame, whatever their points", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 240 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(points, (ends) => {
      const placed = placeLabels(
        ends.map(([x, y], index) => label(String(index), x, y)),
        frame,
        [],
      );
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + 120).toBeLessThanOrEqual(600);
        expect(one.top).toBeGreaterThanOrEqual(0);
        expect(one.top + LABEL_HEIGHT).toBeLessThanOrEqual(240);
        const touching = placed.filter(
          (other) =>
            other !== one && Math.abs(other.left - one.left) < 120 && Math.abs(other.top - one.top) < LABEL_HEIGHT,
        );
        expect(touching).toEqual([]);
      }
    }),
    { seed: 7 },
  );
});

test("a label goes to the side where no line runs, and gives way when every side is covered", () => {
  const line = sampledEvery(6, [
    [
      { x: 300, y: 120 },
      { x: 600, y: 120 },
    ],
  ]);
  expect(placeLabels([label("a", 300, 120)], frame, line)[0]).toMatchObject({ left: 172, top: 111, isFar: false });
  const everywhere = sampledEvery(
    4,
    Array.from({ length: 60 }, (_, row) => [
      { x: 0, y: row * 4 },
      { x: 600, y: row * 4 },
    ]),
  );
  expect(placeLabels([label("a", 300, 120)], frame, everywhere)).toEqual([]);
  expect(placeLabels([label("a", 300, 120, Infinity)], frame, everywhere)).toHaveLength(1);
});
