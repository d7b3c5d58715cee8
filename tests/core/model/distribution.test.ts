import { expect, test } from "vitest";
import { normalQuantile, normalShare, TAIL, triangularQuantile, withTails } from "../../../src/core/distribution";
import { DRAW_COUNT, drawsFrom } from "../../../src/core/draws";
import { histogramOf, percentilesOf, quantile } from "../../../src/core/percentiles";

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array) => mean(values.map((value) => (value - mean(values)) ** 2));

test("the triangular quantile inverts the published cumulative function", () => {
  const range = { low: 2, typical: 5, high: 12 };
  // F(x) = (x-a)^2 / ((b-a)(c-a)) up to the mode, 1 - (b-x)^2 / ((b-a)(b-c)) beyond
  const share = (x: number) => (x <= 5 ? (x - 2) ** 2 / (10 * 3) : 1 - (12 - x) ** 2 / (10 * 7));
  for (const x of [2, 3.3, 5, 7, 11.9, 12]) expect(triangularQuantile(range)(share(x))).toBeCloseTo(x, 9);
});

test.each([
  ["a mode at the low end", { low: 1, typical: 1, high: 4 }, 4 - 3 * Math.sqrt(0.5)],
  ["a mode at the high end", { low: 1, typical: 4, high: 4 }, 1 + 3 * Math.sqrt(0.5)],
  ["a constant", { low: 3, typical: 3, high: 3 }, 3],
])("the median is right for %s", (_, range, median) => {
  expect(triangularQuantile(range)(0.5)).toBeCloseTo(median, 12);
});

test("one value in ten lies beyond each published bound, and the usual value stays", () => {
  for (const range of [
    { low: 10.5, typical: 14, high: 17 },
    { low: 12, typical: 13, high: 20 },
  ]) {
    const { low, typical, high } = withTails(range);
    expect(typical).toBe(range.typical);
    // the published cumulative function, as above
    expect((range.low - low) ** 2 / ((high - low) * (typical - low))).toBeCloseTo(TAIL, 6);
    expect((high - range.high) ** 2 / ((high - low) * (high - typical))).toBeCloseTo(TAIL, 6);
  }
});

test("tails never make a wait negative or a speed vanish, and leave a certain value alone", () => {
  expect(withTails({ low: 0, typical: 1, high: 4 }).low).toBe(0);
  expect(withTails({ low: 3, typical: 8, high: 9 }).low).toBeGreaterThanOrEqual(1.5);
  expect(withTails({ low: 7, typical: 7, high: 7 })).toEqual({ low: 7, typical: 7, high: 7 });
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

test("a sum of three independent triangular quantities has the exact mean and variance", () => {
  const ranges = [
    { low: 1, typical: 2, high: 6 },
    { low: 0, typical: 0, high: 3 },
    { low: 10, typical: 14, high: 15 },
  ];
  const draws = drawsFrom(7);
  const sum = new Float64Array(DRAW_COUNT);
  ranges.forEach((range, i) => {
    const shares = draws.shares(`quantity ${i}`, "none", 0);
    shares.forEach((u, k) => (sum[k]! += triangularQuantile(range)(u)));
  });
  // mean (a+b+c)/3; variance (a²+b²+c²-ab-ac-bc)/18
  expect(mean(sum)).toBeCloseTo(3 + 1 + 13, 1);
  const exact = (1 + 4 + 36 - 2 - 6 - 12) / 18 + 9 / 18 + (100 + 196 + 225 - 140 - 150 - 210) / 18;
  expect(Math.abs(variance(sum) / exact - 1)).toBeLessThan(0.1); // sampling error of a variance: sqrt(2/1000) = 4.5 %, twice that
});

test("what moves together fully doubles its spread; what does not adds in squares", () => {
  const range = { low: 0, typical: 1, high: 2 };
  const spread = (correlation: number) => {
    const draws = drawsFrom(3);
    const sum = new Float64Array(DRAW_COUNT);
    for (const stream of ["a", "b"])
      draws.shares(stream, "g", correlation).forEach((u, i) => (sum[i]! += triangularQuantile(range)(u)));
    return variance(sum);
  };
  const one = 1 / 6;
  expect(spread(1) / one).toBeCloseTo(4, 1);
  expect(Math.abs(spread(0) / one - 2)).toBeLessThan(0.2);
  expect(spread(0.5)).toBeGreaterThan(spread(0));
});

test("the same seed gives the same bytes, another seed others", () => {
  const bytes = (seed: number) =>
    Buffer.from(drawsFrom(seed).shares("sea-speed-container", "sea", 0.4).buffer).toString("hex");
  expect(bytes(11)).toBe(bytes(11));
  expect(bytes(11)).not.toBe(bytes(12));
});

test("percentiles are those of the known distribution", () => {
  const shares = drawsFrom(1).shares("x", "none", 0);
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
