import { expect, test } from "vitest";
import { costPerTeu, isStale } from "../../../src/core/money/cost";
import { emissionsOf } from "../../../src/core/money/emissions";
import type { RoutedLeg } from "../../../src/core/model/leg";
import { component, modelOf, railLeg, scenario, seaLeg } from "../time/example";

const prices = modelOf([
  component("cost-sea-box-ship", "USD/TEU-km", 0.1),
  component("cost-passage-suez", "USD/TEU", { low: 40, typical: 50, high: 60 }),
  component("cost-port-IN", "USD/TEU", 100),
  component("cost-port", "USD/TEU", 150),
  component("cost-rail-RZD", "USD/TEU-km", 0.25),
]);

test("cost components add up to the total", () => {
  const toRail: RoutedLeg = {
    ...seaLeg,
    stops: [...seaLeg.stops, { kind: "port", at: "RUVVO", countries: ["RU"], modes: ["sea", "rail"] }],
  };
  const { total, lines, missing } = costPerTeu([toRail, railLeg], scenario, prices);
  expect(missing).toEqual([]);
  // by hand: 814.88 of sea + 50 of canal + 150 at the port between + 100 at Mundra + 2,400 of rail
  expect(total?.typical).toBeCloseTo(814.88 + 50 + 150 + 100 + 2400, 6);
  expect(lines.reduce((sum, { amount }) => sum + amount.low, 0)).toBeCloseTo(total!.low, 9);
  expect(total!.high - total!.low).toBeCloseTo(20, 9);
});

test("without a figure there is no total, and the figure is named", () => {
  const { "cost-rail-RZD": _, ...components } = prices.components;
  const { total, missing } = costPerTeu([railLeg], scenario, { ...prices, components });
  expect(total).toBeNull();
  expect(missing.map(({ ids }) => ids)).toEqual([["cost-rail-trans-siberian-RZD", "cost-rail-RZD", "cost-rail"]]);
});

test("a price in another currency is refused", () => {
  const roubles = modelOf([component("cost-rail-RZD", "RUB/TEU-km", 20)]);
  expect(() => costPerTeu([railLeg], scenario, roubles)).toThrow(/unknown unit "RUB\/TEU-km"/);
});

test.each([
  ["2024", 2026, false],
  ["2023-12", 2026, true],
  ["2021/2024", 2026, false],
])("a figure of %s is stale in %d: %s", (asOf, year, stale) => {
  expect(isStale({ asOf }, year)).toBe(stale);
});

/**
 * Hand-worked: DEFRA 2012, annex 7, table 7e: an articulated truck above 33 t emits 0.10273 kg CO2e per tonne-km,
 * fuel production included. 10 t over 1,000 km: 1,027.3 kg. GLEC v3.1, table 13, Panama trade: 0.0804 kg per TEU-km;
 * over 5,000 km: 402 kg.
 */
test("emissions match a hand-worked example with published factors", () => {
  const factors = modelOf([
    component("co2-road", "g CO2e/t-km", 102.73),
    component("co2-ship-box-ship", "g CO2e/TEU-km", 80.4),
    component("cargo-tonnes-per-teu", "t/TEU", 10),
  ]);
  const road: RoutedLeg = { ...railLeg, mode: "road", stretches: [{ distanceKm: 1000, on: "IR" }] };
  const sea: RoutedLeg = { ...seaLeg, stretches: [{ distanceKm: 5000, on: "open" }] };
  const { total, lines } = emissionsOf([road, sea], scenario, factors);
  expect(lines.map(({ amount }) => Number(amount.typical.toFixed(1)))).toEqual([1027.3, 402]);
  expect(total?.typical).toBeCloseTo(1429.3, 6);
});

test("emissions without a factor are not known", () => {
  expect(emissionsOf([seaLeg], scenario, modelOf([])).total).toBeNull();
});
