import { expect, test } from "vitest";
import { calibrate } from "../../../src/core/time/calibration";
import type { Observation } from "../../../src/core/time/observation";
import type { Option } from "../../../src/core/model/comparison";
import type { Leg } from "../../../src/core/model/leg";
import type { Planner } from "../../../src/core/planner/planner";
import { component, scenario } from "./example";

/** A leg that takes so many days at every draw. */
function runs(days: number, id = "sea-speed-bulk"): Leg {
  const speed = { low: 10, typical: 10, high: 10 };
  const running = [{ component: id, distanceKm: 240 * days, speedKmh: speed }];
  return { id, from: "A", to: "B", mode: "sea", running, transfers: [] } as unknown as Leg;
}

const option: Option = {
  id: "suez",
  name: "Suez",
  corridor: "suez",
  status: "available",
  basis: "terminal",
  distanceKm: 8000,
  days: { p10: 15, p50: 17, p90: 20 },
  runningDays: null,
  terminalDays: null,
  doorDays: null,
  shipClass: null,
  histogram: null,
  costUsdPerTeu: null,
  co2eKgPerTeu: null,
  bills: null,
  passages: [],
  legs: [runs(17)],
  against: null,
};
const closed: Option = {
  ...option,
  id: "cape",
  status: "closed",
  reason: { kind: "closed", passages: ["cape"], places: [], suspended: null },
  days: null,
};
const plan: Planner = (from, to) => ({ from, to, scenario, baseline: null, options: [option, closed], leftOut: 0 });
const by = (planner: Planner, observations: readonly Observation[]) => calibrate(observations, () => planner, {});

const QUERY = {
  from: "A",
  to: "B",
  options: ["suez"],
  month: 6,
  vessel: "container",
  iceClass: "none",
  part: "whole",
} as const;

function observed(id: string, days: number, changes: Partial<Observation> = {}): Observation {
  const text = { what: id, from: "a", to: "b" };
  return {
    id,
    texts: { en: text, hi: text, ru: text },
    date: "2024",
    basis: "terminal",
    kind: "shipment",
    journeys: 1,
    days: { low: days, typical: days, high: days },
    sources: [],
    query: QUERY,
    ...changes,
  };
}

test("hits and misses are counted, and the error is that of P50, with its sign", () => {
  const { rows, overall } = by(plan, [observed("hit", 16), observed("at the edge", 20), observed("miss", 25)]);
  expect(rows.map(({ inside }) => inside)).toEqual([true, true, false]);
  expect(rows.map(({ errorPct }) => errorPct)).toEqual([6.3, -15, -32]); // 17/16, 17/20 and 17/25
  expect(overall).toEqual({ name: "all", rows: 3, insideShare: 2 / 3, medianErrorPct: 15, meanErrorPct: -13.6 });
});

test("records and plans have a row, but count in no group; bases are never mixed", () => {
  const { rows, overall, byBasis } = by(plan, [
    observed("one", 17),
    observed("record", 9, { kind: "record" }),
    observed("plan", 40, { kind: "plan" }),
    observed("door", 30, { basis: "door" }),
  ]);
  expect(rows).toHaveLength(4);
  expect(overall.rows).toBe(2);
  expect(byBasis.map(({ name, rows: count }) => [name, count])).toEqual([
    ["door", 1],
    ["terminal", 1],
  ]);
});

test("what cannot be compared keeps its reason and does not count", () => {
  const { query: _, ...without } = observed("plan", 20);
  const other = observed("other", 20, { query: { ...QUERY, options: ["cape"] } });
  const missing = observed("missing", 20, { query: { ...QUERY, options: ["tsr"] } });
  const { rows, overall } = by(plan, [without, other, missing, observed("one", 17)]);
  expect(rows.slice(0, 3).map(({ reason }) => reason)).toEqual([
    undefined,
    { kind: "closed", passages: ["cape"], places: [], suspended: null },
    { kind: "no-option", option: "tsr", options: ["suez", "cape"] },
  ]);
  expect(overall.rows).toBe(1);
});

test("a box that changes ship takes both ways and the wait between", () => {
  const components = { "transhipment-sea": component("transhipment-sea", "days", 10) };
  const changed = observed("relay", 44, { query: { ...QUERY, via: ["C"] } });
  const [row] = calibrate([changed], () => plan, components).rows;
  expect(row?.predicted?.p50).toBeCloseTo(17 + 10 + 17, 6);
});

test("a part of a voyage is timed on its own stretches only", () => {
  const running = ["sea-speed-bulk", "nsr-speed-kara", "nsr-speed-laptev", "sea-speed-bulk"].map(
    (id, i) => runs(i + 1, id).running[0]!, // one to four days
  );
  const leg = { ...runs(1), running };
  const options = [{ ...option, legs: [leg] }];
  const icy: Planner = (from, to) => ({ from, to, scenario, baseline: null, options, leftOut: 0 });
  const days = (part: "nsr" | "until-nsr" | "from-nsr") =>
    by(icy, [observed(part, 5, { query: { ...QUERY, part } })]).rows[0]?.predicted?.p50;
  expect([days("nsr"), days("until-nsr"), days("from-nsr")]).toEqual([5, 6, 9]);
});

test("a corridor by figures from elsewhere learns nothing of its own journeys", () => {
  const known = {
    "rail-speed": component("rail-speed", "km/h", 20),
    "rail-speed-suez-RZD": component("rail-speed-suez-RZD", "km/h", 40),
    "rail-speed-KTZ": { ...component("rail-speed-KTZ", "km/h", 30), sources: ["own"] },
    "sea-speed-container": { ...component("sea-speed-container", "kn", 14), sources: ["own"] },
  };
  const asked: string[][] = [];
  const planWith = (components: object) => {
    asked.push(Object.keys(components));
    return plan;
  };
  calibrate([observed("one", 17, { sources: ["own"] })], planWith, known);
  // what holds on it alone goes, and what its sources say where a more general figure stands in; the ship's speed has none
  expect(asked.at(-1)).toEqual(["rail-speed", "sea-speed-container"]);
});
