import { describe, expect, test } from "vitest";
import {
  changedFigures,
  keysIn,
  optionFigures,
  seenFigures,
  sentenceParts,
  tradeFigures,
} from "../../../src/core/deck/live-figures";
import { known } from "../../fixtures/known";

const answer = known.headlines["mumbai-st-petersburg"]!;
const figures = optionFigures(answer);
const figure = (key: string) => figures.find((one) => one.key === key);

describe("figures of an answer", () => {
  test("are those of its options", () => {
    expect(figure("instc-west.km")).toMatchObject({ low: 7160, typical: 7160, high: 7160 });
    expect(figure("instc-west.days")).toMatchObject({ low: 23, typical: 27, high: 33 });
    expect(figure("instc-west.middle")).toMatchObject({ typical: 27 });
  });

  test("set an option beside the baseline with the same ends, never the baseline beside itself", () => {
    expect(figure("instc-west.shorter")?.typical).toBe(14040 - 7160);
    expect(figure("instc-west.difference")).toMatchObject({ low: -9, typical: -1, high: 7 });
    expect(figure("suez.shorter")).toBeUndefined();
    expect(figure("suez.difference")).toBeUndefined();
  });

  test("leave out what is not known", () => {
    const [first] = answer.options;
    const closed = { ...first!, days: null, costUsdPerTeu: null };
    expect(optionFigures({ options: [closed] }).map(({ quantity }) => quantity)).toEqual(["km", "co2e"]);
  });

  test("of a second scenario have keys of their own", () => {
    expect(optionFigures(answer, true).map(({ key }) => key)).toContain("after:suez.km");
  });
});

test("a year without a total has no figure", () => {
  const year = { id: "fy", year: "2024-25", basis: "fiscal-india", exports: 1, imports: 2, unit: "bn USD" } as const;
  const rest = { origin: "published", sources: [] } as const;
  expect(tradeFigures({ trade: [{ ...year, ...rest, total: null }] })).toEqual([]);
  expect(tradeFigures({ trade: [{ ...year, ...rest, total: 3 }] })).toMatchObject([{ key: "fy.trade", typical: 3 }]);
});

test("a sentence is cut at its figures", () => {
  expect(sentenceParts("By rail {a.km}, not {b:c-d.days}.")).toEqual([
    "By rail ",
    { key: "a.km" },
    ", not ",
    { key: "b:c-d.days" },
    ".",
  ]);
  expect(sentenceParts("{ } {<b>} {")).toEqual(["{ } {<b>} {"]);
  expect(keysIn("{a.km} and {a.km}")).toEqual(["a.km"]);
});

describe("what has changed since a slide was written", () => {
  const seen = seenFigures(figures, ["instc-west.km", "instc-west.days"]);

  test("nothing, while the figures read the same", () => {
    expect(seen).toHaveLength(2);
    expect(changedFigures(seen, figures)).toEqual([]);
    const close = seen.map((one) => ({ ...one, typical: one.typical + 0.01 }));
    expect(changedFigures(close, figures)).toEqual([]);
  });

  test("old and new are told", () => {
    const longer = figures.map((one) => (one.key === "instc-west.km" ? { ...one, typical: 7300 } : one));
    expect(changedFigures(seen, longer)).toMatchObject([
      { key: "instc-west.km", seen: { typical: 7160 }, now: { typical: 7300 } },
    ]);
  });

  test("a figure that is gone is told", () => {
    expect(changedFigures(seen, [])).toMatchObject([{ now: null }, { now: null }]);
  });
});
