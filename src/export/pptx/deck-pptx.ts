/** A deck for PowerPoint and its like: text as text, tables as tables, charts with their figures, notes of the speaker. */
import PptxGenJS from "pptxgenjs";
import type { SlideBlock } from "../../core/deck/slide-content";
import type { Language } from "../../core/model/place";
import { figureRuns, heightOf, POINTS, SLIDE, spansOf, wantedHeight } from "./blocks";
import type { DeckFile, DeckPage, NativeChart } from "./deck-page";

/** On every machine that shows slides, with all letters of the language; Noto Sans is on few. */
const FONTS: Readonly<Record<Language, string>> = { en: "Arial", ru: "Arial", hi: "Nirmala UI" };
const TAGS: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU", hi: "hi-IN" };

interface Pen {
  readonly slide: PptxGenJS.Slide;
  readonly file: DeckFile;
  readonly x: number; // inches
  readonly width: number; // inches
}

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** @throws DOMException "AbortError" once `signal` says so */
export async function deckPptx(file: DeckFile, signal: AbortSignal): Promise<ArrayBuffer> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = file.title;
  deck.author = deck.company = file.author;
  deck.theme = { headFontFace: FONTS[file.language], bodyFontFace: FONTS[file.language] };
  for (const page of file.pages) {
    signal.throwIfAborted();
    writePage(deck.addSlide(), file, page);
  }
  return (await deck.write({ outputType: "arraybuffer", compression: true })) as ArrayBuffer;
}

function writePage(slide: PptxGenJS.Slide, file: DeckFile, page: DeckPage): void {
  const { content, picture, textShare, notes, foot } = page;
  slide.background = { color: hex(file.colours.paper) };
  const share = picture === null ? 1 : textShare;
  const pen: Pen = { slide, file, x: SLIDE.margin, width: SLIDE.width * share - SLIDE.margin * 2 };
  if (picture !== null) {
    const x = SLIDE.width * share;
    const box = { x, y: 0, w: SLIDE.width - x, h: SLIDE.height };
    slide.addImage({ data: picture.address, altText: picture.text, ...box });
  }
  const top = writeHead(pen, content);
  writeBlocks(pen, page, top);
  const y = SLIDE.height - SLIDE.foot;
  slide.addText(foot, { x: pen.x, y, w: pen.width, h: 0.35, ...look(file, POINTS.source, file.colours.ink2) });
  if (notes !== "") slide.addNotes(notes);
}

const look = ({ language, colours }: DeckFile, fontSize: number, colour = colours.ink) => ({
  fontFace: FONTS[language],
  lang: TAGS[language],
  fontSize,
  color: hex(colour),
  margin: 0,
  valign: "top" as const,
});

/** What stands above, the title, the sentence. Returns where they end, in inches. */
function writeHead({ slide, file, x, width }: Pen, { above, title, sentence, kind }: DeckPage["content"]): number {
  let y = kind === "title" ? 2.2 : SLIDE.margin;
  const put = (texts: readonly string[], points: number, options: { bold?: boolean; color?: string }) => {
    if (texts.join("") === "") return;
    const h = heightOf(texts, points, width, options.bold === true ? "bold" : "plain");
    const runs = texts.map((text, i) => ({ text, options: { breakLine: i < texts.length - 1 } }));
    slide.addText(runs, { x, y, w: width, h, ...look(file, points), ...options });
    y += h + 0.1;
  };
  put([above], POINTS.label, { color: hex(file.colours.ink2) });
  put([title], kind === "title" ? 36 : 26, { bold: true });
  put(sentence, 16, {});
  return y;
}

/** Blocks one under the other, all smaller by the same share where the slide is too low for them. */
function writeBlocks(pen: Pen, page: DeckPage, top: number): void {
  const { blocks } = page.content;
  const heights = blocks.map((block) => wantedHeight(block, pen.width));
  const room = SLIDE.height - SLIDE.foot - 0.1 - top;
  const share = Math.min(1, room / heights.reduce((sum, height) => sum + height, 0));
  let y = top;
  blocks.forEach((block, i) => {
    const h = heights[i]! * share;
    writeBlock(pen, block, page.chart, { x: pen.x, y, w: pen.width, h }, share);
    y += h;
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function writeBlock({ slide, file }: Pen, block: SlideBlock, chart: NativeChart | null, box: Box, share: number): void {
  const { ink, rule } = file.colours;
  switch (block.kind) {
    case "figures":
      block.items.forEach((item, i) => {
        const w = box.w / block.items.length;
        const runs = figureRuns(item, w, hex(item.colour === null ? ink : file.colourOf(item.colour)));
        slide.addText(runs, { ...box, x: box.x + i * w, w: w - 0.1, ...look(file, POINTS.label), fit: "shrink" });
      });
      return;
    case "bars":
      return writeChart(slide, file, spansOf(block), box);
    case "chart":
    case "race":
      if (chart !== null) writeChart(slide, file, chart, box);
      return;
    case "table": {
      const cells = (row: readonly string[], bold: boolean) => row.map((text) => ({ text, options: { bold } }));
      const rows = [
        ...(block.head.length > 0 ? [cells(block.head, true)] : []),
        ...block.rows.map((row) => cells(row, false)),
      ];
      const border = { type: "solid" as const, pt: 0.5, color: hex(rule) };
      const { margin: _, ...text } = look(file, Math.max(8, POINTS.table * share));
      slide.addTable(rows, { x: box.x, y: box.y, w: box.w, border, ...text });
      return;
    }
    case "lines":
    case "sources": {
      const isSources = block.kind === "sources";
      const points = isSources ? sourceSize(block.items.length) : Math.max(9, POINTS.lines * share);
      const runs = isSources
        ? block.items.map(({ number, text, url }) => ({
            text: `${number}. ${text}`,
            options: { breakLine: true, ...(/^https?:/.test(url) && { hyperlink: { url } }) },
          }))
        : block.lines.map((text) => ({ text, options: { breakLine: true } }));
      slide.addText(runs, { ...box, ...look(file, points), fit: "shrink" });
    }
  }
}

/** Few sources need not be read with a glass. */
const sourceSize = (count: number): number => (count > 20 ? POINTS.source : POINTS.label);

function writeChart(slide: PptxGenJS.Slide, file: DeckFile, chart: NativeChart, box: Box): void {
  const { paper, ink, ink2, rule } = file.colours;
  const font = { fontFace: FONTS[file.language], fontSize: 11, color: hex(ink) };
  const isSpans = chart.kind === "spans";
  const labels = isSpans ? chart.labels.toReversed() : [...chart.labels]; // a chart of bars begins at its foot
  const series = chart.series.map(({ name, values }) => ({
    name,
    labels,
    values: (isSpans ? values.toReversed() : [...values]).map((value) => value ?? 0),
  }));
  slide.addChart("bar", series, {
    ...box,
    altText: `${chart.name}: ${chart.labels.join("; ").replaceAll("\n", ", ")}`,
    barDir: isSpans ? "bar" : "col",
    barGrouping: isSpans ? "stacked" : "clustered",
    chartColors: (isSpans ? [paper, ink2] : [ink2]).map(hex), // where a bar begins nothing is to be seen
    barGapWidthPct: 60,
    catAxisLabelFontFace: font.fontFace,
    catAxisLabelFontSize: font.fontSize,
    catAxisLabelColor: font.color,
    valAxisLabelFontFace: font.fontFace,
    valAxisLabelFontSize: font.fontSize,
    valAxisLabelColor: font.color,
    valGridLine: { color: hex(rule), size: 0.5 },
    showValAxisTitle: true,
    valAxisTitle: chart.unit,
    valAxisTitleFontFace: font.fontFace,
    valAxisTitleFontSize: font.fontSize,
  });
}
