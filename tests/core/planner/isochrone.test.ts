import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createPlanner } from "../../../src/core/planner/planner";
import { createIsochroneFinder } from "../../../src/core/planner/isochrone/isochrone";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { meanOf } from "../../../src/core/time/distribution";
import type { Option } from "../../../src/core/model/comparison";
import type { Leg } from "../../../src/core/model/leg";
import { isochroneBands, type ReachedLine } from "../../../src/core/planner/isochrone/bands";
import { isochroneBand, type Isochrone, type ReachedPlace } from "../../../src/core/model/isochrone";
import type { StatusFile } from "../../../src/core/model/status";
import type { Scenario } from "../../../src/core/model/scenario";
import type { Position } from "../../../src/core/geodesy/position";
import { cases } from "../../cases";
import { world } from "./real-world";

vi.setConfig({ testTimeout: 120_000 });

const reachFrom = createIsochroneFinder(world);
const planner = createPlanner(world);
const ports = Object.values(world.catalog.places).filter(({ kind, ofTrade }) => {
  return kind === "port" && ofTrade !== true;
});
const daysIn = ({ places }: Isochrone) => new Map(places.map(({ id, days }) => [id, days.p50]));
/** What the search goes by: waits count with their mean. The middle of the draws may order two near ways otherwise. */
const expected = (legs: readonly Pick<Leg, "runningDays" | "transfers">[]) =>
  legs.reduce((sum, leg) => sum + leg.runningDays.typical + waited(leg), 0);
const waited = ({ transfers }: Pick<Leg, "transfers">) =>
  transfers.reduce((sum, { dwellDays }) => sum + meanOf(dwellDays), 0);
const A_DAY = 1; // the search takes a wait as the mean of its two directions, and so errs by parts of a day
const asked = (changes: Partial<Scenario>): Scenario => ({ ...USUAL_SCENARIO, ...changes });

describe("what is cut into bands", () => {
  const line: ReachedLine = {
    mode: "sea",
    line: [
      [0, 0],
      [4, 0],
    ],
    fromDays: 5,
    toDays: 25,
  }; // a fifth of a degree a day

  test("ends where a band ends, at even pace", () => {
    const bands = isochroneBands([line]).map(({ days, lines }) => ({ days, lines }));
    const near = (lon: number) => [expect.closeTo(lon, 4), 0];
    expect(bands).toEqual([
      { days: 10, lines: [[near(0), near(1)]] },
      { days: 20, lines: [[near(1), near(3)]] },
      { days: 30, lines: [[near(3), near(4)]] },
    ]);
  });

  test("stops after forty days", () => {
    const bands = isochroneBands([{ ...line, fromDays: 30, toDays: 50 }]);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.lines[0]?.at(-1)?.[0]).toBeCloseTo(2, 4);
    expect(isochroneBands([{ ...line, fromDays: 41, toDays: 50 }])).toEqual([]);
  });

  test.each([
    [0, 10],
    [10, 10],
    [10.01, 20],
    [40, 40],
    [40.01, null],
  ])("%d days lie within %s", (days, band) => {
    expect(isochroneBand(days)).toBe(band);
  });
});

describe("beside the plain path of a comparison", () => {
  const some = (count: number, seed: number) => fc.sample(fc.constantFrom(...ports), { numRuns: count, seed });
  const compared = some(cases(4, 30), 20261125).flatMap((from, i) => {
    const isochrone = reachFrom(from.id, USUAL_SCENARIO);
    // Most pairs have a named way that is the plain one, and then no "direct" beside it: about one in five has one.
    return some(cases(24, 40), i).flatMap(({ id }): [Option, ReachedPlace | undefined][] => {
      if (id === from.id) return [];
      const direct = planner(from.id, id, USUAL_SCENARIO).options.find((option) => option.id === "direct");
      if (direct?.days == null || direct.days.p50 >= 38) return [];
      return [[direct, isochrone.places.find((place) => place.id === id)]];
    });
  });

  test("nothing is reached later", () => {
    for (const [{ legs }, reached] of compared)
      expect(expected(reached!.legs)).toBeLessThanOrEqual(expected(legs) + A_DAY);
  });

  test("the same legs take the same days, the whole range of them", () => {
    const ids = (legs: readonly Pick<Leg, "id">[]) => legs.map(({ id }) => id).join();
    const same = compared.filter(([{ legs }, reached]) => ids(legs) === ids(reached!.legs));
    for (const [{ days }, reached] of same) expect(reached!.days).toEqual(days);
    expect(same.length).toBeGreaterThan(compared.length / 3);
    expect(same.length).toBeGreaterThan(5);
  });
});

const pointKey = (at: Position) => at.map((degrees) => degrees.toFixed(2)).join();

/** Points of one station and the ports and towns it serves, by each of these points. */
const JOINED = new Map<string, readonly string[]>();
for (const { position, places } of Object.values(world.land.stations)) {
  const points = [position, ...places.map((id) => world.catalog.places[id]!.position)].map(pointKey);
  for (const point of points) JOINED.set(point, [...(JOINED.get(point) ?? []), ...points]);
}

describe.each(["INBOM", "city-moscow", "RUVVO", "RUMMK"])("from %s", (from) => {
  const plain = reachFrom(from, USUAL_SCENARIO);

  test("places come in order of their days, each by some mode, none beyond forty", () => {
    const days = plain.places.map((place) => place.days.p50);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.max(...days)).toBeLessThanOrEqual(40);
    expect(
      plain.places.filter(({ legs, days: { p10, p50, p90 } }) => legs.length === 0 || p10 > p50 || p50 > p90),
    ).toEqual([]);
  });

  test("every line by land goes on from where another has ended in no later band, or from the start", () => {
    const ended = new Map<string, number>(); // days of the first band that ends there, by point
    for (const { days, lines } of plain.bands)
      for (const line of lines) {
        const key = pointKey(line.at(-1)!);
        ended.set(key, Math.min(days, ended.get(key) ?? Infinity));
      }
    ended.set(pointKey(world.catalog.places[from]!.position), 0);
    const since = (at: Position) =>
      Math.min(...(JOINED.get(pointKey(at)) ?? [pointKey(at)]).map((point) => ended.get(point) ?? Infinity));
    const byLand = plain.bands
      .filter(({ mode }) => mode !== "sea")
      .flatMap(({ days, lines }) => lines.map((line) => ({ days, line })));
    const loose = byLand.filter(({ days, line }) => since(line[0]!) > days);
    expect(byLand.length).toBeGreaterThan(100);
    expect(loose).toEqual([]);
  });

  test("closing Suez makes no place nearer", () => {
    const before = new Map(plain.places.map(({ id, legs }) => [id, expected(legs)]));
    const after = reachFrom(from, asked({ closed: ["suez"] })).places.filter(({ id }) => before.has(id));
    expect(after.filter(({ id, legs }) => expected(legs) < before.get(id)! - A_DAY).map(({ id }) => id)).toEqual([]);
  });
});

describe("the Northern Sea Route", () => {
  const opened = (changes: Partial<Scenario>) => daysIn(reachFrom("RUMMK", asked({ opened: ["nsr"], ...changes })));

  test("shortens nothing when the ship is barred in that month", () => {
    expect(opened({ month: 1 })).toEqual(daysIn(reachFrom("RUMMK", asked({ month: 1 }))));
  });

  test("brings Japan nearer to Murmansk in September", () => {
    const without = daysIn(reachFrom("RUMMK", asked({ iceClass: "Arc7" }))).get("JPYOK") ?? Infinity;
    expect(opened({ iceClass: "Arc7" }).get("JPYOK")).toBeLessThan(without);
  });
});

test("what is closed today is called at by no ship, and nothing is nearer for it", () => {
  const { closed, closedPlaces } = (JSON.parse(readFileSync("geo/status.json", "utf8")) as StatusFile).today;
  const [usual, today] = [reachFrom("INNSA", asked({})), reachFrom("INNSA", asked({ closed, closedPlaces }))];
  const sailed = today.places.flatMap(({ legs }) => legs.filter(({ mode }) => mode === "sea"));
  const ends = sailed.flatMap(({ from, to }) => [from, to]);
  expect(ends.length).toBeGreaterThan(100);
  expect(ends.filter((id) => closedPlaces.includes(id))).toEqual([]);
  expect(daysIn(usual).has("IRBND")).toBe(true);
  const days = daysIn(usual);
  for (const { id, days: later } of today.places) expect(later.p50, id).toBeGreaterThan(days.get(id)! - A_DAY);
});

test("an unknown place and an unknown passage are refused by name", () => {
  expect(() => reachFrom("ATLANTIS", USUAL_SCENARIO)).toThrow(/unknown place "ATLANTIS"/);
  expect(() => reachFrom("INBOM", asked({ closed: ["styx"] }))).toThrow(/unknown passage "styx"/);
});
