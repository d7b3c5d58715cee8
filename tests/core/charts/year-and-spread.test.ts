import { describe, expect, test } from "vitest";
import type { Option } from "../../../src/core/model/comparison";
import { sharedHistogram } from "../../../src/core/charts/shared-histogram";
import { tornadoBars } from "../../../src/core/time/tornado";
import { monthCell, monthColumn, monthsOutward } from "../../../src/core/charts/month-grid";
import { histogramOf } from "../../../src/core/time/percentiles";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { sampleDays } from "../../../src/core/time/sample";
import { probabilityFaster } from "../../../src/core/time/verdict";
import { chance, planner } from "./answers";

describe("the year", () => {
  const ends = ["INBOM", "RULED"] as const;
  const months = monthsOutward(9);

  test("every month stands once, the one asked for first and its neighbours next", () => {
    expect(months.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.slice(0, 3)).toEqual([9, 8, 10]);
    expect(monthsOutward(1).slice(0, 3)).toEqual([1, 2, 12]);
    expect(months.at(-1)).toBe(3);
  });

  const cell = (option: string, month: number) =>
    monthCell(monthColumn(planner(...ends, { ...USUAL_SCENARIO, month })), option);
  const daysIn = (option: string, month: number): number => {
    const found = cell(option, month);
    return found.state === "days" ? found.days.p50 : Number.NaN;
  };

  test("in winter the Northern Sea Route is closed to ships without ice class, in September it is not", () => {
    expect(cell("nsr-coastal", 2)).toMatchObject({ state: "closed", reason: { month: 2 } });
    expect(daysIn("nsr-coastal", 9)).toBeGreaterThan(30); // half the way round the Earth
  });

  test("each month has its own days: ice in July, queues at Astara in winter", () => {
    expect(daysIn("nsr-coastal", 7)).toBeGreaterThan(daysIn("nsr-coastal", 9));
    expect(daysIn("instc-west", 1)).toBeGreaterThan(daysIn("instc-west", 7));
    expect(daysIn("suez", 1)).toBe(daysIn("suez", 7));
  });

  test("an option that a month does not have was left out", () => {
    expect(monthCell({ month: 1, cells: {} }, "cape")).toEqual({ state: "left-out" });
  });
});

describe("two sets of draws in the same bins", () => {
  test("by hand", () => {
    const shared = sharedHistogram(Float64Array.of(1, 1.4, 2.5), Float64Array.of(2, 4.9), 8);
    expect(shared).toEqual({
      fromDays: 1,
      binDays: 0.5,
      a: [2, 0, 0, 1, 0, 0, 0, 0],
      b: [0, 0, 1, 0, 0, 0, 0, 1],
    });
  });

  test("one set beside itself is its own histogram", () => {
    const [option] = planner("INBOM", "RULED", USUAL_SCENARIO).options.filter(({ days }) => days !== null);
    const days = sampleDays(option!.legs, chance.draws, chance.components);
    const { fromDays, binDays, a, b } = sharedHistogram(days, days, 20);
    expect({ fromDays, binDays, counts: a }).toEqual(histogramOf(days));
    expect(option!.histogram).toEqual(histogramOf(days));
    expect(b).toEqual(a);
  });
});

describe("what moves the middle days", () => {
  const ends = ["INBOM", "RULED"] as const;
  const comparison = planner(...ends, USUAL_SCENARIO);
  const option = comparison.options.find(({ id }) => id === "instc-west")!;
  const baseline = comparison.options.find(({ id }) => id === comparison.baseline)!;
  const swings = tornadoBars(option.legs, baseline.legs, chance);

  /** Straits too: a leg by the Belt has the name of the one by Kiel, as neither is required. */
  const wayOf = ({ legs, passages }: Option) => [...legs.map(({ id }) => id), ...passages].join();

  /** The planner's own answer with one component at one value; null when it then takes another way. */
  const asked = (component: string, value: number): number | null => {
    const adjust = { [component]: { low: value, typical: value, high: value } };
    const { options } = planner(...ends, { ...USUAL_SCENARIO, adjust, baseline: baseline.id });
    const same = [option, baseline].every((one) => {
      const now = options.find(({ id }) => id === one.id)!;
      return wayOf(one) === wayOf(now);
    });
    return same ? options.find(({ id }) => id === option.id)!.against!.daysP50 : null;
  };

  test("each end equals the planner's answer with that component at that value", () => {
    const pairs = swings.flatMap(({ component, atLow, atHigh }) => {
      const { low, high } = chance.components[component]!;
      return [
        { computed: atLow, planned: asked(component, low) },
        { computed: atHigh, planned: asked(component, high) },
      ];
    });
    const sameWay = pairs.filter(({ planned }) => planned !== null);
    expect(sameWay.length).toBeGreaterThan(20);
    expect(sameWay.length).toBeGreaterThan(pairs.length * 0.7); // at some values another way is the quickest
    for (const { computed, planned } of sameWay) expect(Math.abs(computed - planned!)).toBeLessThan(0.021);
  });

  test("the widest comes first", () => {
    const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test("at the value of the tie the planner finds no difference", () => {
    const ties = swings.filter(({ tieAt }) => tieAt !== null);
    expect(ties.length).toBeGreaterThan(0);
    const differences = ties.map(({ component, tieAt }) => asked(component, tieAt!)).filter((days) => days !== null);
    expect(differences.length).toBeGreaterThan(0);
    for (const days of differences) expect(Math.abs(days)).toBeLessThan(0.05);
  });

  test("the chance of being first counted from the same draws is the table's", () => {
    const days = [option, baseline].map(({ legs }) => sampleDays(legs, chance.draws, chance.components));
    expect(probabilityFaster(days[0]!, days[1]!)).toBeCloseTo(option.against!.probabilityFaster, 9);
  });
});
