import { expect, test } from "vitest";
import type { Position } from "../../../src/core/geodesy/position";
import { ownStretch } from "../../../src/state/scene/own-stretch";

const trunk: readonly Position[] = [
  [60, 20],
  [60, 40],
];
const main: readonly Position[] = [...trunk, [60, 60]];

test("a branch's own stretch begins where it leaves the others", () => {
  const stretch = ownStretch([[...trunk, [80, 40]]], [main]);
  expect(stretch[0]?.[0]).toBeGreaterThan(60.4);
  expect(stretch[0]?.[0]).toBeLessThan(62);
  expect(stretch.every(([, lat]) => lat === 40)).toBe(true);
});

test("a branch that runs with the others all the way has none", () => {
  const beside = main.map(([lon, lat]): Position => [lon + 0.2, lat]);
  expect(ownStretch([beside], [main])).toEqual([]);
});

test("a line told a world away is the same line", () => {
  expect(ownStretch([main.map(([lon, lat]): Position => [lon + 360, lat])], [main])).toEqual([]);
});
