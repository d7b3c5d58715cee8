import { expect, test } from "vitest";
import type { QuantityFigure } from "../../../src/core/model/catalog";
import { agreementOf } from "../../../src/core/model/published-figure";

const ends = { from: "INMAA", to: "RUVVO" };
const option = { distanceKm: 9300, days: { p10: 13, p50: 17, p90: 21 } };

function figure(quantity: string, low: number, high: number, unit: string): QuantityFigure {
  return { quantity, low, high, typical: (low + high) / 2, unit, asOf: "2024", kind: "disputed", sources: [] };
}

test.each([
  ["5,647 nautical miles are 10,458 km, an eighth more", figure("distance.INMAA--RUVVO", 5600, 5647, "nm"), "differs"],
  ["5,000 nautical miles are 9,260 km", figure("distance.INMAA--RUVVO", 5000, 5000, "nm"), "agrees"],
  ["the other direction", figure("distance.RUVVO--INMAA", 9300, 9300, "km"), "agrees"],
  ["a range that ends before the computed one begins", figure("days.INMAA--RUVVO", 10, 12, "d"), "differs"],
  ["a range that overlaps", figure("days.INMAA--RUVVO", 10, 14, "d"), "agrees"],
  ["other ends", figure("days.INMAA--RUNJK", 24, 24, "d"), null],
  ["another way between the same ends", figure("days.INMAA--RUVVO.china", 45, 50, "d"), null],
  ["another quantity", figure("cost.INMAA--RUVVO", 1000, 1000, "USD/TEU"), null],
])("%s", (_, stated, expected) => {
  expect(agreementOf(stated, ends, option)).toBe(expected);
});

test("what is not computed is set against nothing", () => {
  const nothing = { distanceKm: null, days: null };
  expect(agreementOf(figure("days.INMAA--RUVVO", 24, 24, "d"), ends, nothing)).toBeNull();
});
