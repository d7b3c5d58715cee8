// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { USUAL_SCENARIO } from "../../../src/core/planner/usual-scenario";
import { createFormat } from "../../../src/i18n/format";
import { english } from "../../../src/i18n/messages/later-en";
import { hindi } from "../../../src/i18n/messages/hi";
import { russian } from "../../../src/i18n/messages/ru";
import { createChartData, measureOf, focusedOption, type ChartData } from "../../../src/ui/charts/chart-data";
import type { Point } from "../../../src/ui/charts/shared/geometry";
import { plotFor, type Plot } from "../../../src/ui/charts/over-distance/plot";
import type { Size } from "../../../src/ui/charts/shared/size";
import { memo } from "../../../src/core/memo";
import type { ChartLine } from "../../../src/ui/charts/chart-line";
import { trackOf, type RaceTrack } from "../../../src/ui/charts/race/track";
import { pathDrawing, type PathDrawing, type PathQuantity } from "../../../src/ui/charts/over-distance/path-drawing";
import { realKnown, realPlanner, realProvenance } from "../real-atlas";

const { catalog } = realKnown;
const SPEECHES = [
  { language: "en", t: english(createFormat("en")), f: createFormat("en") },
  { language: "hi", t: hindi(createFormat("hi")), f: createFormat("hi") },
  { language: "ru", t: russian(createFormat("ru")), f: createFormat("ru") },
] as const;
type Speech = (typeof SPEECHES)[number];
const SIZES: readonly Size[] = [
  { width: 358, height: 320 }, // on a phone
  { width: 440, height: 230 }, // one of two
  { width: 655, height: 240 },
  { width: 900, height: 300 },
];
const LETTER_PX = 7.5; // what a letter is taken to measure where there is no canvas
const KEY_PX = 20; // by the style of a letter at a line's end

const prepare = createChartData(realProvenance.components, catalog.passages);

interface Drawn {
  readonly plot: Plot;
  readonly drawing: PathDrawing;
}

function drawn(chartData: ChartData, quantity: PathQuantity, i18n: Speech, size: Size): Drawn {
  const made = quantity === "days" ? chartData.tracks : chartData.bills;
  const options = chartData.options.filter(({ id }) => made[id] !== undefined);
  const focused = focusedOption(chartData, null);
  const measure = focused === null ? null : measureOf(chartData, focused);
  const tracks = options.map(({ id }) => trackOf(made[id]!));
  const band = tracks.find(({ option }) => option === focused?.id);
  const plot = plotFor(tracks, band, { ...size, left: quantity === "days" ? 32 : 48, kmPerUnit: 1 });
  const paper = { catalog, i18n, plot, quantity, focused: focused?.id ?? null, made: memo<RaceTrack, ChartLine>() };
  return {
    plot,
    drawing: pathDrawing(options, tracks, paper, { measure: measure?.id ?? null, ranks: chartData.ranks }),
  };
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Stroke = readonly [from: Point, to: Point];

function boxesOf({ ends, stops, letters, lineHeight }: PathDrawing): readonly Box[] {
  const box = (name: string, { left, top }: { readonly left: number; readonly top: number }): Box => ({
    name,
    left,
    top,
    right: left + (name.length === 1 ? KEY_PX : name.length * LETTER_PX),
    bottom: top + lineHeight,
  });
  return [...ends.map((end) => box(letters.get(end.id)!, end)), ...stops.map((stop) => box(stop.name, stop))];
}

/** By halving: no part of a stroke longer than a hundredth of a pixel lies in the box. */
function isIn([a, b]: Stroke, box: Box): boolean {
  const isApart =
    Math.max(a.x, b.x) < box.left ||
    Math.min(a.x, b.x) > box.right ||
    Math.max(a.y, b.y) < box.top ||
    Math.min(a.y, b.y) > box.bottom;
  if (isApart) return false;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (Math.hypot(a.x - b.x, a.y - b.y) < 0.01 || isWithin(middle, box)) return true;
  return isIn([a, middle], box) || isIn([middle, b], box);
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

const strokesOf = (line: readonly Point[]): readonly Stroke[] =>
  line.slice(1).map((to, index) => [line[index]!, to] as const);

/** Even-odd: how often a ray to the right leaves the outline. */
function holds(outline: readonly Point[], { x, y }: Point): boolean {
  const crossed = strokesOf([...outline, outline[0]!]).filter(
    ([a, b]) => a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y),
  );
  return crossed.length % 2 === 1;
}

function faults({ plot, drawing }: Drawn): string[] {
  const { frame, width, y, values } = plot;
  const boxes = boxesOf(drawing);
  const lines = drawing.lines.flatMap(({ legs }) => legs.flatMap(({ points }) => strokesOf(points)));
  const outline = drawing.band === null ? [] : [...drawing.band.high, ...drawing.band.low.toReversed()];
  const leaders = [...drawing.ends, ...drawing.stops].map(({ leader }) => leader);
  const unit = { name: "the unit", left: 0, right: frame.left + 20, top: y(values.end) - 9, bottom: y(values.end) + 9 };
  return boxes.flatMap((box, index) => {
    const found = (is: boolean, words: string) => (is ? [`${box.name}: ${words}`] : []);
    const overlaps = (other: Box) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const inBand = outline.length > 0 && (holds(outline, middle) || strokesOf(outline).some((one) => isIn(one, box)));
    return [
      ...found(
        box.left < frame.left || box.right > width || box.top < 0 || box.bottom > frame.bottom,
        "out of the plot",
      ),
      ...found(
        lines.some((line) => isIn(line, box)),
        "on a line",
      ),
      ...found(inBand, "on the band"),
      ...found(
        [unit, ...boxes].some((other) => other !== box && overlaps(other)),
        "on another name",
      ),
      ...found(
        leaders.some((one, at) => at !== index && one !== null && isIn(one, box)),
        "on another's stroke",
      ),
    ];
  });
}

/** The headline questions and random ones, the long lists of ways among them. */
function questions(): readonly (readonly [from: string, to: string])[] {
  const places = Object.values(catalog.places).filter(({ kind }) => kind !== "waypoint");
  const place = fc.constantFrom(...places.map(({ id }) => id));
  const random = fc.sample(fc.tuple(place, place), { numRuns: 60, seed: 20261125 }).filter(([from, to]) => from !== to);
  return [...catalog.comparisons.map(({ from, to }) => [from, to] as const), ...random];
}

describe.each(["days", "cost"] as const)("in a chart of %s over distance", (quantity) => {
  test("every line has its letter, and no name lies on a line, the band, another name or the edge", () => {
    let [names, lines] = [0, 0];
    for (const [from, to] of questions()) {
      for (const month of [3, 9]) {
        const chartData = prepare(realPlanner(from, to, { ...USUAL_SCENARIO, month }));
        for (const i18n of SPEECHES) {
          for (const size of SIZES) {
            const one = drawn(chartData, quantity, i18n, size);
            const which = `${from} ${to}, month ${month}, ${i18n.language}, ${size.width} px`;
            expect(faults(one), which).toEqual([]);
            expect(one.drawing.ends.length, which).toBe(one.drawing.lines.length);
            names += one.drawing.stops.length;
            lines += one.drawing.lines.length;
          }
        }
      }
    }
    expect(lines).toBeGreaterThan(5_000);
    expect(names).toBeGreaterThan(1_000); // places where lines step up are named, where there is room
  });
});

test("letters go from the least to the most", () => {
  const [{ from, to }] = catalog.comparisons as [(typeof catalog.comparisons)[number]];
  const chartData = prepare(realPlanner(from, to, USUAL_SCENARIO));
  const { letters } = drawn(chartData, "days", SPEECHES[0], SIZES[3]!).drawing;
  const days = chartData.options
    .toSorted((a, b) => letters.get(a.id)!.localeCompare(letters.get(b.id)!))
    .map((one) => one.days!.p50);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test("an option has one letter in both charts and at every size", () => {
  for (const { from, to } of catalog.comparisons) {
    const chartData = prepare(realPlanner(from, to, USUAL_SCENARIO));
    const known = new Map<string, Set<string>>();
    for (const quantity of ["days", "cost"] as const)
      for (const size of SIZES)
        for (const [id, letter] of drawn(chartData, quantity, SPEECHES[0], size).drawing.letters)
          known.set(id, (known.get(id) ?? new Set()).add(letter));
    expect([...known.values()].map(({ size }) => size)).toEqual([...known].map(() => 1));
    expect(new Set([...known.values()].map(([letter]) => letter)).size).toBe(known.size); // and nobody else has it
  }
});
