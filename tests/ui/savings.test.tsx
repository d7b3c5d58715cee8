// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageCatalog } from "../../src/core/model/catalog";
import type { Comparison, Option } from "../../src/core/model/comparison";
import { createPlanner } from "../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import type { InitialData } from "../../src/state/initial-data";
import { baselineOf } from "../../src/state/evidence";
import { Saving } from "../../src/ui/options/Saving";
import { OptionTable } from "../../src/ui/options/OptionTable";
import { StatedFigures } from "../../src/ui/explore/StatedFigures";
import { world } from "../core/planner/real-world";
import { show, textOf } from "./page";

const planner = createPlanner(world);
const may = { ...USUAL_SCENARIO, month: 5 };
/** The same question, then one that differs in its ends, its direction, its cargo, its month and its basis. */
const ANSWERS: Readonly<Record<string, Comparison>> = {
  plain: planner("INBOM", "city-moscow", USUAL_SCENARIO),
  ends: planner("INNSA", "city-moscow", USUAL_SCENARIO),
  direction: planner("city-moscow", "INBOM", USUAL_SCENARIO),
  cargo: planner("INBOM", "city-moscow", { ...USUAL_SCENARIO, vessel: "bulk" }),
  month: planner("INBOM", "city-moscow", may),
  basis: runningOnly(planner("INBOM", "city-moscow", may)),
};
const catalog = JSON.parse(readFileSync("geo/derived/catalog.json", "utf8")) as PageCatalog;
const initial: InitialData = { catalog, headlines: {}, scenario: USUAL_SCENARIO, day: "2026-12-01", statusFaults: [] };
const NOTHING = "No other way is sensible enough to compare with.";

/** Days under way only: another basis than from door to door. */
function runningOnly(comparison: Comparison): Comparison {
  return { ...comparison, options: comparison.options.map((option) => ({ ...option, days: option.runningDays })) };
}

interface Placed {
  readonly answer: string;
  readonly option: Option;
}

const placed: readonly Placed[] = Object.entries(ANSWERS).flatMap(([answer, { options }]) =>
  options.map((option) => ({ answer, option })),
);
const savingOf = (comparison: Comparison, option: Option) =>
  textOf(show(<Saving answer="asked" comparison={comparison} option={option} />, { initial }).root);

test("there are enough pairs to say something", () => {
  expect(placed.length).toBeGreaterThan(50);
});

test("an option of one answer is set against nothing in another, whatever the two differ in", () => {
  const wrong: string[] = [];
  for (const { answer, option } of placed) {
    for (const [other, comparison] of Object.entries(ANSWERS)) {
      if (other !== answer && baselineOf(comparison, option) !== null) wrong.push(`${answer}/${option.id} in ${other}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no saving is written for options of different answers, even when they are put into one", () => {
  fc.assert(
    fc.property(fc.constantFrom(...placed), fc.constantFrom(...placed), (one, measure) => {
      fc.pre(ANSWERS[one.answer]!.from !== ANSWERS[measure.answer]!.from && one.option.id !== measure.option.id);
      fc.pre(one.option.legs.length > 0 && measure.option.legs.length > 0);
      const against = one.option.against && { ...one.option.against, baseline: measure.option.id };
      const mixed = { ...one.option, against };
      const comparison = { ...ANSWERS[one.answer]!, baseline: measure.option.id, options: [mixed, measure.option] };
      expect(savingOf(comparison, mixed)).toBe(NOTHING);
    }),
    { seed: 20261125, numRuns: 150 },
  );
});

describe.each(Object.keys(ANSWERS))("within the answer %s", (name) => {
  const comparison = ANSWERS[name]!;

  test("each saving names the baseline of that answer and no bare percentage", () => {
    for (const option of comparison.options) {
      const text = savingOf(comparison, option);
      expect(text).not.toContain("%");
      const baseline = baselineOf(comparison, option);
      const isMeasured = baseline?.distanceKm != null && option.against !== null && option.distanceKm !== null;
      expect(text === NOTHING, option.id).toBe(!isMeasured);
      expect([null, comparison.baseline]).toContain(baseline?.id ?? null);
    }
  });

  test("the table says a verdict only where both ways have days", () => {
    const table = (
      <OptionTable month={9} answer="asked" options={comparison.options} chosen={null} onChoose={() => {}} />
    );
    const { root } = show(table, { initial });
    expect(textOf(root)).not.toContain("%");
    for (const option of comparison.options.filter(({ days }) => days === null)) {
      const row = textOf(root.querySelector(`[data-option="${option.id}"]`));
      expect(row, option.id).not.toMatch(/faster|slower|shorter|longer/);
    }
  });
});

test("a published saving that names no two ends is not shown", () => {
  const isSaving = /saved|saving|share|extra/;
  const shown = catalog.corridors.flatMap((corridor) => {
    const { root } = show(<StatedFigures corridor={corridor} beside={null} />, { initial });
    const ids = [...root.querySelectorAll("[data-figure]")].map(
      (one) => one.getAttribute("data-figure")!.split("/")[2],
    );
    return ids.map((index) => corridor.figures[Number(index)]!);
  });
  expect(shown.filter(({ quantity }) => isSaving.test(quantity)).length).toBeGreaterThan(3);
  expect(shown.filter(({ quantity }) => isSaving.test(quantity) && !quantity.includes("."))).toEqual([]);
  expect(shown.filter(({ unit, quantity }) => unit === "%" && !quantity.includes("."))).toEqual([]);
});
