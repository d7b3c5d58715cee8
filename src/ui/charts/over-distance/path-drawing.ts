import { useMemo } from "preact/hooks";
import type { PageCatalog } from "../../../core/model/catalog";
import type { Option } from "../../../core/model/comparison";
import type { ChartLine } from "../chart-line";
import { colourKey, roleOf } from "../../../state/scene/colours";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { isSameList } from "../../hooks/stable";
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
  readonly band: Band | null; // of the option spoken of
  readonly letters: ReadonlyMap<string, string>; // at the lines' ends, by option
  readonly chartData: readonly ChartLine[]; // by middle days
  readonly layered: readonly ChartLine[]; // the spoken one last, on top
}

export interface ChartPaths {
  readonly options: readonly Option[];
  readonly trackOf: (option: Option) => RaceTrack;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly quantity: PathQuantity;
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
  const kept: Kept[] = [];
  const papers = new Map<string, Paper>();
  const paperFor = (scales: string, plot: Plot, { quantity, spoken }: ChartPaths): Paper => {
    const known = papers.get(scales);
    if (known !== undefined) return known;
    const made = { catalog, i18n, plot, quantity, spoken: spoken?.id ?? null, made: new WeakMap() };
    if (papers.size === MONTHS) papers.clear();
    papers.set(scales, made);
    return made;
  };
  return (ways, plot) => {
    const { options, trackOf, spoken, quantity } = ways;
    const measure = ways.measure?.id ?? null;
    const tracks = options.map(trackOf);
    const scales = JSON.stringify([plot.frame, plot.values, plot.distance, spoken?.id, quantity]);
    const isSame = (one: Kept) => one.scales === scales && one.measure === measure && isSameList(one.tracks, tracks);
    const known = kept.find(isSame);
    if (known !== undefined) return known.drawing;
    const drawing = pathDrawing(options, tracks, paperFor(scales, plot, ways), measure);
    if (kept.length === MONTHS) kept.shift();
    kept.push({ scales, measure, tracks, drawing });
    return drawing;
  };
}

const MONTHS = 12; // as many drawings are kept, so that a month shown before is there at once

interface Kept {
  readonly scales: string;
  readonly measure: string | null;
  readonly tracks: readonly RaceTrack[];
  readonly drawing: PathDrawing;
}

export function pathDrawing(
  options: readonly Option[],
  tracks: readonly RaceTrack[],
  paper: Paper,
  measure: string | null,
): PathDrawing {
  const { plot, quantity, spoken } = paper;
  const letters = lettersOf(options, quantity, paper.i18n.t);
  const chartData = options.map((option, index) => courseOf(option, tracks[index]!, paper));
  const spokenTrack = tracks.find(({ option }) => option === spoken);
  const band = spokenTrack === undefined ? null : plotBand(spokenTrack, plot);
  const steps = namedSteps(tracks, spoken, plot);
  const names = plotNamesOn({ ...paper, chartData, steps, band, measure });
  const layered = chartData.toSorted((a, b) => Number(a.isSpoken) - Number(b.isSpoken));
  return { ...names, chartData, layered, band, letters };
}

/** What chartData are drawn on and written in; holds those that are made. */
export interface Paper {
  readonly catalog: PageCatalog;
  readonly i18n: I18n;
  readonly plot: Plot;
  readonly quantity: PathQuantity;
  readonly spoken: string | null;
  readonly made: WeakMap<RaceTrack, ChartLine>;
}

function courseOf(option: Option, track: RaceTrack, { catalog, i18n, plot, spoken, made }: Paper): ChartLine {
  const known = made.get(track);
  if (known !== undefined) return known;
  const course = {
    option,
    name: optionName(catalog, i18n.language, option),
    colour: colourKey(catalog, option.corridor),
    isBaseline: roleOf(catalog, option) === "baseline",
    isSpoken: option.id === spoken,
    legs: legLines(track, plot),
  };
  made.set(track, course);
  return course;
}

export function valueLabel(option: Option, quantity: PathQuantity, t: I18n["t"], f: I18n["f"]): ValueLabel {
  const range = rangeOf(option, quantity);
  if (range === null) return { middle: t.notKnown, range: "" };
  const bounds = quantity === "days" ? f.days(range).value : f.range(range);
  const middle = quantity === "days" ? f.day(range.typical) : f.number(range.typical);
  return { middle, range: `${bounds}\u00A0${t.scaleUnits[quantity]}` };
}

/** The letters by which lines and key are tied, from the least to the most. */
export function lettersOf(
  options: readonly Option[],
  quantity: PathQuantity,
  { letters }: I18n["t"],
): ReadonlyMap<string, string> {
  const value = (option: Option) => rangeOf(option, quantity)?.typical ?? Infinity;
  const sorted = options.toSorted((a, b) => value(a) - value(b));
  return new Map(sorted.map(({ id }, index) => [id, letters[index] ?? String(index + 1)]));
}
