import type { PageCatalog } from "../../../core/model/catalog";
import { stopName } from "../../../state/names";
import type { I18n } from "../../hooks/i18n";
import type { Frame } from "../shared/geometry";
import { obstaclesOf, type Band, type Box } from "../shared/obstacles";
import { placeLabels, type Label, type PlacedLabel } from "../shared/labels";
import type { NamedStep, Plot } from "./plot";
import { textWidth } from "../shared/size";
import { endOf, type ChartLine } from "../chart-line";

/** The name of a place where a line steps up. */
export interface StopName extends PlacedLabel {
  readonly name: string;
}

/** What is written into a drawing. */
export interface PlotNames {
  readonly ends: readonly PlacedLabel[]; // the letters at the lines' ends, by option
  readonly stops: readonly StopName[];
  readonly lineHeight: number; // px, of every name
}

interface Given {
  readonly lines: readonly ChartLine[];
  readonly steps: readonly NamedStep[];
  readonly band: Band | null;
  readonly measure: string | null;
  readonly plot: Plot;
  readonly catalog: PageCatalog;
  readonly i18n: I18n;
}

/** The letters of the ends choose their place first; the names of the stops take what room is left. */
export function plotNamesOn({ lines, steps, band, measure, plot, catalog, i18n }: Given): PlotNames {
  const { frame } = plot;
  const lineHeight = lineHeightOf(i18n);
  const names = new Map(steps.map(({ id, stop }) => [id, shortened(stopName(catalog, i18n.language, stop))]));
  const stops = steps.map(({ id, at, isFocused }): Label => {
    return {
      id,
      at,
      width: Math.ceil(textWidth(names.get(id) ?? "")) + 6,
      reach: isFocused ? 90 : 14,
      isNeeded: false,
    };
  });
  const dots = lines.map(({ isFocused, ...line }) => {
    const { x, y } = endOf(line);
    const reach = isFocused ? 2 : 1;
    return [
      { x: x - reach, y },
      { x: x + reach, y },
    ];
  });
  const strokes = lines.flatMap(({ legs }) => legs.map(({ points }) => points));
  const size = { width: plot.width, height: frame.bottom };
  const ground = obstaclesOf(size, [...strokes, ...dots], band === null ? [] : [band]);
  const room: Frame = { left: frame.left + 6, right: plot.width, top: 0, bottom: frame.bottom - 2 };
  const labels = [...endLabels(lines, measure), ...stops];
  const placed = placeLabels(labels, room, lineHeight, ground, [topMark(plot, lineHeight)]);
  return {
    ends: placed.filter(({ id }) => !names.has(id)),
    stops: placed.flatMap((label) => (names.has(label.id) ? [{ ...label, name: names.get(label.id)! }] : [])),
    lineHeight,
  };
}

/** Devanagari needs more of it; as in the style of small text. */
function lineHeightOf({ language }: I18n): number {
  return language === "hi" ? 20 : 18;
}

const LETTER_WIDTH = 20; // px, as in the style

/** The letters in the order in which they may choose: the focused option's, its measure's, corridors, baselines; of these the upper first. */
function endLabels(lines: readonly ChartLine[], measure: string | null): readonly Label[] {
  const rank = ({ isFocused, isBaseline, option }: ChartLine) =>
    isFocused ? 0 : option.id === measure ? 1 : isBaseline ? 3 : 2;
  return [...lines]
    .sort((a, b) => rank(a) - rank(b) || endOf(a).y - endOf(b).y)
    .map((line) => ({
      id: line.option.id,
      at: endOf(line),
      width: LETTER_WIDTH,
      reach: 140,
      isNeeded: true,
    }));
}

/** The mark at the top of the scale, which names the unit and so is wider than the others. */
function topMark({ frame, values, y }: Plot, lineHeight: number): Box {
  return { left: 0, top: y(values.end) - lineHeight / 2, width: frame.left + 32, height: lineHeight };
}

/** "Bandar Abbas (Shahid Rajaee)" without the terminal. */
function shortened(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
