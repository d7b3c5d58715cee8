import { expect, test } from "vitest";
import { coastGrid } from "../../../src/core/sea/network/coast-grid";
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import { arcsCross, inOrderOfTravel, passagesCrossed } from "../../../src/core/sea/network/gate";
import type { Position } from "../../../src/core/geodesy/position";
import { vectorOf } from "../../../src/core/sea/geometry/vector";

/** A square island from 10 W to 10 E and 10 S to 10 N, and a wall over the north pole. */
const square: Position[] = [
  [-10, -10],
  [10, -10],
  [10, 10],
  [-10, 10],
  [-10, -10],
];
const wall: Position[] = [
  [0, 80],
  [0, 90],
  [180, 80],
];

function grid(size: number) {
  const lines = [square, wall];
  const points = lines.flat().map(vectorOf);
  const breaks = new Uint8Array(points.length);
  breaks[square.length - 1] = breaks[points.length - 1] = 1;
  return coastGrid({ xyz: Float64Array.from(points.flat()), breaks }, size);
}

test.each([1, 8, 256])("an arc is stopped by the island and by nothing else, with %i cells along a face", (size) => {
  const coast = grid(size);
  const crosses = (a: Position, b: Position): boolean => crossesCoast(coast, vectorOf(a), vectorOf(b));
  expect(crosses([-20, 0], [20, 0])).toBe(true);
  expect(crosses([-20, 0], [-11, 0])).toBe(false);
  expect(crosses([-20, 12], [20, 12])).toBe(false); // bulges north, away from the island
  expect(crosses([-40, 9], [40, 9])).toBe(false); // a great circle rises over 10 N in the middle
  expect(crosses([160, 0], [-160, 0])).toBe(false); // the far side of the Earth
  expect(crosses([-90, 85], [90, 85])).toBe(true); // over the pole, through the wall
  expect(crosses([90, 85], [100, 85])).toBe(false);
});

test("a gate counts when it is crossed between its ends, in either direction", () => {
  const [a, b] = [vectorOf([0, -1]), vectorOf([0, 1])];
  expect(arcsCross(a, b, vectorOf([-5, 0]), vectorOf([5, 0]))).toBe(true);
  expect(arcsCross(b, a, vectorOf([5, 0]), vectorOf([-5, 0]))).toBe(true);
  expect(arcsCross(a, b, vectorOf([1, 0]), vectorOf([5, 0]))).toBe(false);
  expect(arcsCross(a, b, vectorOf([175, 0]), vectorOf([-175, 0]))).toBe(false); // opposite side
  expect(passagesCrossed(a, b, [{ gates: [] }, { gates: [[vectorOf([-5, 0]), vectorOf([5, 0])]] }])).toEqual([1]);
});

test("passages come in the order in which the arc crosses them, however far their gates reach", () => {
  const gate = (...ends: readonly [Position, Position]) => [vectorOf(ends[0]), vectorOf(ends[1])] as const;
  const early = { gates: [gate([3, 60], [3, -1])] };
  const late = { gates: [gate([0, 50], [0, 40]), gate([7, 1], [7, -1])] };
  const [a, b] = [vectorOf([0, 0]), vectorOf([10, 0])];
  expect(inOrderOfTravel(a, b, [1, 0], [early, late])).toEqual([0, 1]);
  expect(inOrderOfTravel(b, a, [0, 1], [early, late])).toEqual([1, 0]);
});
