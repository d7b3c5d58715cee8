import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calibrate, type Calibration, type CalibrationRow, type Observation } from "../../src/core/time/calibration";
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

/** The table as text: observed, P10, P50, P90, error, hit or miss or why not compared. */
export function calibrationTable({ rows, applicable, insideShare, medianErrorPct }: Calibration): string {
  const head = line("observation", "observed", "P10", "P50", "P90", "error", "");
  const share = Math.round(insideShare * 100);
  const sum = `${applicable} of ${rows.length} compared: ${share} % inside P10–P90, median error of P50 ${medianErrorPct} %`;
  return [head, ...rows.map(rowText), sum].join("\n");
}

function rowText({ id, days, predicted, inside, errorPct, notApplicable }: CalibrationRow): string {
  const observed = days.low === days.high ? `${days.typical}` : `${days.low}–${days.high}`;
  if (predicted === null) return line(id, observed, "", "", "", "", `not compared: ${whyNot(notApplicable)}`);
  const { p10, p50, p90 } = predicted;
  return line(id, observed, p10.toFixed(1), p50.toFixed(1), p90.toFixed(1), `${errorPct} %`, inside ? "hit" : "miss");
}

function whyNot(notApplicable: CalibrationRow["notApplicable"]): string {
  return typeof notApplicable === "string" ? notApplicable : JSON.stringify(notApplicable);
}

function line(...cells: readonly string[]): string {
  const [id, observed, p10, p50, p90, error, outcome] = cells;
  const numbers = [p10, p50, p90, error].map((cell) => cell!.padStart(8)).join("");
  return `${id!.padEnd(26)}${observed!.padStart(12)}${numbers}  ${outcome}`;
}
