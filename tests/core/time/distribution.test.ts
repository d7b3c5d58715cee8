import fc from "fast-check";
import { expect, test } from "vitest";
import { deviateOf, meanOf, normalQuantile, normalShare, valueAtDeviate } from "../../../src/core/time/distribution";
import { DRAW_COUNT, drawsFrom } from "../../../src/core/time/draws";
import type { Range } from "../../../src/core/range";
import { exactPercentiles, histogramOf, percentilesOf, quantile } from "../../../src/core/time/percentiles";

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array) => mean(values.map((value) => (value - mean(values)) ** 2));

/** The inverse cumulative function of a component: the value below which a share of it lies. */
const quantileOf = (range: Range) => {
  const valueAt = valueAtDeviate(range);
  return (share: number) => valueAt(deviateOf(share));
};

/** Published cumulative function of the triangular distribution on [a, b] with mode c. */
const triangular = (x: number, a: number, c: number, b: number) =>
  x <= c ? (x - a) ** 2 / ((b - a) * (c - a)) : 1 - (b - x) ** 2 / ((b - a) * (b - c));

test("with bounds at equal distances it is the triangular distribution", () => {
  const at = quantileOf({ low: 8, typical: 10, high: 12 });
  const half = 2 / (1 - Math.sqrt(0.2)); // by hand: (1 - 2 / half)² / 2 = 0.1
  for (const share of [0.001, 0.1, 0.3, 0.5, 0.77, 0.999]) {
    expect(triangular(at(share), 10 - half, 10, 10 + half)).toBeCloseTo(share, 9);
  }
});

test.each([
  ["even", { low: 8, typical: 10, high: 12 }],
  ["longer above", { low: 4, typical: 5, high: 12 }],
  ["longer below", { low: 10, typical: 16, high: 17 }],
  ["without a lower side", { low: 3, typical: 3, high: 7 }],
])("the usual value is the median, the bounds are the outer tenths: %s", (_, range) => {
  const at = quantileOf(range);
  expect([at(0.1), at(0.5), at(0.9)]).toEqual([
    expect.closeTo(range.low, 9),
    expect.closeTo(range.typical, 9),
    expect.closeTo(range.high, 9),
  ]);
});

test("a wait is never negative, a speed never vanishes, a certain value is certain", () => {
  expect(quantileOf({ low: 0, typical: 1, high: 4 })(0)).toBe(0);
  expect(quantileOf({ low: 3, typical: 8, high: 9 })(0)).toBe(1.5);
  expect(quantileOf({ low: 7, typical: 7, high: 7 })(0.3)).toBe(7);
});

test("the normal functions agree with printed tables", () => {
  for (const [z, share] of [
    [0, 0.5],
    [1, 0.8413447],
    [-1.959964, 0.025],
    [2.575829, 0.995],
  ] as const) {
    expect(normalShare(z)).toBeCloseTo(share, 6);
    expect(Math.abs(normalQuantile(share) - z)).toBeLessThan(4.5e-4);
  }
});

test("a sum of three independent quantities, one of them triangular, has the exact mean and variance", () => {
  const ranges = [
    { low: 8, typical: 10, high: 12 },
    { low: 4, typical: 5, high: 8 },
    { low: 20, typical: 26, high: 27 },
  ];
  const draws = drawsFrom(7);
  const sum = new Float64Array(DRAW_COUNT);
  ranges.forEach((range, i) => {
    const at = quantileOf(range);
    draws.probabilities(`quantity ${i}`, "none", 0).forEach((share, k) => (sum[k]! += at(share)));
  });
  // a side of extent e, a right triangle with half of the chances: first moment e/6, second e²/12
  const sides = ranges.map(({ low, typical, high }) =>
    [typical - low, high - typical].map((d) => d / (1 - Math.sqrt(0.2))),
  );
  const exactMean = ranges.reduce((total, { typical }, i) => total + typical + (sides[i]![1]! - sides[i]![0]!) / 6, 0);
  const exactVariance = sides.reduce((total, [a, b]) => total + (a! ** 2 + b! ** 2) / 12 - ((b! - a!) / 6) ** 2, 0);
  expect(sides[0]![0]! ** 2 / 6).toBeCloseTo((sides[0]![0]! ** 2 + sides[0]![1]! ** 2) / 12, 9); // the triangular one: e²/6
  expect(mean(sum)).toBeCloseTo(exactMean, 1);
  expect(Math.abs(variance(sum) / exactVariance - 1)).toBeLessThan(0.1); // sampling error of a variance: sqrt(2/1000) = 4.5 %, twice that
});

test("what moves together fully doubles its spread; what does not adds in squares", () => {
  const range = { low: 9, typical: 10, high: 11 };
  const spread = (correlation: number) => {
    const draws = drawsFrom(3);
    const sum = new Float64Array(DRAW_COUNT);
    const at = quantileOf(range);
    for (const stream of ["a", "b"])
      draws.probabilities(stream, "g", correlation).forEach((u, i) => (sum[i]! += at(u)));
    return variance(sum);
  };
  const one = (1 / (1 - Math.sqrt(0.2))) ** 2 / 6; // triangular, half width squared / 6
  expect(spread(1) / one).toBeCloseTo(4, 1);
  expect(Math.abs(spread(0) / one - 2)).toBeLessThan(0.2);
  expect(spread(0.5)).toBeGreaterThan(spread(0));
});

test("the same seed gives the same bytes, another seed others", () => {
  const bytes = (seed: number) =>
    Buffer.from(drawsFrom(seed).probabilities("sea-speed-container", "sea", 0.4).buffer).toString("hex");
  expect(bytes(11)).toBe(bytes(11));
  expect(bytes(11)).not.toBe(bytes(12));
});

test("percentiles are those of the known distribution", () => {
  const shares = drawsFrom(1).probabilities("x", "none", 0);
  const { p10, p50, p90 } = percentilesOf(shares.map((u) => 100 * u));
  expect([p10, p50, p90].map(Math.round)).toEqual([10, 50, 90]);
  expect(quantile(Float64Array.of(1, 2, 3, 4), 0.5)).toBe(2.5); // Hyndman and Fan, definition 7
});

test("the histogram holds every draw once", () => {
  const { fromDays, binDays, counts } = histogramOf(Float64Array.of(10.1, 10.2, 11.9, 13));
  expect({ fromDays, binDays }).toEqual({ fromDays: 10, binDays: 0.25 });
  expect(counts.reduce((a, b) => a + b)).toBe(4);
  expect(counts[0]).toBe(2);
});

test("the mean is that of the draws", () => {
  for (const range of [
    { low: 8, typical: 10, high: 12 },
    { low: 4, typical: 5, high: 12 },
    { low: 20, typical: 26, high: 27 },
  ]) {
    const drawn = drawsFrom(3).probabilities("x", "none", 0).map(quantileOf(range));
    expect(Math.abs(mean(drawn) / meanOf(range) - 1)).toBeLessThan(0.001);
  }
});

test("percentiles are found without sorting, and are those of the sorted values", () => {
  const values = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 60, noNaN: true }));
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 300 }), (days) => {
      const sorted = Float64Array.from(days).sort();
      const expected = { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
      expect(exactPercentiles(Float64Array.from(days))).toEqual(expected);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
