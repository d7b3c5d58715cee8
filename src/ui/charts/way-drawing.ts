import { useMemo } from "preact/hooks";
import type { PageCatalog } from "../../core/catalog";
import type { Option } from "../../core/comparison";
import type { ColourKey } from "../../core/scene";
import { optionName, stopName } from "../../state/names";
import { colourKey, roleOf } from "../../state/scene";
import { useAtlas, useSpeech } from "../context";
import { useSameList } from "../kept";
import { rangeOf } from "../measures";
import type { Speech } from "../speech";
import { sampledEvery, type Point } from "./geometry";
import { placeLabels, type Label, type PlacedLabel } from "./labels";
import { legLines, namedSteps, type LegLine, type NamedStep, type Plot } from "./plot";
import { fontsArrived, textWidth, type Size } from "./size";
import type { Track } from "./track";

/** What a chart over distance shows upwards. */
export type WayQuantity = "days" | "cost";

/** The middle and the range as an option's label says them. */
export interface ValueLabel {
  readonly middle: string;
  readonly range: string;
}

/** One option as it is drawn. */
export interface Course {
  readonly option: Option;
  readonly name: string;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
  readonly isSpoken: boolean;
  readonly legs: readonly LegLine[];
  readonly ink: readonly Point[]; // points along it, which no name should lie on
  readonly label: ValueLabel;
  readonly labelWidth: number; // px, with the name
}

/** The name of a place where a line steps up. */
export interface StopName extends PlacedLabel {
  readonly name: string;
}

export interface WayDrawing {
  readonly courses: readonly Course[]; // by middle days
  readonly layered: readonly Course[]; // the spoken one last, on top
  readonly ends: readonly PlacedLabel[]; // the labels at the lines' ends, by option
  readonly stops: readonly StopName[];
}

interface Ways {
  readonly options: readonly Option[];
  readonly trackOf: (option: Option) => Track;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly quantity: WayQuantity;
}

/** Lines and names for the ways of an answer. What is as in the answer before is the same object, down to the whole drawing. */
export function useWayDrawing(ways: Ways, plot: Plot, { width }: Size): WayDrawing {
  const { catalog } = useAtlas().state.known;
  const speech = useSpeech();
  const { spoken, measure, quantity, trackOf } = ways;
  const fonts = fontsArrived.value;
  const paper = useMemo(
    (): Paper => ({ catalog, speech, plot, quantity, spoken: spoken?.id ?? null, made: new WeakMap() }),
    [plot, spoken?.id, quantity, speech, fonts],
  );
  const options = useSameList(ways.options);
  const tracks = useSameList(options.map(trackOf));
  return useMemo(() => {
    const courses = options.map((option, index) => courseOf(option, tracks[index]!, paper));
    return drawn(courses, namedSteps(tracks, paper.spoken, plot), measure?.id ?? null, paper, width);
  }, [paper, options, tracks, measure?.id, width]);
}

/** What courses are drawn on and written in; holds those that are made. */
interface Paper {
  readonly catalog: PageCatalog;
  readonly speech: Speech;
  readonly plot: Plot;
  readonly quantity: WayQuantity;
  readonly spoken: string | null;
  readonly made: WeakMap<Track, Course>;
}

function courseOf(option: Option, track: Track, { catalog, speech, plot, quantity, spoken, made }: Paper): Course {
  const known = made.get(track);
  if (known !== undefined) return known;
  const name = optionName(catalog, speech.language, option);
  const legs = legLines(track, plot);
  const label = valueLabel(option, quantity, speech.t, speech.f);
  const lines = legs.map(({ points }) => points);
  const course = {
    option,
    name,
    colour: colourKey(catalog, option.corridor),
    isBaseline: roleOf(catalog, option) === "baseline",
    isSpoken: option.id === spoken,
    legs,
    ink: sampledEvery(6, lines),
    label,
    labelWidth: textWidth(`${name} ${label.middle} ${label.range}`, 600) + 4,
  };
  made.set(track, course);
  return course;
}

export function valueLabel(option: Option, quantity: WayQuantity, t: Speech["t"], f: Speech["f"]): ValueLabel {
  const range = rangeOf(option, quantity);
  if (range === null) return { middle: t.notKnown, range: "" };
  const bounds = quantity === "days" ? f.days(range).value : f.range(range);
  const middle = quantity === "days" ? f.day(range.typical) : f.number(range.typical);
  return { middle, range: `${bounds}\u00A0${t.scaleUnits[quantity]}` };
}

const NARROW = 480; // px; less has room for the names of the option spoken of and its measure alone

/** The labels choose their place before the names of the stops. */
function drawn(
  courses: readonly Course[],
  steps: readonly NamedStep[],
  measure: string | null,
  { catalog, speech, plot, spoken }: Paper,
  width: number,
): WayDrawing {
  const isNarrow = width < NARROW;
  const names = new Map(steps.map(({ id, stop }) => [id, shortened(stopName(catalog, speech.language, stop))]));
  const stops = steps.map(({ id, at, option }): Label => {
    const mayCover = isNarrow ? 4 : option === spoken ? 60 : 6;
    return { id, at, width: textWidth(names.get(id) ?? ""), mayCover, mayLeave: false };
  });
  const ink = courses.flatMap((course) => course.ink);
  const placed = placeLabels(
    [...endLabels(courses, measure, isNarrow), ...stops],
    { ...plot.frame, right: width },
    ink,
  );
  return {
    courses,
    layered: courses.toSorted((a, b) => Number(a.isSpoken) - Number(b.isSpoken)),
    ends: placed.filter(({ id }) => !names.has(id)),
    stops: placed.flatMap((label) => (names.has(label.id) ? [{ ...label, name: names.get(label.id)! }] : [])),
  };
}

/** The labels in the order in which they may choose their place: the spoken option's, its measure's, corridors, baselines. */
function endLabels(courses: readonly Course[], measure: string | null, isNarrow: boolean): readonly Label[] {
  const rank = ({ isSpoken, isBaseline, option }: Course) =>
    isSpoken ? 0 : option.id === measure ? 1 : isBaseline ? 3 : 2;
  return [...courses]
    .sort((a, b) => rank(a) - rank(b))
    .map((course) => ({
      id: course.option.id,
      at: endOf(course),
      width: course.labelWidth,
      mayCover: rank(course) < 2 ? Infinity : isNarrow ? 2 : 24,
      mayLeave: !isNarrow || rank(course) < 2,
    }));
}

export function endOf({ legs }: Course): Point {
  return legs.at(-1)?.points.at(-1) ?? { x: 0, y: 0 };
}

/** "Bandar Abbas (Shahid Rajaee)" without the terminal. */
function shortened(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
