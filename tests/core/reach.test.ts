import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlanner } from "../../src/core/planner/compare";
import { createReach } from "../../src/core/planner/reach";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { bandOf, reachBands, type Reach, type ReachedLine } from "../../src/core/reach";
import type { Scenario } from "../../src/core/scenario";
import { world } from "./planner/real-world";

const reachFrom = createReach(world);
const planner = createPlanner(world);
const ports = Object.values(world.catalog.places).filter(({ kind }) => kind === "port");
const daysIn = ({ places }: Reach) => new Map(places.map(({ id, days }) => [id, days]));
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
    const bands = reachBands([line]).map(({ days, lines }) => ({ days, lines }));
    const near = (lon: number) => [expect.closeTo(lon, 4), 0];
    expect(bands).toEqual([
      { days: 10, lines: [[near(0), near(1)]] },
      { days: 20, lines: [[near(1), near(3)]] },
      { days: 30, lines: [[near(3), near(4)]] },
    ]);
  });

  test("stops after forty days", () => {
    const bands = reachBands([{ ...line, fromDays: 30, toDays: 50 }]);
    expect(bands).toHaveLength(1);
    expect(bands[0]?.lines[0]?.at(-1)?.[0]).toBeCloseTo(2, 4);
    expect(reachBands([{ ...line, fromDays: 41, toDays: 50 }])).toEqual([]);
  });

  test.each([
    [0, 10],
    [10, 10],
    [10.01, 20],
    [40, 40],
    [40.01, null],
  ])("%d days lie within %s", (days, band) => {
    expect(bandOf(days)).toBe(band);
  });
});

test("nothing is reached later than by the plain sea route of a comparison", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ports), fc.constantFrom(...ports), (from, to) => {
      fc.pre(from !== to);
      const direct = planner(from.id, to.id, USUAL_SCENARIO).options.find(({ id, days }) => id === "direct" && days);
      fc.pre(direct !== undefined);
      const usual = direct!.legs.reduce((sum, leg) => sum + leg.runningDays.typical + leg.dwellDays.typical, 0);
      fc.pre(usual < 40);
      expect(daysIn(reachFrom(from.id, USUAL_SCENARIO)).get(to.id)).toBeLessThanOrEqual(usual + 0.01);
    }),
    { seed: 20261125, numRuns: 12 },
  );
});

describe.each(["INBOM", "city-moscow", "RUVVO", "RUMMK"])("from %s", (from) => {
  const plain = reachFrom(from, USUAL_SCENARIO);

  test("places come in order of their days, each by some mode, none beyond forty", () => {
    const days = plain.places.map((place) => place.days);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.max(...days)).toBeLessThanOrEqual(40);
    expect(plain.places.filter(({ modes, days: one }) => modes.length === 0 && one > 0.01)).toEqual([]);
  });

  test("every step starts where and when another one ended", () => {
    const ends = new Set(plain.lines.map(({ line, toDays }) => `${line.at(-1)?.join()} ${toDays.toFixed(6)}`));
    expect(plain.lines.filter(({ fromDays, toDays }) => !(toDays > fromDays))).toEqual([]);
    const rail = plain.lines.filter(({ mode }) => mode === "rail");
    const started = rail.filter(
      ({ line, fromDays }) => fromDays > 0 && ends.has(`${line[0]?.join()} ${fromDays.toFixed(6)}`),
    );
    expect(started.length).toBeGreaterThan(rail.length / 2); // the others wait first, at a border or port
  });

  test("closing Suez makes no place nearer", () => {
    const before = daysIn(plain);
    const nearer = reachFrom(from, asked({ closed: ["suez"] })).places.filter(
      ({ id, days }) => days < (before.get(id) ?? 40) - 0.01,
    );
    expect(nearer).toEqual([]);
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

test("an unknown place and an unknown passage are refused by name", () => {
  expect(() => reachFrom("ATLANTIS", USUAL_SCENARIO)).toThrow(/unknown place "ATLANTIS"/);
  expect(() => reachFrom("INBOM", asked({ closed: ["styx"] }))).toThrow(/unknown passage "styx"/);
});
