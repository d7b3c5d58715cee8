import type { NativeChart } from "../../../export/pptx/deck-page";
import { spansOf } from "../../../export/pptx/blocks";
import { dayBars } from "./blocks";
import type { WrittenSlide } from "./write-deck";
import { nameOf, type SlideWriter } from "./writer";

/** The figures of a slide's chart or race, for a program that draws its own: years of trade, or the days of every way. */
export function nativeChart({ content, moment }: WrittenSlide, writer: SlideWriter): NativeChart | null {
  const drawn = content.blocks.find(({ kind }) => kind === "chart" || kind === "race");
  if (drawn === undefined) return null;
  if (drawn.kind === "chart" && drawn.chart === "trade") return tradeChart(drawn.name, writer);
  if (moment.answer === null) return null;
  const rows = moment.answer.options.map((option) => ({ option, label: nameOf(writer, option) }));
  const bars = dayBars(writer, rows);
  return bars.kind === "bars" ? { ...spansOf(bars), name: writer.t.transitTime } : null;
}

function tradeChart(name: string, { asked, words, claimWords }: SlideWriter): NativeChart | null {
  const years =
    asked.ledger?.context.trade.filter(({ basis, total }) => basis === "fiscal-india" && total !== null) ?? [];
  if (years.length === 0 || claimWords === null) return null;
  return {
    name,
    unit: words.units.trade,
    kind: "columns",
    labels: years.map(({ year }) => year),
    series: [{ name: claimWords.t.trade.bases["fiscal-india"], values: years.map(({ total }) => total) }],
  };
}
