/** Pairs from a CSV file: columns from,to and, optionally, via,avoid,open with ids separated by semicolons. */
import { csvRows } from "./csv";
import type { DistanceWords } from "./distance-answer";
import { ids } from "./distance-args";

const COLUMNS = ["from", "to", "via", "avoid", "open"] as const;

/** The pairs in the file's order, or what is wrong with its header. */
export function readPairsFile(text: string): DistanceWords[] | string {
  const [header = [], ...rows] = csvRows(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !(COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) return `unknown column "${unknown}": expected ${COLUMNS.join(", ")}`;
  if (!names.includes("from") || !names.includes("to"))
    return `missing column "${names.includes("from") ? "to" : "from"}": expected from,to`;
  return rows.map((row) => {
    const cell = (name: (typeof COLUMNS)[number]): string => row[names.indexOf(name)]?.trim() ?? "";
    return {
      from: cell("from"),
      to: cell("to"),
      via: ids(cell("via")),
      avoid: ids(cell("avoid")),
      open: ids(cell("open")),
    };
  });
}
