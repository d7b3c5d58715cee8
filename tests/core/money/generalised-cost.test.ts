import fc from "fast-check";
import { expect, test } from "vitest";
import { generalisedCost, tieValueUsdPerTeu, usdPerDay } from "../../../src/core/money/generalised-cost";

const RATE = 14; // % a year

test("cargo worth nothing costs the freight alone", () => {
  const freight = { low: 1000, typical: 2000, high: 4000 };
  const cargo = { valueUsdPerTeu: 0, ratePctPerYear: RATE };
  expect(generalisedCost(freight, { p10: 20, p50: 30, p90: 45 }, cargo)).toEqual(freight);
});

test("by hand: 100,000 USD at 14.6 % a year is 40 USD a day", () => {
  const cargo = { valueUsdPerTeu: 100_000, ratePctPerYear: 14.6 };
  expect(usdPerDay(cargo)).toBeCloseTo(40, 9);
  const cost = generalisedCost({ low: 1000, typical: 2000, high: 4000 }, { p10: 20, p50: 30, p90: 45 }, cargo);
  expect(cost).toEqual({ low: 1800, typical: 3200, high: 5800 });
});

const priced = fc.record({ freightUsd: fc.integer({ min: 200, max: 9000 }), days: fc.integer({ min: 5, max: 90 }) });

test("the tie value is the one by bisection, to the dollar", () => {
  const isRight = fc.property(priced, priced, (option, other) => {
    const value = tieValueUsdPerTeu(option, other, RATE);
    const apart = (worth: number) => {
      const day = usdPerDay({ valueUsdPerTeu: worth, ratePctPerYear: RATE });
      return option.freightUsd - other.freightUsd + day * (option.days - other.days);
    };
    if (value === null) return apart(1) * apart(1e9) >= 0;
    let [low, high] = [0, 1e9];
    for (let step = 0; step < 80; step++) {
      const middle = (low + high) / 2;
      if (apart(low) * apart(middle) <= 0) high = middle;
      else low = middle;
    }
    return Math.abs(value - low) < 1;
  });
  expect(() => fc.assert(isRight, { seed: 3, numRuns: 400 })).not.toThrow();
});
