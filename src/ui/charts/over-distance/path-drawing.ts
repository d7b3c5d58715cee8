import { useMemo } from "preact/hooks";
import type { PageCatalog } from "../../../core/model/catalog";
import { memo, perObject, type Memo } from "../../../core/memo";
import type { Option } from "../../../core/model/comparison";
import type { ChartLine } from "../chart-line";
import { colourKey, roleOf } from "../../../state/scene/colours";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { rangeOf } from "../../options/quantities";
import type { I18n } from "../../hooks/i18n";
import type { Band } from "../shared/obstacles";
import { plotBand, legLines, namedSteps, type Plot } from "./plot";
import { plotNamesOn, type PlotNames } from "./plot-names";
import { fontsArrived } from "../shared/size";
import type { RaceTrack } from "../race/track";

/** What a chart over distance shows upwards. */
export type PathQuantity = "days" | "cost";

/** The middle and the range as an option's label says them. */
export interface ValueLabel {
  readonly middle: string;
  readonly range: string;
}

export interface PathDrawing extends PlotNames {
  readonly band: Band | null; // of the option in focus
  readonly letters: ReadonlyMap<string, string>; // at the lines' ends, by option
  readonly lines: readonly ChartLine[]; // by middle days
  readonly layered: readonly ChartLine[]; // the focused one last, on top
}

export interface ChartPaths {
  readonly options: readonly Option[];
  readonly trackOf: (option: Option) => RaceTrack;
  readonly focused: Option | null;
  readonly measure: Option | null;
  readonly quantity: PathQuantity;
  readonly ranks: ReadonlyMap<string, number>; // by which the options have their letters
}

/** Lines and names for the ways of an answer. */
export type Drawer = (ways: ChartPaths, plot: Plot) => PathDrawing;

/** What is as in an answer drawn before is the same object, down to the whole drawing. */
export function useDrawer(): Drawer {
  const { catalog } = useAtlas().state.initial;
  const i18n = useI18n();
  return useMemo(() => createDrawer(catalog, i18n), [i18n, fontsArrived.value]);
}

function createDrawer(catalog: PageCatalog, i18n: I18n): Drawer {
  const papers = memo<string, Paper>(MONTHS);
  const drawings = memo<string, PathDrawing>(MONTHS);
  const numberOf = numbers<RaceTrack>();
  return (paths, plot) => {
    const { options, trackOf, quantity, ranks } = paths;
    const [focused, measure] = [paths.focused?.id ?? null, paths.measure?.id ?? null];
    const tracks = options.map(trackOf);
    const scales = JSON.stringify([plot.frame, plot.values, plot.distance, focused, quantity]);
    const lettered = options.map(({ id }) => ranks.get(id));
    return drawings.get(`${scales} ${measure} ${lettered.join()} ${tracks.map(numberOf).join()}`, () => {
      const paper = papers.get(scales, () => ({ catalog, i18n, plot, quantity, focused, made: memo() }));
      return pathDrawing(options, tracks, paper, { measure, ranks });
    });
  };
}

const MONTHS = 12; // as many drawings are remembered, so that a month shown before is there at once

/** A number for every object, by which it is told from the others. */
function numbers<T extends object>(): (one: T) => number {
  let count = 0;
  return perObject(() => count++);
}

interface Marked {
  readonly measure: string | null;
  readonly ranks: ReadonlyMap<string, number>;
}

export function pathDrawing(
  options: readonly Option[],
  tracks: readonly RaceTrack[],
  paper: Paper,
  { measure, ranks }: Marked,
): PathDrawing {
  const { plot, focused } = paper;
  const letters = new Map(options.map(({ id }) => [id, letterOf(id, ranks, paper.i18n.t)]));
  const lines = options.map((option, index) => lineOf(option, tracks[index]!, paper));
  const focusedTrack = tracks.find(({ option }) => option === focused);
  const band = focusedTrack === undefined ? null : plotBand(focusedTrack, plot);
  const steps = namedSteps(tracks, focused, plot);
  const names = plotNamesOn({ ...paper, lines, steps, band, measure });
  const layered = lines.toSorted((a, b) => Number(a.isFocused) - Number(b.isFocused));
  return { ...names, lines, layered, band, letters };
}

/** What a chart's lines are drawn on and written in; `made` holds those that are ready, by track. */
export interface Paper {
  readonly catalog: PageCatalog;
  readonly i18n: I18n;
  readonly plot: Plot;
  readonly quantity: PathQuantity;
  readonly focused: string | null;
  readonly made: Memo<RaceTrack, ChartLine>;
}

function lineOf(option: Option, track: RaceTrack, { catalog, i18n, plot, focused, made }: Paper): ChartLine {
  return made.get(track, () => ({
    option,
    name: optionName(catalog, i18n.language, option),
    colour: colourKey(catalog, option.corridor),
    isBaseline: roleOf(catalog, option) === "baseline",
    isFocused: option.id === focused,
    legs: legLines(track, plot),
  }));
}

export function valueLabel(option: Option, quantity: PathQuantity, t: I18n["t"], f: I18n["f"]): ValueLabel {
  const range = rangeOf(option, quantity);
  if (range === null) return { middle: t.notKnown, range: "" };
  const bounds = quantity === "days" ? f.days(range).value : f.range(range);
  const middle = quantity === "days" ? f.day(range.typical) : f.number(range.typical);
  return { middle, range: `${bounds}\u00A0${t.scaleUnits[quantity]}` };
}

/** The letter by which an option's line and key are tied, the same in every chart of one answer. */
export function letterOf(id: string, ranks: ReadonlyMap<string, number>, { letters }: I18n["t"]): string {
  const rank = ranks.get(id) ?? 0;
  return letters[rank] ?? String(rank + 1);
}
