import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createPlanner } from "../../../src/core/planner/planner";
import { createIsochroneFinder } from "../../../src/core/planner/isochrone/isochrone";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { meanOf } from "../../../src/core/time/distribution";
import type { Option } from "../../../src/core/model/comparison";
import type { Leg } from "../../../src/core/model/leg";
import {
  isochroneBand,
  isochroneBands,
  type Isochrone,
  type ReachedLine,
  type ReachedPlace,
} from "../../../src/core/model/isochrone";
import type { Scenario } from "../../../src/core/model/scenario";
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

describe("beside the plain way of a comparison", () => {
  const withDirect = (check: (direct: Option, reached: ReachedPlace | undefined) => void, numRuns: number) =>
    fc.assert(
      fc.property(fc.constantFrom(...ports), fc.constantFrom(...ports), (from, to) => {
        fc.pre(from !== to);
        const direct = planner(from.id, to.id, USUAL_SCENARIO).options.find(({ id }) => id === "direct");
        fc.pre(direct?.days != null && direct.days.p50 < 38);
        check(
          direct!,
          reachFrom(from.id, USUAL_SCENARIO).places.find(({ id }) => id === to.id),
        );
      }),
      { seed: 20261125, numRuns },
    );
  test("nothing is reached later", () => {
    withDirect(({ legs }, reached) => expect(expected(reached!.legs)).toBeLessThanOrEqual(expected(legs) + 0.01), 12);
  });

  test("the same legs take the same days, the whole range of them", () => {
    let same = 0;
    withDirect(({ legs, days }, reached) => {
      if (reached!.legs.map(({ id }) => id).join() !== legs.map(({ id }) => id).join()) return;
      same += 1;
      expect(reached!.days).toEqual(days);
    }, 30);
    expect(same).toBeGreaterThan(10);
  });
});

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

test("an unknown place and an unknown passage are refused by name", () => {
  expect(() => reachFrom("ATLANTIS", USUAL_SCENARIO)).toThrow(/unknown place "ATLANTIS"/);
  expect(() => reachFrom("INBOM", asked({ closed: ["styx"] }))).toThrow(/unknown passage "styx"/);
});
