import { expect, test } from "vitest";
import { isNotAvailable } from "../../../src/core/model/components";
import { drawsFrom } from "../../../src/core/time/draws";
import type { Leg } from "../../../src/core/model/leg";
import { percentilesOf } from "../../../src/core/time/percentiles";
import { sampleDays, sampleJourney } from "../../../src/core/time/sample";
import { timeLegs } from "../../../src/core/time/transit-time";
import { against, probabilityFaster, verdictOf } from "../../../src/core/time/verdict";
import { component, modelOf, railLeg, scenario, seaLeg } from "./example";
import { model as real } from "./real-model";

const constants = modelOf([
  component("sea-speed-container", "kn", 10),
  component("passage-suez", "h", 12),
  component("rail-speed-RZD", "km/day", 800),
]);

function timed(...args: Parameters<typeof timeLegs>): Leg[] {
  const legs = timeLegs(...args);
  if (isNotAvailable(legs)) throw new Error(legs.reason.kind);
  return legs;
}

test("days are distance / speed plus waits", () => {
  const [sea] = timed([seaLeg], scenario, constants);
  expect(sea?.runningDays.typical).toBeCloseTo(4400 / 10 / 24, 9);
  expect(sea?.dwellDays.typical).toBe(0.5);
});

test("the sampled sum of constants is the exact sum", () => {
  const days = sampleDays(timed([seaLeg, railLeg], scenario, constants), drawsFrom(1), constants.components);
  const exact = 4400 / 10 / 24 + 0.5 + 12; // by hand: 18.333 + 0.5 + 12
  for (const day of days) expect(day).toBeCloseTo(exact, 9);
});

test("running time leaves out every wait", () => {
  const legs = timed([seaLeg], scenario, constants);
  expect(percentilesOf(sampleJourney(legs, drawsFrom(1), constants.components).running).p50).toBeCloseTo(18.33, 2);
});

test("the most specific component wins", () => {
  const model = modelOf([
    ...Object.values(constants.components),
    component("rail-speed-trans-siberian-RZD", "km/day", 1200),
  ]);
  expect(timed([railLeg], scenario, model)[0]?.runningDays.typical).toBeCloseTo(8, 9);
  const elsewhere = timed([{ ...railLeg, corridor: "instc" }], scenario, model);
  expect(elsewhere[0]?.runningDays.typical).toBeCloseTo(12, 9);
});

test("the scenario's ship speed and its own values replace the components'", () => {
  expect(timed([seaLeg], { ...scenario, speedKn: 20 }, constants)[0]?.runningDays.typical).toBeCloseTo(
    4400 / 20 / 24,
    9,
  );
  const adjust = { "passage-suez": { low: 48, typical: 48, high: 48 } };
  expect(timed([seaLeg], { ...scenario, adjust }, constants)[0]?.dwellDays.typical).toBe(2);
});

test("a container line calls on its way, a tanker does not", () => {
  const model = modelOf([
    ...Object.values(constants.components),
    component("sea-speed-tanker", "kn", 10),
    component("liner-calls", "days/1000 km", 0.25),
  ]);
  expect(timed([seaLeg], scenario, model)[0]?.dwellDays.typical).toBeCloseTo(0.5 + 8.1488 * 0.25, 9);
  expect(timed([seaLeg], { ...scenario, vessel: "tanker" }, model)[0]?.dwellDays.typical).toBe(0.5);
});

test("a figure nobody has given is named, not guessed", () => {
  const answer = timeLegs([railLeg], scenario, modelOf([]));
  const components = ["rail-speed-trans-siberian-RZD", "rail-speed-RZD", "rail-speed"];
  expect(answer).toEqual({ reason: { kind: "missing-speed", mode: "rail", components } });
});

test.each([
  ["no stretch", { ...seaLeg, stretches: [] }, /leg sea has no stretch/],
  [
    "a stretch of nothing",
    { ...seaLeg, stretches: [{ distanceKm: 0, on: "open" }] },
    /leg sea has a stretch without length/,
  ],
  ["a length that is not a number", { ...seaLeg, stretches: [{ distanceKm: NaN, on: "open" }] }, /without length/],
])("a leg with %s is a mistake of the caller", (_, leg, message) => {
  expect(() => timeLegs([leg], scenario, constants)).toThrow(message);
});

test("an unknown unit is named with those allowed", () => {
  expect(() => timeLegs([railLeg], scenario, modelOf([component("rail-speed-RZD", "mph", 10)]))).toThrow(
    /unknown unit "mph" of speed: use kn, km\/h, km\/day/,
  );
});

const ranged = modelOf([
  component("sea-speed-container", "kn", { low: 11, typical: 14, high: 17 }),
  component("passage-suez", "h", { low: 12, typical: 18, high: 40 }),
  component("rail-speed-RZD", "km/day", { low: 500, typical: 900, high: 1400 }),
]);

test("of one range the tenth and the ninetieth percentile are its published bounds", () => {
  const model = modelOf([
    component("sea-speed-container", "kn", 10),
    component("passage-suez", "days", { low: 4, typical: 5, high: 8 }),
  ]);
  const legs = timed([seaLeg], scenario, model);
  const { p10, p90 } = percentilesOf(sampleDays(legs, drawsFrom(9), model.components));
  const sailing = 4400 / 10 / 24;
  expect(p10 - sailing).toBeCloseTo(4, 1);
  expect(p90 - sailing).toBeCloseTo(8, 1);
});

test("two identical options show no clear difference", () => {
  const days = () => sampleDays(timed([seaLeg], scenario, ranged), drawsFrom(5), ranged.components);
  const option = { id: "one", distanceKm: 100, days: days() };
  const twin = { id: "two", distanceKm: 100, days: days() };
  expect(against(option, twin)).toEqual({
    baseline: "two",
    distancePct: 0,
    days: { p10: 0, p50: 0, p90: 0 },
    daysP50: 0,
    probabilityFaster: 0.5,
    verdict: "no clear difference",
  });
  expect(against(option, option).verdict).toBe("baseline");
});

test("one slow ship is slow all the way: a leg cut in two gives the same days", () => {
  const half = { ...seaLeg, stops: [], stretches: [{ distanceKm: 4074.4, on: "open" }] };
  const whole = sampleDays(timed([{ ...seaLeg, stops: [] }], scenario, ranged), drawsFrom(5), ranged.components);
  const halves = sampleDays(timed([half, { ...half, id: "rest" }], scenario, ranged), drawsFrom(5), ranged.components);
  halves.forEach((day, i) => expect(day).toBeCloseTo(whole[i]!, 9));
});

test("who is slow in the open sea tends to be slow in the ice", () => {
  const draws = drawsFrom(5);
  const runningOn = (on: string): Float64Array => {
    const leg = { ...seaLeg, corridor: "nsr", stops: [], stretches: [{ distanceKm: 1000, on }] };
    return sampleJourney(timed([leg], scenario, real), draws, real.components).running;
  };
  const correlation = Math.sqrt(0.5 * 0.8); // of the normal scores: correlation-sea and correlation-ice
  // Of ranks, for two normal variables: Pearson, "On further methods of determining correlation", 1907.
  const expected = (6 / Math.PI) * Math.asin(correlation / 2);
  expect(rankCorrelation(runningOn("open"), runningOn("kara"))).toBeCloseTo(expected, 1);
});

function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const [p, q] = [ranksOf(a), ranksOf(b)];
  const squares = p.reduce((sum, rank, i) => sum + (rank - q[i]!) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

function ranksOf(values: Float64Array): number[] {
  const ranks: number[] = [];
  [...values.keys()].toSorted((i, j) => values[i]! - values[j]!).forEach((i, rank) => (ranks[i] = rank));
  return ranks;
}

test("the longer of two ways with the same ship is slower in every draw", () => {
  const draws = drawsFrom(5);
  const longer = { ...seaLeg, stretches: [{ distanceKm: 9000, on: "open" }] };
  const [a, b] = [longer, seaLeg].map((leg) => sampleDays(timed([leg], scenario, ranged), draws, ranged.components));
  expect(probabilityFaster(a!, b!)).toBe(0);
});

test.each([
  [0.9, "faster"],
  [0.75, "faster"],
  [0.74, "no clear difference"],
  [0.26, "no clear difference"],
  [0.25, "slower"],
] as const)("a probability of %f reads %s", (probability, verdict) => {
  expect(verdictOf(probability)).toBe(verdict);
});

/** A wait at one place in January, which ends a leg and starts the next. */
const winter = {
  id: "winter",
  names: { en: "Winter", hi: "सर्दी", ru: "Зима" },
  applies: ["border", "station"],
  months: ["part", ...Array.from({ length: 11 }, () => "open" as const)] as const,
  component: "season-winter",
  sources: [],
};

test("a season is waited for once a journey, on the leg that ends at its place", () => {
  const model = {
    ...modelOf([component("rail-speed-RZD", "km/day", 800), component("season-winter", "days", 1)]),
    seasons: [winter],
  };
  const legs = [
    { ...railLeg, id: "to", to: "border" },
    { ...railLeg, id: "through", from: "border", to: "station" },
    { ...railLeg, id: "from", from: "station" },
  ];
  const dwellIn = (month: number) =>
    timed(legs, { ...scenario, month }, model).map(({ dwellDays }) => dwellDays.typical);
  expect(dwellIn(1)).toEqual([1, 0, 0]);
  expect(dwellIn(8)).toEqual([0, 0, 0]);
  const refused = timeLegs(
    legs.slice(1),
    { ...scenario, month: 1 },
    { ...model, seasons: [{ ...winter, months: winter.months.map(() => "closed" as const), component: null }] },
  );
  expect(refused).toMatchObject({ reason: { kind: "closed-season", season: { id: "winter" }, leg: "through" } });
});
