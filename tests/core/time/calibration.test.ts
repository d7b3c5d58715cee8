import { expect, test } from "vitest";
import { calibrate, type Observation } from "../../../src/core/time/calibration";
import type { Option } from "../../../src/core/model/comparison";
import type { Planner } from "../../../src/core/planner/planner";
import { component, modelOf, scenario } from "./example";

const option: Option = {
  id: "suez",
  name: "Suez",
  corridor: "suez",
  status: "available",
  distanceKm: 8000,
  days: { p10: 15, p50: 17, p90: 20 },
  runningDays: null,
  histogram: null,
  costUsdPerTeu: null,
  co2eKgPerTeu: null,
  bills: null,
  passages: [],
  legs: [],
  against: null,
};
const closed: Option = {
  ...option,
  id: "cape",
  status: "closed",
  reason: { kind: "closed-passages", passages: ["cape"] },
  days: null,
};
const plan: Planner = (from, to) => ({ from, to, scenario, baseline: null, options: [option, closed], leftOut: 0 });

function observed(id: string, days: number, changes: Partial<Observation> = {}): Observation {
  const query = {
    from: "A",
    to: "B",
    options: ["suez"],
    month: 6,
    vessel: "container",
    iceClass: "none",
    part: "whole",
  } as const;
  return {
    id,
    what: id,
    from: "a",
    to: "b",
    year: 2024,
    days: { low: days, typical: days, high: days },
    sources: [],
    query,
    ...changes,
  };
}

test("hits and misses are counted, and the error is that of P50", () => {
  const { rows, applicable, insideShare, medianErrorPct } = calibrate(
    [observed("hit", 16), observed("at the edge", 20), observed("miss", 25)],
    plan,
    modelOf([]),
  );
  expect(rows.map(({ inside }) => inside)).toEqual([true, true, false]);
  expect(rows.map(({ errorPct }) => errorPct)).toEqual([6.3, -15, -32]); // 17/16, 17/20 and 17/25
  expect({ applicable, insideShare, medianErrorPct }).toEqual({
    applicable: 3,
    insideShare: 2 / 3,
    medianErrorPct: 15,
  });
});

test("what cannot be compared keeps its reason and does not count", () => {
  const planned: Observation = { ...observed("plan", 20), notApplicable: "a plan" };
  const { query: _, ...without } = planned;
  const other = observed("other", 20, { query: { ...observed("x", 1).query!, options: ["cape"] } });
  const missing = observed("missing", 20, { query: { ...observed("x", 1).query!, options: ["tsr"] } });
  const { rows, applicable } = calibrate([without, other, missing, observed("one", 17)], plan, modelOf([]));
  expect(rows.slice(0, 3).map(({ notApplicable }) => notApplicable)).toEqual([
    "a plan",
    { kind: "closed-passages", passages: ["cape"] },
    { kind: "no-option", option: "tsr", options: ["suez", "cape"] },
  ]);
  expect(applicable).toBe(1);
});

test("a part of a voyage is timed on its own stretches only", () => {
  const speed = { low: 10, typical: 10, high: 10 };
  const running = ["sea-speed-bulk", "nsr-speed-kara", "nsr-speed-laptev", "sea-speed-bulk"].map((id, i) => ({
    component: id,
    distanceKm: 240 * (i + 1), // one to four days
    speedKmh: speed,
  }));
  const leg = { ...option, running, transfers: [] } as unknown as Option["legs"][number];
  const icy: Planner = (from, to) => ({
    from,
    to,
    scenario,
    baseline: null,
    options: [{ ...option, legs: [leg] }],
    leftOut: 0,
  });
  const days = (part: "nsr" | "until-nsr" | "from-nsr") =>
    calibrate(
      [observed(part, 5, { query: { ...observed("x", 1).query!, part } })],
      icy,
      modelOf([component("x", "h", 1)]),
    ).rows[0]?.predicted?.p50;
  expect([days("nsr"), days("until-nsr"), days("from-nsr")]).toEqual([5, 6, 9]);
});
