import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Option } from "../../core/comparison";
import type { ColourKey } from "../../core/scene";
import { KMH_PER_KNOT } from "../../core/units";
import { HARD_SPACE } from "../../i18n/format";
import { optionName, placeName, stopName } from "../../state/names";
import { colourKey, roleOf } from "../../state/scene";
import { useAtlas, useSpeech } from "../context";
import { rangeOf } from "../measures";
import { colourOf } from "../Swatch";
import type { Courses } from "./course";
import { EndLabels, endLabels, valueLabel } from "./EndLabels";
import { pathOf, px, sampledEvery, type Frame } from "./geometry";
import { LABEL_HEIGHT, placeLabels, type Label } from "./labels";
import { LegStroke } from "./LegStroke";
import { bandOf, legLines, namedSteps, plotOf, type LegLine, type Plot } from "./plot";
import { textWidth, useSize } from "./size";
import { trackOf, type Track } from "./track";

interface Props {
  readonly courses: Courses;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly quantity: WayQuantity;
  readonly over?: (drawn: readonly Course[], plot: Plot) => ComponentChildren; // laid over the lines
}

/** What a chart over distance shows upwards. */
export type WayQuantity = "days" | "cost";

/** One option as it is drawn. */
export interface Course {
  readonly option: Option;
  readonly name: string;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
  readonly isSpoken: boolean;
  readonly legs: readonly LegLine[];
}

/** Days or cost over kilometres, every option overlaid: waits and dues are vertical steps, the band is the spoken option's. */
export function WayChart({ courses, spoken, measure, quantity, over }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { catalog } = state.known;
  const { units } = state.view.view.value;
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 260 });
  const left = quantity === "days" ? 32 : 48;
  const frame: Frame = { left, right: size.width - 12, top: 12, bottom: size.height - 26 };
  const byOption = tracksOf(courses, quantity);
  const tracks = [...byOption.values()];
  const band = spoken === null ? undefined : byOption.get(spoken.id);
  const latest = plotOf(tracks, band, frame, units === "nm" ? KMH_PER_KNOT : 1); // a knot is a nautical mile an hour
  const plot = useMemo(() => latest, [JSON.stringify([frame, latest.values, latest.distance])]);
  const drawn = useMemo(() => new WeakMap<Track, Course>(), [plot, spoken?.id, language]); // what is as before stays
  const shown = courses.options.filter(({ id }) => byOption.has(id));
  const all = shown.map((option): Course => {
    const track = byOption.get(option.id)!;
    const known = drawn.get(track) ?? {
      option,
      name: optionName(catalog, language, option),
      colour: colourKey(catalog, option.corridor),
      isBaseline: roleOf(catalog, option) === "baseline",
      isSpoken: option.id === spoken?.id,
      legs: legLines(track, plot),
    };
    drawn.set(track, known);
    return known;
  });
  const isNarrow = size.width < NARROW;
  const stops = namedSteps(tracks, spoken?.id ?? null, plot);
  const stopNames = new Map(stops.map(({ id, stop }) => [id, shortened(stopName(catalog, language, stop))]));
  const placed = placeLabels(
    [
      ...endLabels(all, measure?.id ?? null, isNarrow, (option) => valueLabel(option, quantity, t, f)),
      ...stops.map(({ id, at, option }): Label => ({
        id,
        at,
        width: textWidth(stopNames.get(id) ?? ""),
        mayCover: isNarrow ? 4 : option === spoken?.id ? 60 : 6,
        mayLeave: false,
      })),
    ],
    { ...frame, right: size.width },
    sampledEvery(
      6,
      all.flatMap(({ legs }) => legs.map(({ points }) => points)),
    ),
  );
  const lastDrawn = [...all].sort((a, b) => Number(a.isSpoken) - Number(b.isSpoken));
  const ends = t.pair(
    placeName(catalog, language, courses.comparison.from),
    placeName(catalog, language, courses.comparison.to),
  );
  return (
    <div class="plot" ref={ref}>
      <svg
        class="plot-drawing"
        width={size.width}
        height={size.height}
        role="group"
        aria-label={quantity === "days" ? t.chartOf(ends) : t.costChartOf(ends)}
      >
        <Grid plot={plot} unit={f.distance(0, units).unit} valueUnit={t.scaleUnits[quantity]} />
        {band !== undefined && spoken !== null && (
          <path
            class="band"
            d={`${pathOf(bandOf(band, plot))}Z`}
            fill={colourOf(colourKey(catalog, spoken.corridor))}
          />
        )}
        <Lines courses={lastDrawn} quantity={quantity} />
        <g class="wait-names" aria-hidden="true">
          {placed
            .filter(({ id }) => stopNames.has(id))
            .map(({ id, left, top }) => (
              <text key={id} x={px(left)} y={px(top + LABEL_HEIGHT - 5)}>
                {stopNames.get(id)}
              </text>
            ))}
        </g>
      </svg>
      <EndLabels courses={all} placed={placed} quantity={quantity} />
      {over?.(lastDrawn, plot)}
    </div>
  );
}

function tracksOf({ tracks, bills }: Courses, quantity: WayQuantity): ReadonlyMap<string, Track> {
  const made = quantity === "days" ? Object.values(tracks) : Object.values(bills);
  return new Map(made.map((course) => [course.option, trackOf(course)]));
}

const NARROW = 480; // px; less has room for the names of the option spoken of and its measure alone

/** "Bandar Abbas (Shahid Rajaee)" without the terminal. */
function shortened(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

interface GridProps {
  readonly plot: Plot;
  readonly unit: string;
  readonly valueUnit: string;
}

function Grid({ plot: { frame, values, distance, y }, unit, valueUnit }: GridProps) {
  const { f } = useSpeech();
  const at = (value: number) => frame.left + (value / distance.end) * (frame.right - frame.left);
  const lastMark = distance.marks.length - 1;
  return (
    <g class="plot-grid" aria-hidden="true">
      <path
        class="grid"
        d={values.marks
          .slice(1)
          .map((value) => `M${frame.left} ${px(y(value))}H${frame.right}`)
          .join("")}
      />
      <path
        class="base"
        d={`M${frame.left} ${frame.bottom}H${frame.right}${distance.marks.map((mark) => `M${px(at(mark))} ${frame.bottom}v4`).join("")}`}
      />
      {values.marks.map((value, index) => (
        <text
          key={value}
          x={index === values.marks.length - 1 ? 0 : frame.left - 8}
          y={y(value) + 4}
          text-anchor={index === values.marks.length - 1 ? "start" : "end"}
        >
          {index === values.marks.length - 1 ? `${f.number(value)}${HARD_SPACE}${valueUnit}` : f.number(value)}
        </text>
      ))}
      {distance.marks.map((mark, index) => (
        <text
          key={mark}
          x={index === lastMark ? frame.right + 8 : at(mark)}
          y={frame.bottom + 20}
          text-anchor={index === lastMark ? "end" : "middle"}
        >
          {index === lastMark ? `${f.number(mark)}${HARD_SPACE}${unit}` : f.number(mark)}
        </text>
      ))}
    </g>
  );
}

/** One stop of the tab key for all legs: arrows left and right go along an option, up and down to the next one. */
function Lines({ courses, quantity }: { readonly courses: readonly Course[]; readonly quantity: WayQuantity }) {
  const { state } = useAtlas();
  const group = useRef<SVGGElement>(null);
  const spoken = courses.at(-1);
  const cursor = useSignal<{ option: string; leg: number } | null>(null);
  const isCursor = (course: Course, leg: number) =>
    cursor.value === null
      ? course === spoken && leg === 0
      : cursor.value.option === course.option.id && cursor.value.leg === leg;
  const move = (key: string, option: string, leg: number) => {
    const top = ({ option }: Course) => rangeOf(option, quantity)?.typical ?? 0;
    const byValue = [...courses].sort((a, b) => top(b) - top(a));
    const row = byValue.findIndex((course) => course.option.id === option);
    const to = byValue[row + (key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0)];
    const next = leg + (key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0);
    if (to === undefined || next < 0) return;
    const last = Math.min(next, to.legs.length - 1);
    cursor.value = { option: to.option.id, leg: last };
    group.current?.querySelector<SVGGElement>(`[data-option="${to.option.id}"][data-index="${last}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const leg = legAt(event);
    if (leg === null) return;
    if (event.key === "Enter" || event.key === " ") state.question.chooseOption(leg.option);
    else if (ARROWS.includes(event.key)) move(event.key, leg.option, leg.index);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const leg = legAt(event);
    if (leg !== null) state.question.chooseOption(leg.option);
  };
  return (
    <g ref={group} onKeyDown={onKeyDown} onClick={onClick}>
      {courses.map((course) =>
        course.legs.map((leg, index) => (
          <LegStroke
            key={`${course.option.id} ${leg.legId}`}
            course={course}
            leg={leg}
            quantity={quantity}
            index={index}
            isCursor={isCursor(course, index)}
          />
        )),
      )}
    </g>
  );
}

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** The leg that an event happened on. */
function legAt({ target }: Event): { readonly option: string; readonly index: number } | null {
  const leg = target instanceof Element ? target.closest<SVGGElement>(".course-leg") : null;
  const { option, index } = leg?.dataset ?? {};
  return option === undefined ? null : { option, index: Number(index) };
}
