import { describe, expect, test } from "vitest";
import { heldAgainstTruth } from "../../geo/build/calibration";
import { createPlanner } from "../../src/core/planner/planner";
import { loadAtlas, loadWorld } from "../../src/cli/world";

const atlas = loadAtlas();
const world = loadWorld(atlas);
const { journeys, quotes } = heldAgainstTruth(atlas, world, createPlanner(world));
const { rows, overall, byBasis, leftOut } = journeys;
const JUDGED_ROWS = 8; // a basis with fewer says too little

describe("what really happened, beside the model", () => {
  test("at least 70 observations are compared and counted, each with its basis, kind and sources", () => {
    expect(overall.rows).toBeGreaterThanOrEqual(70);
    expect(atlas.observations.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test.each([overall, ...byBasis.filter((group) => group.rows >= JUDGED_ROWS)])(
    "$name: 75 to 95 % between P10 and P90, the middle within 15 % in the median and without a sign",
    ({ insideShare, medianErrorPct, meanErrorPct }) => {
      expect(insideShare).toBeGreaterThanOrEqual(0.75);
      expect(insideShare).toBeLessThanOrEqual(0.95);
      expect(medianErrorPct).toBeLessThanOrEqual(15);
      expect(Math.abs(meanErrorPct)).toBeLessThanOrEqual(5);
    },
  );

  test("averages by rail lie inside", () => {
    const rail = rows.filter(
      ({ modes, kind, predicted }) => modes.join() === "rail" && kind === "average" && predicted,
    );
    const inside = rail.filter((row) => row.inside).map(({ id }) => id);
    expect(inside).toEqual(
      expect.arrayContaining([
        "fesco-2017-usual", // Vladivostok–Moscow
        "almaty-iran-2023", // Almaty–Sarakhs
        "mundra-delhi-2021", // Mundra–Delhi
        "tkd-import-2018",
        "tkd-export-2018",
        "ship-2024-rzdl-moscow-ba",
        "npk-2025-average",
        "general-time-006", // Sarakhs–Bandar Abbas
      ]),
    );
    expect(rows.find(({ id }) => id === "nakhodka-2023-open-wagons")?.inside).toBe(true); // Nakhodka–Moscow
  });

  test("each corridor by figures from elsewhere keeps three fifths inside, or says why not", () => {
    expect(leftOut.length).toBeGreaterThan(4);
    expect(leftOut.filter(({ insideShare, why }) => insideShare < 0.6 && why === undefined)).toEqual([]);
  });

  test("what is not compared says why, in words or by the planner", () => {
    expect(
      rows.filter(({ predicted, texts, reason }) => predicted === null && !texts.en.notApplicable && !reason),
    ).toEqual([]);
  });
});

describe("what carriage was asked for, beside the model at the prices of the date", () => {
  test("every quote has a price of the model beside it", () => {
    expect(quotes.rows.filter(({ computed }) => computed === null)).toEqual([]);
  });

  test("of at least 25 quotes seven in ten lie inside, and the middle is right within a quarter", () => {
    expect(quotes.counted).toBeGreaterThanOrEqual(25);
    expect(quotes.insideShare).toBeGreaterThanOrEqual(0.7);
    expect(quotes.medianRatio).toBeGreaterThanOrEqual(0.8);
    expect(quotes.medianRatio).toBeLessThanOrEqual(1.25);
  });
});
