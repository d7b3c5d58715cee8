import type { Outgoing } from "./outgoing";
import { optionsTable, placesTable } from "./tables";
import { xmlElement } from "./xml";

/** The table of options or places for the clipboard: cells for spreadsheets, and text between tabs for everything else. */
export function clipboardTable(outgoing: Outgoing): { readonly html: string; readonly text: string } {
  const { matter } = outgoing;
  const rows = matter.kind === "comparisons" ? optionsTable(matter.comparisons, outgoing) : placesTable(outgoing);
  const [heading, ...body] = rows.map((row) => row.map((cell) => String(cell ?? "")));
  const line = (cells: readonly string[], name: "th" | "td") =>
    xmlElement(
      "tr",
      {},
      cells.map((cell) => xmlElement(name, {}, [cell])),
    );
  const table = xmlElement("table", {}, [
    xmlElement("thead", {}, [line(heading ?? [], "th")]),
    xmlElement(
      "tbody",
      {},
      body.map((row) => line(row, "td")),
    ),
  ]);
  const text = [heading ?? [], ...body].map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"));
  return { html: table.xml, text: `${text.join("\n")}\n` };
}
