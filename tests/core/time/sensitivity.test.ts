import { expect, test } from "vitest";
import { isNotAvailable } from "../../../src/core/model/components";
import { costPerTeu } from "../../../src/core/money/cost";
import type { Leg, RoutedLeg } from "../../../src/core/model/leg";
import type { Scenario } from "../../../src/core/model/scenario";
import { amountMovedBy, breakEven, daysMovedBy, valueAt } from "../../../src/core/time/sensitivity";
import { tornadoBars } from "../../../src/core/time/tornado";
import { drawsFrom } from "../../../src/core/time/draws";
import { timeLegs } from "../../../src/core/time/transit-time";
import { component, modelOf, railLeg, scenario, seaLeg } from "./example";

const model = modelOf([
  component("sea-speed-container", "kn", { low: 11, typical: 14, high: 17 }),
  component("passage-suez", "h", { low: 6, typical: 12, high: 48 }),
  component("rail-speed-RZD", "km/day", { low: 500, typical: 800, high: 1300 }),
  component("cost-sea-box-ship", "USD/TEU-km", 0.11),
  component("cost-passage-suez", "USD/TEU", 45),
  component("cost-port", "USD/TEU", 120),
  component("cost-rail-RZD", "USD/TEU-km", 0.27),
]);

function timed(legs: readonly RoutedLeg[], given: Scenario): Leg[] {
  const answer = timeLegs(legs, given, model);
  if (isNotAvailable(answer)) throw new Error(answer.reason.kind);
  return answer;
}

/** Where `difference` crosses zero between two values, by halving: knows nothing of the formula. */
function bisect(difference: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (difference(low) * difference(middle) <= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The same scenario with one component at one certain value, in the component's own unit. */
const withValue = (id: string, value: number): Scenario => ({
  ...scenario,
  adjust: { [id]: { low: value, typical: value, high: value } },
});

/** Days at typical values, added up leg by leg. */
function typicalDays(legs: readonly Leg[]): number {
  const parts = legs.flatMap(({ running, transfers }) => [
    ...running.map(({ distanceKm, speedKmh }) => distanceKm / speedKmh.typical / 24),
    ...transfers.map(({ dwellDays }) => dwellDays.typical),
  ]);
  return parts.reduce((sum, days) => sum + days, 0);
}

const daysApart = (id: string) => (value: number) =>
  typicalDays(timed([seaLeg], withValue(id, value))) - typicalDays(timed([railLeg], withValue(id, value)));

test.each([
  ["rail-speed-RZD", 100, 3000],
  ["sea-speed-container", 3, 40],
])("the break-even of %s by formula is the one by bisection, to the hour", (id, from, to) => {
  const multiple = breakEven(daysMovedBy(id, timed([seaLeg], scenario)), daysMovedBy(id, timed([railLeg], scenario)));
  const value = valueAt(model.components[id]!, multiple!);
  expect(value).toBeCloseTo(bisect(daysApart(id), from, to), 6);
  expect(Math.abs(daysApart(id)(value)) * 24).toBeLessThan(1 / 60);
});

test("the break-even of a price by formula is the one by bisection, to the dollar", () => {
  const id = "cost-rail-RZD";
  const bill = (legs: readonly RoutedLeg[], value: number) =>
    costPerTeu(legs, withValue(id, value), model).total!.typical;
  const now = (legs: readonly RoutedLeg[]) => amountMovedBy(id, costPerTeu(legs, scenario, model));
  const value = valueAt(model.components[id]!, breakEven(now([seaLeg]), now([railLeg]))!);
  const halved = bisect((price) => bill([seaLeg], price) - bill([railLeg], price), 0, 1);
  expect(value).toBeCloseTo(halved, 9);
  expect(Math.abs(bill([seaLeg], value) - bill([railLeg], value))).toBeLessThan(0.01);
});

test("what moves both alike never makes them tie", () => {
  const both = { fixed: 3, moved: 2 };
  expect(breakEven(both, { fixed: 5, moved: 2 })).toBeNull();
});

test("the tornado puts the widest bar first and says what turns the ranking", () => {
  const chance = { draws: drawsFrom(scenario.seed), components: model.components };
  const bars = tornadoBars(timed([seaLeg], scenario), timed([railLeg], scenario), chance);
  expect(bars.map(({ component: id }) => id)).toEqual(["rail-speed-RZD", "sea-speed-container", "passage-suez"]);
  // by hand: rail 9,600 km at 500 and at 1,300 km a day is 19.2 and 7.4 days
  const [rail, , suez] = bars;
  expect(rail!.atHigh - rail!.atLow).toBeCloseTo(9_600 / 500 - 9_600 / 1_300, 9);
  expect(rail!.turnsRanking).toBe(true);
  expect(suez!.atHigh - suez!.atLow).toBeCloseTo(42 / 24, 9); // 6 and 48 hours in the canal
  expect(suez!.turnsRanking).toBe(false);
});
