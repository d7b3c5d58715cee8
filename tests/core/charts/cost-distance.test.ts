import { describe, expect, test } from "vitest";
import { billDifference } from "../../../src/core/money/bill-difference";
import { costBreakEvens } from "../../../src/core/money/cost-break-even";
import { costDistance } from "../../../src/core/charts/cost-distance";
import type { Breakdown } from "../../../src/core/money/breakdown";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { chance, gates, planner, timedOptions } from "./answers";

const timed = timedOptions().map((one) => ({ ...one, track: costDistance(one.option, gates) }));
const ENDS = ["low", "typical", "high"] as const;

describe("the bill of an option over its way, over headline questions and 50 random pairs", () => {
  test("there is one exactly where there is a total", () => {
    expect(timed.filter(({ track }) => track !== null).length).toBeGreaterThan(150);
    for (const { option, track } of timed) expect(track === null).toBe(option.costUsdPerTeu === null);
  });

  test("after every leg it has the leg table's kilometres and what its lines so far add up to", () => {
    for (const { option, track } of timed) {
      if (track === null) continue;
      let km = 0;
      const usd = { low: 0, typical: 0, high: 0 };
      for (const leg of option.legs) {
        km += leg.distanceKm;
        const lines = option.bills!.cost.lines.filter(({ legId }) => legId === leg.id);
        for (const end of ENDS) usd[end] += lines.reduce((sum, { amount }) => sum + amount[end], 0);
        const step = track.steps.findLast(({ legId }) => legId === leg.id)!;
        expect(step.km).toBeCloseTo(km, 6);
        for (const end of ENDS) expect(step.usd[end]).toBeCloseTo(usd[end], 6);
      }
      for (const end of ENDS) expect(track.steps.at(-1)!.usd[end]).toBeCloseTo(option.costUsdPerTeu![end], 6);
    }
  });

  test("neither kilometres nor money ever run back, and what is paid at a place stands still", () => {
    for (const { track } of timed) {
      track?.steps.forEach(({ km, usd, at }, index) => {
        const before = track.steps[index - 1];
        expect(Math.sign(km - (before?.km ?? 0))).toBe(at === null ? 1 : 0);
        for (const end of ENDS) expect(usd[end]).toBeGreaterThanOrEqual(before?.usd[end] ?? 0);
      });
    }
  });

  test("the canal is paid on the way, the first port before the start", () => {
    const { options } = planner("INBOM", "RULED", USUAL_SCENARIO);
    const { steps } = costDistance(
      options.find(({ id }) => id === "suez")!,
      gates,
    )!;
    expect(steps[0]).toMatchObject({ at: "INBOM", km: 0 });
    const canal = steps.find(({ at }) => at === "suez")!;
    expect(canal.km).toBeGreaterThan(4_500);
    expect(canal.km).toBeLessThan(7_000);
  });

  test("a bill with a figure missing is none", () => {
    const { option } = timed[0]!;
    const missing = [{ ids: ["cost-road"], legId: option.legs[0]!.id, at: null }];
    const bills = { ...option.bills!, cost: { ...option.bills!.cost, total: null, missing } };
    expect(costDistance({ ...option, bills }, gates)).toBeNull();
  });
});

describe("what one bill exceeds another by", () => {
  const line = (component: string, low: number, typical: number, high: number) => ({
    component,
    legId: "a",
    at: null,
    distanceKm: 1,
    amount: { low, typical, high },
  });
  const tally = (...lines: Breakdown["lines"]): Breakdown => ({
    total: { low: 0, typical: 0, high: 0 },
    lines,
    missing: [],
  });

  test("by hand: what both pay by the same figure cancels", () => {
    const a = tally(line("sea", 100, 200, 300), line("port", 50, 60, 90));
    const b = tally(line("sea", 150, 300, 450));
    // sea moves both: -50 at its low, -150 at its high; the port comes on top
    expect(billDifference(a, b)).toEqual({ low: -150 + 50, typical: -100 + 60, high: -50 + 90 });
  });

  test("a bill less itself is nothing, and one that is not known gives no difference", () => {
    const a = tally(line("sea", 1, 2, 3));
    expect(billDifference(a, a)).toEqual({ low: 0, typical: 0, high: 0 });
    expect(billDifference(a, { ...a, total: null })).toBeNull();
  });

  test("its usual value is the difference of the totals, which its bounds hold", () => {
    for (const { comparison, option } of timed) {
      const baseline = comparison.options.find(({ id }) => id === comparison.baseline);
      if (!option.bills?.cost.total || !baseline?.bills?.cost.total) continue;
      const { low, typical, high } = billDifference(option.bills.cost, baseline.bills.cost)!;
      expect(typical).toBeCloseTo(option.bills.cost.total.typical - baseline.bills.cost.total.typical, 6);
      expect(low - 1e-9).toBeLessThanOrEqual(typical);
      expect(high + 1e-9).toBeGreaterThanOrEqual(typical);
    }
  });
});

describe("where two options cost the same", () => {
  const { options, baseline } = planner("INBOM", "RULED", USUAL_SCENARIO);
  const suez = options.find(({ id }) => id === baseline)!;
  const others = options.filter(({ id, costUsdPerTeu }) => id !== baseline && costUsdPerTeu !== null);
  const ties = others.flatMap((option) =>
    costBreakEvens(option.bills!.cost, suez.bills!.cost, chance.components).map((tie) => ({
      ...tie,
      option: option.id,
    })),
  );

  test("the planner's own bills tie to the dollar with that figure at that value", () => {
    expect(ties.length).toBeGreaterThan(3);
    for (const { component, tieAt, option } of ties) {
      const { low, high } = chance.components[component]!;
      expect(tieAt).toBeGreaterThanOrEqual(low);
      expect(tieAt).toBeLessThanOrEqual(high);
      const adjust = { [component]: { low: tieAt, typical: tieAt, high: tieAt } };
      const asked = planner("INBOM", "RULED", { ...USUAL_SCENARIO, adjust }).options;
      const usd = (id: string) => asked.find((one) => one.id === id)!.costUsdPerTeu!.typical;
      expect(Math.abs(usd(option) - usd(suez.id))).toBeLessThan(1);
    }
  });
});
