/** Pairs from a CSV file: columns from,to and, optionally, via,avoid,open with ids separated by semicolons. */
import { readCsv } from "./csv";
import { ids, type DistanceWords } from "./distance-args";

const COLUMNS = ["from", "to", "via", "avoid", "open"] as const;

/**
 * The pairs in the file's order.
 *
 * @throws UsageError naming what is wrong with the file
 */
export async function readPairs(file: string): Promise<readonly DistanceWords[]> {
  const rows = await readCsv(file, COLUMNS, ["from", "to"]);
  return rows.map(({ from = "", to = "", via = "", avoid = "", open = "" }) => {
    return { from, to, via: ids(via), avoid: ids(avoid), open: ids(open) };
  });
}
