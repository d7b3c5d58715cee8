import type { SlideBlock, SlideFigure } from "../../core/deck/slide-content";
import type { NativeChart } from "./deck-page";

/** Inches on a slide of 13.333 by 7.5. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.5, foot: 0.45 } as const;

const POINTS_AN_INCH = 72;
const LETTER = { plain: 0.52, bold: 0.6 } as const; // of the letter height: the mean width of a letter in three scripts
const LINE = 1.35; // of the letter height

type Weight = keyof typeof LETTER;

/** Height of a text in inches once it is broken into lines. */
export function heightOf(texts: readonly string[], points: number, width: number, weight: Weight = "plain"): number {
  const letters = (width * POINTS_AN_INCH) / (points * LETTER[weight]);
  const lines = texts.reduce((sum, text) => sum + linesOf(text, letters), 0);
  return (lines * points * LINE) / POINTS_AN_INCH;
}

/** Words go into a line as long as they fit. */
function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > letters) [lines, used] = [lines + 1, length];
    else used += length + (isFirst ? 0 : 1);
  }
  return lines;
}

export const POINTS = { lines: 13, table: 12, label: 12, value: 26, source: 9 } as const; // points

/** Height that a block wants, in inches. */
export function wantedHeight(block: SlideBlock, width: number): number {
  switch (block.kind) {
    case "figures":
      return 1.15;
    case "lines":
      return heightOf(block.lines, POINTS.lines, width) + 0.1;
    case "table":
      return (block.rows.length + (block.head.length > 0 ? 1 : 0)) * 0.38 + 0.1;
    case "bars":
      return 0.55 * block.rows.length + 0.6;
    case "chart":
    case "race":
      return 4.2;
    case "sources":
      return 5.2;
  }
}

/** Days as bars from the tenth to the ninetieth of a hundred draws; a way that is closed says so in its label. */
export function spansOf({ unit, rows }: Extract<SlideBlock, { kind: "bars" }>): NativeChart {
  const label = ({ label, middle, text }: (typeof rows)[number]) =>
    [label, [middle, text].filter((part) => part !== "").join(" · ")].join("\n");
  return {
    name: unit,
    unit,
    kind: "spans",
    labels: rows.map(label),
    series: [
      { name: "10 %", values: rows.map(({ range }) => range?.low ?? null) },
      { name: "10–90 %", values: rows.map(({ range }) => (range === null ? null : range.high - range.low)) },
    ],
  };
}

/** A figure in three paragraphs: what it is, how much, and what stands beneath. */
export function figureRuns({ label, value, unit, detail }: SlideFigure, width: number, colour: string) {
  const said = `${value} ${unit}`;
  const points = Math.min(POINTS.value, (width * POINTS_AN_INCH) / (said.length * LETTER.bold));
  return [
    { text: label, options: { fontSize: POINTS.label, breakLine: true } },
    {
      text: said,
      options: {
        fontSize: Math.max(POINTS.label, Math.floor(points)),
        bold: true,
        color: colour,
        breakLine: detail !== "",
      },
    },
    ...(detail === "" ? [] : [{ text: detail, options: { fontSize: POINTS.label } }]),
  ];
}
