import { claimsCsv } from "./claims-file";
import { csvText } from "./csv-text";
import type { Exporter, ExportPart, Outgoing, Progress } from "./outgoing";
import { everyMonth } from "./months";
import { legsTable, optionsTable, placesTable } from "./tables";

const BYTE_ORDER_MARK = "\uFEFF"; // spreadsheets take a file without it for one of an old code page
const TABLES = ["options", "legs", "months"] as const;

/** Tables for spreadsheets: UTF-8 with a byte order mark, commas, CRLF (RFC 4180). */
export const csv: Exporter = {
  extension: "csv",
  mime: "text/csv;charset=utf-8",
  parts: ({ matter, inMonth }): readonly ExportPart[] => {
    if (matter.kind === "claims") return [{ id: "claims", name: null }];
    if (matter.kind !== "comparisons") return [{ id: "places", name: null }];
    return TABLES.filter((id) => id !== "months" || inMonth !== null).map((id) => ({ id, name: null }));
  },
  make: async (outgoing, part, signal, progress) => BYTE_ORDER_MARK + (await textOf(outgoing, part, signal, progress)),
};

async function textOf(outgoing: Outgoing, part: string, signal: AbortSignal, progress: Progress): Promise<string> {
  const { matter } = outgoing;
  if (matter.kind === "claims") return claimsCsv(matter.entries, matter.words);
  if (matter.kind !== "comparisons") return csvText(placesTable(outgoing));
  if (part === "legs") return csvText(legsTable(matter.comparisons, outgoing));
  if (part === "options") return csvText(optionsTable(matter.comparisons, outgoing));
  return csvText(optionsTable(await everyMonth(outgoing, signal, progress), outgoing));
}
