import { existsSync, readFileSync, truncateSync } from "node:fs";
import { UsageError } from "../command";
import type { PlacePair } from "./pairs";
import { CSV_HEAD } from "./rows";

/**
 * How many pairs a file of an earlier run holds in full. What stands behind them is cut off: half a line, or the last
 * pair of a CSV file, of which rows may be missing.
 *
 * @throws UsageError when the file is of other pairs
 */
export function finishedPairs(file: string, pairs: readonly PlacePair[], isJson: boolean): number {
  if (!existsSync(file)) return 0;
  const lines = wholeLines(readFileSync(file, "utf8"));
  const rows = isJson ? lines : lines.slice(1);
  const ends = rows.map((line) => pairOf(line, isJson));
  const whole = isJson ? rows : rows.filter((_, i) => ends[i] !== ends.at(-1));
  const known = [...new Set(ends.slice(0, whole.length))];
  const stray = known.findIndex((pair, i) => pair !== pairs[i]?.join());
  if (stray >= 0)
    throw new UsageError(
      `other pairs in "${file}": ${known[stray]} stands where ${pairs[stray]?.join() ?? "none"} is due`,
    );
  const kept = [...(isJson || lines.length === 0 ? [] : [lines[0] ?? CSV_HEAD]), ...whole];
  truncateSync(file, Buffer.byteLength(kept.map((line) => `${line}\n`).join("")));
  return known.length;
}

function wholeLines(text: string): readonly string[] {
  return text.split("\n").slice(0, -1); // behind the last line's end stands nothing, or half a line
}

function pairOf(line: string, isJson: boolean): string {
  if (!isJson) return line.split(",", 2).join();
  const { from, to } = JSON.parse(line) as { readonly from: string; readonly to: string };
  return [from, to].join();
}
