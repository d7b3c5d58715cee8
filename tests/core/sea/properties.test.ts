import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicKm, geodesicLengthKm } from "../../../src/core/geodesy/geodesic";
import type { Position } from "../../../src/core/geodesy/position";
import { isOnLand } from "../../../src/core/sea/geometry/coast-point";
import { isRoute, seaRoute, type SeaRoute } from "../../../src/core/sea/route/route";
import type { SeaRule } from "../../../src/core/sea/route/rule";
import { vectorOf } from "../../../src/core/sea/geometry/vector";
import { cases } from "../../cases";
import { seaNetwork } from "./network-file";

const SEED = 20261122;
const PAIRS = cases(400, 5000);
const POINTS = cases(50, 160);
const net = seaNetwork();

/** Sea points from which the open sea can be reached, drawn once: pairs of them share their routes. South of 60 degrees lies no port. */
const points = seaPoints(POINTS);

function seaPoints(count: number): Position[] {
  const evenly = (min: number, max: number) =>
    fc.noBias(fc.integer({ min: min * 1e4, max: max * 1e4 })).map((n) => n / 1e4);
  const sphere = fc.tuple(evenly(-180, 180), evenly(-0.866, 0.97));
  const drawn = fc.sample(
    sphere.map(([lon, z]): Position => [lon, (Math.asin(z) * 180) / Math.PI]),
    { numRuns: count * 3, seed: SEED },
  );
  const wet = drawn.filter((at) => !isOnLand(net, vectorOf(at)) && isRoute(seaRoute(net, { from: at, to: [-30, 0] })));
  return wet.slice(0, count);
}

const known = new Map<string, SeaRoute | null>();

function route(i: number, j: number, rule: SeaRule = {}): SeaRoute | null {
  const key = `${i} ${j} ${JSON.stringify(rule)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const answer = seaRoute(net, { from: points[i]!, to: points[j]!, ...rule });
  known.set(key, isRoute(answer) ? answer : null);
  return known.get(key)!;
}

const index = fc.nat({ max: points.length - 1 });
const pair = fc.tuple(index, index).filter(([i, j]) => i !== j);

function check(property: fc.IProperty<unknown[] | [unknown]> | fc.IRawProperty<unknown>, runs = PAIRS): void {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: runs, seed: SEED, endOnFailure: true });
}

test("enough points of the sea were found", () => {
  expect(points.length).toBe(POINTS);
});

test("never under the geodesic, and the distance is the length of the line", () => {
  check(
    fc.property(pair, ([i, j]) => {
      const { distanceKm, line } = route(i, j)!;
      expect(distanceKm).toBeGreaterThanOrEqual(geodesicKm(points[i]!, points[j]!) * (1 - 1e-5));
      expect(Math.abs(geodesicLengthKm(line) - distanceKm)).toBeLessThan(1e-4 * distanceKm + 0.02);
    }),
    cases(200, 1000),
  );
});

test("the same length both ways", () => {
  check(
    fc.property(pair, ([i, j]) => {
      const [there, back] = [route(i, j)!.distanceKm, route(j, i)!.distanceKm];
      expect(Math.abs(there - back)).toBeLessThan(1e-6 * there + 0.01);
    }),
  );
});

const kmBetween = (i: number, j: number): number => (i === j ? 0 : route(Math.min(i, j), Math.max(i, j))!.distanceKm);

test("going by a third place is no shorter, but for 0.1 %", { timeout: 180_000 }, () => {
  const triples = fc.sample(fc.tuple(pair, index), { numRuns: PAIRS, seed: SEED });
  const gains = triples.map(([[i, j], k]) => kmBetween(i, j) / (kmBetween(i, k) + kmBetween(k, j)) - 1);
  expect(Math.max(...gains)).toBeLessThan(0.001);
});

/** Ships from afar keep farther off a cape than those that begin or end beside it, and a pocket of the coast without a harbour may lack a corner. */
test("of all triples of the places one in ten thousand is shorter by a third place, none by 2 %", () => {
  const km = points.map((_, i) => points.map((__, j) => kmBetween(i, j)));
  const gains = km.flatMap((from, i) =>
    from.slice(i + 1).flatMap((direct, n) => from.map((head, k) => direct / (head + km[k]![i + 1 + n]!) - 1)),
  );
  const over = gains.filter((gain) => gain > 0.001).length;
  const worst = gains.reduce((most, gain) => Math.max(most, gain), 0);
  console.log(`over 0.1 % shorter by a third place: ${over} of ${gains.length}, at most ${(100 * worst).toFixed(2)} %`);
  expect(over / gains.length).toBeLessThan(1e-4);
  expect(worst).toBeLessThan(0.02);
});

test("closing passages never shortens", () => {
  const closed = fc.uniqueArray(
    fc.constantFrom("suez", "panama", "malacca", "gibraltar", "good-hope", "dover", "hormuz"),
    { minLength: 1, maxLength: 3 },
  );
  check(
    fc.property(pair, closed, ([i, j], ids) => {
      const detour = route(i, j, { closed: ids });
      if (!detour) return;
      expect(detour.distanceKm).toBeGreaterThanOrEqual(route(i, j)!.distanceKm * (1 - 1e-9));
      for (const id of ids) expect(detour.passages).not.toContain(id);
    }),
    cases(150, 1500),
  );
});

test("the line is continuous in longitude and begins and ends where asked", () => {
  check(
    fc.property(pair, ([i, j]) => {
      const { line } = route(i, j)!;
      for (let k = 1; k < line.length; k++) expect(Math.abs(line[k]![0] - line[k - 1]![0])).toBeLessThan(180);
      expect(geodesicKm(line[0]!, points[i]!)).toBeLessThan(0.01);
      expect(geodesicKm(line[line.length - 1]!, points[j]!)).toBeLessThan(0.01);
    }),
    cases(100, 500),
  );
});

test("two places of the Caspian never leave it", () => {
  const caspian = fc.tuple(
    fc.double({ min: 50.2, max: 52.5, noNaN: true }),
    fc.double({ min: 38, max: 41.5, noNaN: true }),
  );
  check(
    fc.property(caspian, caspian, (from, to) => {
      const answer = seaRoute(net, { from, to });
      if (!isRoute(answer)) throw new Error(answer.reason);
      for (const [lon, lat] of answer.line) expect(lon > 46 && lon < 55 && lat > 36 && lat < 48).toBe(true);
    }),
    cases(60, 300),
  );
});
