import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calibrate, type Observation } from "../../src/core/time/calibration";
import type { Planner } from "../../src/core/planner/planner";
import type { Source } from "../../src/core/model/provenance";
import type { TransitModel } from "../../src/core/time/transit-time";

const OBSERVED = "tests/truth/observed-transits.json";
const THEIR_SOURCES = "tests/truth/sources.json"; // those that no figure of geo/ cites

export function readObservations(): readonly Observation[] {
  return JSON.parse(readFileSync(OBSERVED, "utf8")) as readonly Observation[];
}

/**
 * Writes `calibration.json`: what really happened beside what the model says, for the page on how good the numbers are.
 *
 * @returns the path written
 */
export async function buildCalibration(plan: Planner, model: TransitModel, outDir: string): Promise<string> {
  const path = join(outDir, "calibration.json");
  await mkdir(outDir, { recursive: true });
  const observations = readObservations();
  const cited = new Set(observations.flatMap(({ sources }) => sources));
  const sources = (JSON.parse(readFileSync(THEIR_SOURCES, "utf8")) as readonly Source[]).filter(({ id }) =>
    cited.has(id),
  );
  await writeFile(path, `${JSON.stringify({ ...calibrate(observations, plan, model), sources }, null, 1)}\n`);
  return path;
}
