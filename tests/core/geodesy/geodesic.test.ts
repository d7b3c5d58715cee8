import { expect, test } from "vitest";
import { geodesicKm, geodesicLengthKm } from "../../../src/core/geodesy/geodesic";
import { lambertKm } from "../../../src/core/geodesy/lambert";
import type { Position } from "../../../src/core/geodesy/position";

test("a quarter of the equator and of a meridian on WGS84", () => {
  // Quarter equator: 6378.137 * pi / 2. Quarter meridian: Karney 2011, 10 001 965.7293 m.
  expect(geodesicKm([0, 0], [90, 0])).toBeCloseTo(10018.754171, 5);
  expect(geodesicKm([0, 0], [0, 90])).toBeCloseTo(10001.9657293, 6);
});

test("New York to London airport, the example of GeographicLib's manual", () => {
  expect(geodesicKm([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5551.7594, 3);
});

test("a line's length is the sum of its parts, also across the date line", () => {
  const line: Position[] = [
    [179, 0],
    [181, 0],
    [183, 0],
  ];
  expect(geodesicLengthKm(line)).toBeCloseTo((4 / 360) * 2 * Math.PI * 6378.137, 6);
  expect(geodesicLengthKm([[10, 10]])).toBe(0);
});

test.each([
  [
    [0, 0],
    [0.001, 0.001],
  ],
  [
    [179.9, -40],
    [-179.9, -40.2],
  ],
  [
    [18.4, -33.9],
    [72.8, 18.9],
  ],
  [
    [-70, -50],
    [150, 60],
  ],
] as [Position, Position][])("Lambert's formula from %j to %j stays within 50 m in 1000 km of the geodesic", (a, b) => {
  const exact = geodesicKm(a, b);
  expect(Math.abs(lambertKm(a, b) - exact)).toBeLessThan(5e-5 * exact + 1e-6);
});
