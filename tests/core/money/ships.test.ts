import { expect, test } from "vitest";
import type { Leg, RoutedLeg } from "../../../src/core/model/leg";
import { emissionsOf } from "../../../src/core/money/emissions";
import { freightRatio, isInForce } from "../../../src/core/money/price-date";
import { shipOn } from "../../../src/core/model/ship-class";
import { timeLegs } from "../../../src/core/time/transit-time";
import { component, modelOf, scenario, seaLeg } from "../time/example";
import { loadAtlas } from "../../../src/cli/world";

const { model } = loadAtlas();
const usual = { ...scenario, iceClass: "none" as const };
const by = (km: number, on = "open"): RoutedLeg => ({ ...seaLeg, stretches: [{ distanceKm: km, on }], distanceKm: km });
const kgOf = (leg: RoutedLeg, speedKn: number | null = null, shipClass?: string) =>
  emissionsOf([leg], { ...usual, speedKn, ...(shipClass && { shipClass }) }, model).total!.typical;

test("two ways of one ship differ by kilometres alone, and by the square of the speed", () => {
  expect(kgOf(by(14_000)) / 14_000).toBeCloseTo(kgOf(by(22_000)) / 22_000, 9);
  expect(kgOf(by(22_000))).toBeGreaterThan(kgOf(by(14_000)));
  expect(kgOf(by(14_000), 20) / kgOf(by(14_000), 10)).toBeCloseTo(4, 9);
});

test("the ship is the question's own but where it cannot sail", () => {
  const on = (leg: Partial<RoutedLeg>) => shipOn({ ...seaLeg, ...leg }, usual, model.ships, model.nsr.seas)?.id;
  expect(on({})).toBe("container-1700");
  expect(on({ stretches: [{ distanceKm: 900, on: "caspian" }] })).toBe("caspian-coaster");
  expect(on({ stretches: [{ distanceKm: 900, on: "kara" }] })).toBe("container-arc4");
  expect(on({ mode: "inland-waterway" })).toBe("river-sea");
  expect(on({ mode: "rail" })).toBeUndefined();
  const asked = { ...usual, shipClass: "container-8000" };
  expect(shipOn(seaLeg, asked, model.ships, model.nsr.seas)?.id).toBe("container-8000");
});

/**
 * Hand-worked from the reference line of MEPC.353(78), 1984 × dwt^-0.489 g CO2 a dwt-mile: a ship of 101,000 dwt and
 * 8,000 slots, seven tenths filled, with 12.4 g a MJ for the making of a fuel of 40.5 MJ a kg. GLEC Framework 3.2 has
 * 8.15 g a tonne-km, 81.5 g a TEU-km at 10 t.
 */
test("the factor of the large ship is the formula's and lies by the published one", () => {
  const stack = (1984 * 101_000 ** -0.489 * 101_000) / 1.852 / (8000 * 0.7);
  const whole = (stack * (3.114 + 0.0124 * 40.5)) / 3.114;
  const { typical } = model.components["co2-ship-container-8000"]!;
  expect(typical).toBeCloseTo(whole, 1);
  expect(Math.abs(typical / 81.5 - 1)).toBeLessThan(0.05);
});

test("a ship of the large lines sails at its own speed, and emits by the square of it over the fleet's", () => {
  const large = { ...usual, shipClass: "container-8000" };
  const days = (one: typeof usual) => timeLegs([by(14_000)], one, model) as Leg[];
  const [fleetKn, ownKn] = [14, 16]; // world fleet in 2024; large lines in 2023
  expect(days(usual)[0]!.runningDays.typical).toBeCloseTo(14_000 / (fleetKn * 1.852 * 24), 9);
  expect(days(large)[0]!.runningDays.typical).toBeCloseTo(14_000 / (ownKn * 1.852 * 24), 9);
  const factor = model.components["co2-ship-container-8000"]!.typical; // g a TEU-km at the fleet's speed
  expect(kgOf(by(14_000), null, "container-8000")).toBeCloseTo((14 * factor * ownKn ** 2) / fleetKn ** 2, 6);
  expect(kgOf(by(14_000), 14, "container-8000")).toBeCloseTo(14 * factor, 6);
});

test("the class of another vessel is not sailed", () => {
  const tanker = { ...usual, vessel: "tanker" as const };
  const legs = [
    timeLegs([by(900)], tanker, model),
    timeLegs([by(900)], { ...tanker, shipClass: "container-8000" }, model),
  ];
  expect(legs[1]).toEqual(legs[0]);
});

test("a due is asked from its beginning and never in normal times, and freight follows the index of the nearest date", () => {
  expect(isInForce({ since: "2026-03" }, "2026-02")).toBe(false);
  expect(isInForce({ since: "2026-03" }, "2026-03")).toBe(true);
  expect(isInForce({ since: "2026-03" }, null)).toBe(false);
  expect(isInForce({}, null)).toBe(true);
  const { components } = modelOf([
    component("freight-index-2019", "USD/FEU", 1400),
    component("freight-index-2024-05", "USD/FEU", 2800),
  ]);
  expect(freightRatio(components, "2018", "2024-05")).toBe(0.5);
  expect(freightRatio(components, null, "2019-11")).toBe(2);
});

test("each figure on money has a year, and each ship its size, factor and rate", () => {
  const money = Object.values(model.components).filter(({ id }) => id.startsWith("cost-"));
  expect(money.filter(({ asOf }) => !/^\d{4}/.test(asOf))).toEqual([]);
  const figures = model.ships.flatMap(({ id, vessel }) => [
    `co2-ship-${id}`,
    ...(vessel === "container" ? [`cost-sea-${id}`] : []),
  ]);
  expect(figures.filter((id) => model.components[id] === undefined)).toEqual([]);
});
