import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison, Option } from "../../../src/core/model/comparison";
import type { Scenario } from "../../../src/core/model/scenario";
import { createPlanner } from "../../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { isEndWait } from "../../../src/core/time/journey-ends";
import { drawsFrom } from "../../../src/core/time/draws";
import { percentilesOf } from "../../../src/core/time/percentiles";
import { sampleJourney } from "../../../src/core/time/sample";
import { world } from "./real-world";
import { cases } from "../../cases";

const SEED = 20261201;
const COUNT = cases(40, 500); // questions
const places = Object.values(world.catalog.places).filter(({ kind }) => kind !== "waypoint");
const plan = createPlanner(world);

const question = fc
  .record({
    from: fc.constantFrom(...places),
    to: fc.constantFrom(...places),
    month: fc.integer({ min: 1, max: 12 }),
    vessel: fc.constantFrom("container", "bulk", "tanker"),
    trains: fc.constantFrom("express", undefined),
  })
  .filter(({ from, to }) => from.id !== to.id);

const asked = fc.sample(question, { numRuns: COUNT, seed: SEED }).map(({ from, to, month, vessel, trains }) => {
  const scenario: Scenario = { ...USUAL_SCENARIO, month, vessel, ...(trains && { trains }) };
  const on = (basis: NonNullable<Scenario["basis"]>): Comparison => plan(from.id, to.id, { ...scenario, basis });
  return { running: on("running"), terminal: on("terminal"), door: on("door") };
});
const pairs = asked.flatMap(({ running, terminal, door }) =>
  terminal.options.map((option, i) => ({ running: running.options[i]!, terminal: option, door: door.options[i]! })),
);
const timed = pairs.filter(({ terminal }) => terminal.days !== null);

describe(`${COUNT} random questions on the three bases`, () => {
  test("they are the same options by the same ways, whatever is counted", () => {
    expect(timed.length).toBeGreaterThan(COUNT);
    const ways = ({ id, distanceKm, passages }: Option) => ({ id, distanceKm, passages });
    for (const { running, terminal, door } of pairs) {
      expect(ways(running)).toEqual(ways(terminal));
      expect(ways(door)).toEqual(ways(terminal));
    }
  });

  test("the three totals are ordered, and stand beside each other on every basis", () => {
    for (const { running, terminal, door } of timed) {
      const totals = ({ runningDays, terminalDays, doorDays }: Option) => [runningDays!, terminalDays!, doorDays!];
      expect(totals(running)).toEqual(totals(terminal));
      expect(totals(door)).toEqual(totals(terminal));
      const [least, middle, most] = totals(terminal);
      for (const share of ["p10", "p50", "p90"] as const) {
        expect(least![share]).toBeLessThanOrEqual(middle![share]);
        expect(middle![share]).toBeLessThanOrEqual(most![share]);
      }
      expect([running.days, terminal.days, door.days]).toEqual([least, middle, most]);
    }
  });

  test("door to door is terminal to terminal and its ends, draw by draw", () => {
    const draws = drawsFrom(USUAL_SCENARIO.seed);
    const { components } = world.model;
    for (const { terminal, door } of timed.slice(0, 200)) {
      const whole = sampleJourney(door.legs, draws, components).door;
      const between = sampleJourney(terminal.legs, draws, components).door;
      const ends = door.legs.map((leg) => ({ ...leg, running: [], transfers: leg.transfers.filter(isEndWait) }));
      const alone = sampleJourney(ends, draws, components).door;
      const apart = whole.map((days, draw) => Math.abs(days - between[draw]! - alone[draw]!));
      expect(Math.max(...apart)).toBeLessThan(1e-6);
      expect(percentilesOf(whole)).toEqual(door.days);
    }
  });

  test("only from door to door do the legs have ends, and under way no wait takes time", () => {
    for (const { running, terminal, door } of timed) {
      const waits = ({ legs }: Option) => legs.flatMap(({ transfers }) => transfers);
      expect(waits(terminal).filter(isEndWait)).toEqual([]);
      expect(waits(door).some(isEndWait)).toBe(true);
      expect(Math.max(0, ...waits(running).map(({ dwellDays }) => dwellDays.high))).toBe(0);
    }
  });

  test("a difference is only shown between options of one basis", () => {
    for (const { running, terminal, door } of asked) {
      for (const { options } of [running, terminal, door]) {
        expect(new Set(options.map(({ basis }) => basis)).size).toBeLessThanOrEqual(1);
        const measure = options.find(({ against }) => against?.verdict === "baseline");
        for (const { against, days } of options.filter((option) => option.against !== null)) {
          expect(against!.daysP50).toBeCloseTo(days!.p50 - measure!.days!.p50, 1);
        }
      }
    }
  });

  test("of one ship a longer way never emits less, and no more a kilometre", () => {
    for (const { terminal } of asked) {
      const bySea = terminal.options.filter(
        ({ legs, bills }) =>
          bills?.co2e.total != null &&
          legs.every(({ mode }) => mode === "sea") &&
          new Set(legs.map(({ shipClass }) => shipClass)).size === 1 &&
          bills.co2e.lines.every(({ weight }) => weight === undefined),
      );
      const perKm = ({ co2eKgPerTeu, distanceKm, shipClass }: Option) => [
        shipClass,
        Number((co2eKgPerTeu!.typical / distanceKm!).toFixed(6)),
      ];
      for (const one of bySea) {
        for (const other of bySea.filter(({ shipClass }) => shipClass === one.shipClass)) {
          expect(perKm(one)).toEqual(perKm(other));
        }
      }
    }
  });
});
