import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "../../src/core/model/catalog";
import type { Source } from "../../src/core/model/provenance";
import { plannedPrice, quoteTable, type QuoteRow, type QuoteTable } from "../../src/core/money/quote-table";
import {
  calibrate,
  type Calibration,
  type CalibrationGroup,
  type CalibrationRow,
} from "../../src/core/time/calibration";
import { createPlanner, type Planner } from "../../src/core/planner/planner";
import { isCounted } from "../../src/core/time/observation";
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

/** The tables as text: each row, then the groups with the share inside, the median error and the sign of the error. */
export function calibrationTable({ rows, overall, byBasis, byModes, leftOut }: Calibration): string {
  const head = line("observation", "basis", "kind", "observed", "P10", "P50", "P90", "error", "");
  const groups = (title: string, some: readonly CalibrationGroup[]) => [`-- ${title}`, ...some.map(groupText)];
  return [
    head,
    ...rows.map(rowText),
    ...groups("counted rows, by basis", [...byBasis, overall]),
    ...groups("by modes", byModes),
    ...groups("each corridor by figures from elsewhere", leftOut),
  ].join("\n");
}

function rowText({ id, basis, kind, days, predicted, inside, errorPct, reason, texts }: CalibrationRow): string {
  const observed = days.low === days.high ? `${days.typical}` : `${days.low}–${days.high}`;
  const own = isCounted(kind) ? "" : ", not counted";
  if (predicted === null) {
    const why = texts.en.notApplicable ?? JSON.stringify(reason);
    return line(id, basis, kind, observed, "", "", "", "", `not compared: ${why}`);
  }
  const { p10, p50, p90 } = predicted;
  const outcome = `${inside ? "hit" : "miss"}${own}`;
  return line(id, basis, kind, observed, p10.toFixed(1), p50.toFixed(1), p90.toFixed(1), `${errorPct} %`, outcome);
}

function groupText({ name, rows, insideShare, medianErrorPct, meanErrorPct, why }: CalibrationGroup): string {
  const share = `${Math.round(insideShare * 100)} % inside`;
  const row = `${name.padEnd(26)}${`${rows} rows`.padStart(9)}  ${share}, median error ${medianErrorPct} %, mean ${meanErrorPct} %`;
  return why === undefined ? row : `${row}; ${why.en}`;
}

/** The quotes as text, in USD a TEU. */
export function quotesTable({ rows, counted, insideShare, medianRatio }: QuoteTable): string {
  const sum = `${counted} of ${rows.length} quotes counted: ${Math.round(insideShare * 100)} % inside, median quote/typical ${medianRatio}`;
  return [
    line("quote", "date", "market", "USD/TEU", "low", "usual", "high", "ratio", ""),
    ...rows.map(quoteText),
    sum,
  ].join("\n");
}

function quoteText({ id, date, market, kind, quotedUsdPerTeu, computed, inside, ratio }: QuoteRow): string {
  const quoted = `${Math.round(quotedUsdPerTeu.typical)}`;
  if (computed === null) return line(id, date, market, quoted, "", "", "", "", "not compared");
  const [low, typical, high] = [computed.low, computed.typical, computed.high].map((usd) => `${Math.round(usd)}`);
  const own = kind === "estimate" ? ", not counted" : "";
  return line(id, date, market, quoted, low!, typical!, high!, ratio!.toFixed(2), `${inside ? "hit" : "miss"}${own}`);
}

function line(...cells: readonly string[]): string {
  const [id, first, second, observed, p10, p50, p90, error, outcome] = cells;
  const numbers = [p10, p50, p90, error].map((cell) => cell!.padStart(8)).join("");
  return `${id!.padEnd(30)}${first!.padEnd(9)}${second!.padEnd(9)}${observed!.padStart(12)}${numbers}  ${outcome}`;
}
