import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "../../src/core/model/catalog";
import type { Source } from "../../src/core/model/provenance";
import { plannedPrice, quoteTable, type QuoteTable } from "../../src/core/money/quote-table";
import { calibrate, type Calibration } from "../../src/core/time/calibration";
import { createPlanner, type Planner } from "../../src/core/planner/planner";
import type { World } from "../../src/core/planner/world";

/** What really happened beside what the model says, in days and in money. */
export interface Truth {
  readonly journeys: Calibration;
  readonly quotes: QuoteTable;
}

/** @param world the atlas and its sea, as the planner takes them */
export function heldAgainstTruth(
  { observations, quotes, groupReasons, model }: Atlas,
  world: World,
  plan: Planner,
): Truth {
  const planWith = (components: typeof model.components) =>
    components === model.components ? plan : createPlanner({ ...world, model: { ...model, components } });
  return {
    journeys: calibrate(observations, planWith, model.components, groupReasons),
    quotes: quoteTable(quotes, plannedPrice(plan)),
  };
}

/**
 * Writes `calibration.json`, for the page on how good the numbers are.
 *
 * @returns the path written
 */
export async function buildCalibration(atlas: Atlas, truth: Truth, outDir: string): Promise<string> {
  const path = join(outDir, "calibration.json");
  await mkdir(outDir, { recursive: true });
  const cited = [...atlas.observations, ...atlas.quotes].flatMap((one) => one.sources);
  const sources = [...new Set(cited)].toSorted().map((id): Source => atlas.catalog.sources[id]!);
  await writeFile(path, `${JSON.stringify({ ...truth, sources }, null, 1)}\n`);
  return path;
}
