import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readObservations } from "../../geo/build/calibration";
import { loadAtlas, loadPlanner } from "../../src/cli/world";
import { calibrate } from "../../src/core/time/calibration";

const atlas = loadAtlas();
const observations = readObservations();
const calibration = calibrate(observations, loadPlanner(atlas), atlas.model);
const { rows, applicable, insideShare, medianErrorPct } = calibration;

const ownSources = JSON.parse(readFileSync(new URL("sources.json", import.meta.url), "utf8")) as {
  readonly id: string;
}[];

describe("what really happened, beside the model", () => {
  test("at least 75 % and at most 95 % of the observations lie between P10 and P90", () => {
    expect(insideShare).toBeGreaterThanOrEqual(0.75);
    expect(insideShare).toBeLessThanOrEqual(0.95);
  });

  test("the median absolute error of P50 is at most 15 %", () => {
    expect(medianErrorPct).toBeLessThanOrEqual(15);
  });

  test("at most a quarter is left out, each with its reason", () => {
    expect(applicable).toBeGreaterThanOrEqual(observations.length * 0.75);
    const unanswered = rows.filter(({ predicted, notApplicable }) => predicted === null && !notApplicable);
    expect(unanswered).toEqual([]);
    const known = observations
      .filter(({ query, notApplicable }) => query === undefined && notApplicable)
      .map(({ id }) => id);
    expect(rows.filter(({ predicted }) => predicted === null).map(({ id }) => id)).toEqual(known);
  });

  // Sources of observations alone stand beside them: geo/ lists only what its own figures cite.
  test("every observation resolves to a source", () => {
    const unknown = observations.flatMap(({ id, sources }) =>
      sources
        .filter((source) => !atlas.catalog.sources[source] && !ownSources.some((own) => own.id === source))
        .map((source) => `${id}: ${source}`),
    );
    expect(unknown).toEqual([]);
  });
});
