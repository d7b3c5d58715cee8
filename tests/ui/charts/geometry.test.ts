import fc from "fast-check";
import { expect, test } from "vitest";
import { axisFor } from "../../../src/core/charts/axis";
import { along, pathOf } from "../../../src/ui/charts/shared/geometry";
import { obstaclesOf } from "../../../src/ui/charts/shared/obstacles";
import { meets, placeLabels, type Label } from "../../../src/ui/charts/shared/labels";

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

const size = { width: 600, height: 240 };
const frame = { left: 0, right: 600, top: 0, bottom: 240 };
const HEIGHT = 18;
const label = (id: string, x: number, y: number, isNeeded = true): Label => ({
  id,
  at: { x, y },
  width: 120,
  reach: 300,
  isNeeded,
});

test("placed labels never cover each other, a line or a stroke, nor leave the frame, whatever their points", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 240 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(points, (ends) => {
      const line = [
        { x: 0, y: 240 },
        { x: 600, y: 40 },
      ];
      const placed = placeLabels(
        ends.map(([x, y], index) => label(String(index), x, y)),
        frame,
        HEIGHT,
        obstaclesOf(size, [line], []),
      );
      for (const one of placed) {
        const box = { left: one.left, top: one.top, width: 120, height: HEIGHT };
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + 120).toBeLessThanOrEqual(600);
        expect(one.top).toBeGreaterThanOrEqual(0);
        expect(one.top + HEIGHT).toBeLessThanOrEqual(240);
        expect(240 - one.left / 3 > one.top + HEIGHT && 240 - (one.left + 120) / 3 < one.top).toBe(false);
        const touching = placed.filter(
          (other) =>
            other !== one &&
            ((Math.abs(other.left - one.left) < 120 && Math.abs(other.top - one.top) < HEIGHT) ||
              (other.leader !== null && meets(other.leader, box))),
        );
        expect(touching).toEqual([]);
      }
    }),
    { seed: 7 },
  );
});

test("a label goes to the side where no line runs, and is left out when every side is covered", () => {
  const line = [
    { x: 300, y: 120 },
    { x: 600, y: 120 },
  ];
  const ground = obstaclesOf(size, [line], []);
  const [left] = placeLabels([label("a", 300, 120)], { ...frame, top: 100, bottom: 140 }, HEIGHT, ground);
  expect(left!.left + 120).toBeLessThanOrEqual(300);
  const everywhere = Array.from({ length: 60 }, (_, row) => [
    { x: 0, y: row * 4 },
    { x: 600, y: row * 4 },
  ]);
  expect(placeLabels([label("a", 300, 120)], frame, HEIGHT, obstaclesOf(size, everywhere, []))).toEqual([]);
});

test("one that is needed and found no place chooses first in another try", () => {
  const wall = [
    { x: 0, y: 60 },
    { x: 600, y: 60 },
  ];
  const small = { left: 0, right: 250, top: 0, bottom: 60 };
  const crowd = [
    label("a", 60, 30, false),
    label("b", 190, 30, false),
    label("c", 125, 30, false),
    label("d", 125, 50),
  ];
  const placed = placeLabels(crowd, { ...small, bottom: 40 }, HEIGHT, obstaclesOf(size, [wall], []));
  expect(placed.map(({ id }) => id)).toContain("d");
});

test("a band is no place for a name, though a stroke may cross it", () => {
  const at = (y: number) => [
    { x: 0, y },
    { x: 600, y },
  ];
  const ground = obstaclesOf(size, [], [{ high: at(60), low: at(180) }]);
  expect(ground.isClear(100, 100, 50, 18)).toBe(false);
  expect(ground.isClear(100, 190, 50, 18)).toBe(true);
  expect(ground.crossings({ x: 300, y: 120 }, { x: 300, y: 20 })).toBe(0);
});
