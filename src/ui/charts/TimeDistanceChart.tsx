import { useSignal, type ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Option } from "../../core/comparison";
import type { ColourKey } from "../../core/scene";
import { KMH_PER_KNOT } from "../../core/units";
import { HARD_SPACE } from "../../i18n/format";
import { optionName, placeName, stopName } from "../../state/names";
import { colourKey, roleOf } from "../../state/scene";
import { useAtlas, useSpeech } from "../context";
import { colourOf } from "../Swatch";
import type { Courses } from "./course";
import { daysLabel, EndLabels, endLabels } from "./EndLabels";
import { pathOf, px, sampledEvery, type Frame } from "./geometry";
import { LABEL_HEIGHT, placeLabels, type Label } from "./labels";
import { LegStroke } from "./LegStroke";
import { bandOf, legLines, namedWaits, plotOf, type LegLine, type Plot } from "./plot";
import { RaceMarks } from "./Race";
import { textWidth, useSize } from "./size";

interface Props {
  readonly courses: Courses;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly day: ReadonlySignal<number>; // of the race; 0: it has not begun
}

/** One option as it is drawn. */
export interface Course {
  readonly option: Option;
  readonly name: string;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
  readonly isSpoken: boolean;
  readonly legs: readonly LegLine[];
}

/** Days over kilometres, every option overlaid: waits are vertical steps, the band is the spoken option's. */
export function TimeDistanceChart({ courses, spoken, measure, day }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { catalog } = state.known;
  const { units } = state.view.view.value;
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 260 });
  const frame: Frame = { left: 32, right: size.width - 12, top: 12, bottom: size.height - 26 };
  const tracks = Object.values(courses.tracks);
  const band = spoken === null ? undefined : courses.tracks[spoken.id];
  const plot = plotOf(tracks, band, frame, units === "nm" ? KMH_PER_KNOT : 1); // a knot is a nautical mile an hour
  const all = courses.options.map((option): Course => ({
    option,
    name: optionName(catalog, language, option),
    colour: colourKey(catalog, option.corridor),
    isBaseline: roleOf(catalog, option) === "baseline",
    isSpoken: option.id === spoken?.id,
    legs: legLines(courses.tracks[option.id]!, plot),
  }));
  const isNarrow = size.width < NARROW;
  const waits = namedWaits(tracks, spoken?.id ?? null, plot);
  const waitNames = new Map(waits.map(({ id, waitAt }) => [id, shortened(stopName(catalog, language, waitAt))]));
  const placed = placeLabels(
    [
      ...endLabels(all, measure?.id ?? null, isNarrow, (option) => daysLabel(option, t, f)),
      ...waits.map(({ id, at, option }): Label => ({
        id,
        at,
        width: textWidth(waitNames.get(id) ?? ""),
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
      <svg class="plot-drawing" width={size.width} height={size.height} role="group" aria-label={t.chartOf(ends)}>
        <Grid plot={plot} unit={f.distance(0, units).unit} />
        {band !== undefined && spoken !== null && (
          <path
            class="band"
            d={`${pathOf(bandOf(band, plot))}Z`}
            fill={colourOf(colourKey(catalog, spoken.corridor))}
          />
        )}
        <Lines courses={lastDrawn} />
        <g class="wait-names" aria-hidden="true">
          {placed
            .filter(({ id }) => waitNames.has(id))
            .map(({ id, left, top }) => (
              <text key={id} x={px(left)} y={px(top + LABEL_HEIGHT - 5)}>
                {waitNames.get(id)}
              </text>
            ))}
        </g>
      </svg>
      <EndLabels courses={all} placed={placed} />
      <RaceMarks day={day} courses={courses} drawn={lastDrawn} plot={plot} />
    </div>
  );
}

const NARROW = 480; // px; less has room for the names of the option spoken of and its measure alone

/** "Bandar Abbas (Shahid Rajaee)" without the terminal. */
function shortened(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}

function Grid({ plot: { frame, days, distance, y }, unit }: { readonly plot: Plot; readonly unit: string }) {
  const { t, f } = useSpeech();
  const at = (value: number) => frame.left + (value / distance.end) * (frame.right - frame.left);
  const lastMark = distance.marks.length - 1;
  return (
    <g class="plot-grid" aria-hidden="true">
      <path
        class="grid"
        d={days.marks
          .slice(1)
          .map((day) => `M${frame.left} ${px(y(day))}H${frame.right}`)
          .join("")}
      />
      <path
        class="base"
        d={`M${frame.left} ${frame.bottom}H${frame.right}${distance.marks.map((mark) => `M${px(at(mark))} ${frame.bottom}v4`).join("")}`}
      />
      {days.marks.map((day, index) => (
        <text key={day} x={frame.left - 8} y={y(day) + 4} text-anchor="end">
          {index === days.marks.length - 1 ? `${f.number(day)}${HARD_SPACE}${t.days}` : f.number(day)}
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
function Lines({ courses }: { readonly courses: readonly Course[] }) {
  const { state } = useAtlas();
  const group = useRef<SVGGElement>(null);
  const spoken = courses.at(-1);
  const cursor = useSignal<{ option: string; leg: number } | null>(null);
  const isCursor = (course: Course, leg: number) =>
    cursor.value === null
      ? course === spoken && leg === 0
      : cursor.value.option === course.option.id && cursor.value.leg === leg;
  const move = (key: string, option: string, leg: number) => {
    const byDays = [...courses].sort((a, b) => (b.option.days?.p50 ?? 0) - (a.option.days?.p50 ?? 0));
    const row = byDays.findIndex((course) => course.option.id === option);
    const to = byDays[row + (key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0)];
    const next = leg + (key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0);
    if (to === undefined || next < 0) return;
    const last = Math.min(next, to.legs.length - 1);
    cursor.value = { option: to.option.id, leg: last };
    group.current?.querySelector<SVGGElement>(`[data-option="${to.option.id}"][data-index="${last}"]`)?.focus();
  };
  return (
    <g ref={group}>
      {courses.map((course) =>
        course.legs.map((leg, index) => (
          <LegStroke
            key={`${course.option.id} ${leg.legId}`}
            course={course}
            leg={leg}
            index={index}
            isCursor={isCursor(course, index)}
            onMove={(key) => move(key, course.option.id, index)}
            onChoose={() => state.question.chooseOption(course.option.id)}
          />
        )),
      )}
    </g>
  );
}
