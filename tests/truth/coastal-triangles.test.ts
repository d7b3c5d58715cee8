/** Free ends: hardly an answer is longer than the router's own two answers over a third place. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import { isOnLand, nearestCoast } from "../../src/core/sea/geometry/coast-point";
import { angleBetween, vectorOf } from "../../src/core/sea/geometry/vector";
import { routeBetween } from "../../src/core/sea/sea-networks";
import { isRoute } from "../../src/core/sea/route/route";
import { cases } from "../cases";
import { fullSeaNetwork, seaNetwork } from "../core/sea/network-file";

const SEED = 20261201;
const POINTS = cases(7, 30); // in each box; all pairs of them are asked
const COASTAL = 25 / 6371; // of a great circle: within 25 km of the shore
const LONGER = 1.02;
/**
 * Not none, as one would wish: near an end a ship may hug the shore and cross marks that through traffic keeps away
 * from, so that a third place on the way shortens it. Of 30 points a box 0, 7, 16 and 10 of 435 pairs are longer.
 */
const MOST_LONGER = 0.04;
const LONGEST = 1.06;

const BOXES: Readonly<Record<string, readonly [west: number, south: number, east: number, north: number]>> = {
  "East Asia": [105, 18, 142, 46],
  "North Indian Ocean": [50, 5, 95, 26],
  "Europe with the Mediterranean": [-10, 34, 36, 60],
  "Southern Africa": [10, -36, 42, -10],
};

const networks = { harbours: seaNetwork(), full: fullSeaNetwork };

function lengthKm(from: Position, to: Position): number {
  const answer = routeBetween(networks, { from, to });
  return isRoute(answer) ? answer.distanceKm : Infinity;
}

/** Water by the shore from which the ocean's harbours can be reached. */
function coastalPoints([west, south, east, north]: (typeof BOXES)[string]): readonly Position[] {
  const net = fullSeaNetwork();
  const between = (min: number, max: number) =>
    fc.noBias(fc.integer({ min: min * 1e4, max: max * 1e4 })).map((n) => n / 1e4);
  const drawn = fc.sample(fc.tuple(between(west, east), between(south, north)), { numRuns: 60 * POINTS, seed: SEED });
  const coastal = drawn.filter((position) => {
    const at = vectorOf(position);
    return !isOnLand(net, at) && angleBetween(at, nearestCoast(net, at)) < COASTAL;
  });
  const singapore: Position = [103.85, 1.2];
  return coastal
    .slice(0, 2 * POINTS)
    .filter((at) => lengthKm(at, singapore) < Infinity)
    .slice(0, POINTS);
}

describe.each(Object.entries(BOXES))("%s", (_, box) => {
  test("one way in 25 at most is over 2 % longer than by a third place, none over 6 %", { timeout: 1_800_000 }, () => {
    const points = coastalPoints(box);
    expect(points.length).toBe(POINTS);
    const km = points.map((from, i) => points.map((to, j) => (i < j ? lengthKm(from, to) : 0)));
    const between = (i: number, j: number) => (i < j ? km[i]![j]! : km[j]![i]!);
    const ratios = points.flatMap((_, i) =>
      points.flatMap((_, j) => {
        if (i >= j) return [];
        const overThird = points.map((_, k) => (k === i || k === j ? Infinity : between(i, k) + between(k, j)));
        return [
          { pair: `${points[i]!.join()} to ${points[j]!.join()}`, ratio: between(i, j) / Math.min(...overThird) },
        ];
      }),
    );
    expect(ratios.filter(({ ratio }) => ratio > LONGEST)).toEqual([]);
    const longer = ratios.filter(({ ratio }) => ratio > LONGER);
    expect(longer.length / ratios.length, longer.map(({ pair }) => pair).join("; ")).toBeLessThanOrEqual(MOST_LONGER);
  });
});
