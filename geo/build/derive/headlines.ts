/** Answers to the headline questions, so that the first screen needs no planner. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "../../../src/core/model/catalog";
import type { Comparison } from "../../../src/core/model/comparison";
import { createPlanner } from "../../../src/core/planner/planner";
import { planLines, type PlanLine } from "../../../src/core/planner/legs/plan-lines";
import { seaRouter } from "../../../src/core/sea/matrix/sea-router";
import { withPreset } from "../../../src/core/model/preset";
import type { Scenario } from "../../../src/core/model/scenario";
import { todayPreset } from "../../../src/core/model/status";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import type { SeaNetwork } from "../../../src/core/sea/network/network";
import { compactJson, compactLine } from "./compact";

/**
 * Writes the comparisons of geo/comparisons.json by question id: `headlines.json` with nothing closed in the usual
 * month, and `headlines-1.json` to `headlines-12.json` with what is closed today, by month. And `legs.json`, every leg
 * plan with its line and length.
 *
 * @returns the paths written
 */
export async function deriveHeadlines(atlas: Atlas, network: SeaNetwork, outDir: string): Promise<readonly string[]> {
  const { catalog, land, model } = atlas;
  const world = { catalog, land, model, seaLegs: seaRouter(network, catalog) };
  const planner = createPlanner(world);
  const answers = (scenario: Scenario) =>
    Object.fromEntries(
      catalog.comparisons.map(({ id, from, to }) => [id, withShortLines(planner(from, to, scenario))]),
    );
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const today = withPreset(USUAL_SCENARIO, todayPreset(atlas.status), USUAL_SCENARIO);
  const legs = planLines(world).map((leg): PlanLine => ({ ...leg, line: compactLine(leg.line) }));
  await mkdir(outDir, { recursive: true });
  const files = {
    "legs.json": legs,
    "headlines.json": answers(USUAL_SCENARIO),
    ...Object.fromEntries(months.map((month) => [`headlines-${month}.json`, answers({ ...today, month })])),
  };
  return Promise.all(Object.entries(files).map(([name, value]) => written(join(outDir, name), value)));
}

function withShortLines(comparison: Comparison): Comparison {
  const options = comparison.options.map((option) => {
    return { ...option, legs: option.legs.map((leg) => ({ ...leg, line: compactLine(leg.line) })) };
  });
  return { ...comparison, options };
}

async function written(path: string, value: unknown): Promise<string> {
  await writeFile(path, `${compactJson(value)}\n`);
  return path;
}
