import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Option } from "../../core/comparison";
import { KMH_PER_KNOT } from "../../core/units";
import { placeName } from "../../state/names";
import { colourKey } from "../../state/scene";
import { useAtlas, useSpeech } from "../context";
import { colourOf } from "../Swatch";
import type { Courses } from "./course";
import { EndLabels } from "./EndLabels";
import { pathOf, px, type Frame } from "./geometry";
import { LABEL_HEIGHT } from "./labels";
import { bandOf, plotOf, type Plot } from "./plot";
import { PlotGrid } from "./PlotGrid";
import { useSize, type Size } from "./size";
import { trackOf, type Track } from "./track";
import { useWayDrawing, type Course, type StopName, type WayQuantity } from "./way-drawing";
import { WayLines } from "./WayLines";

interface Props {
  readonly courses: Courses;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly quantity: WayQuantity;
  readonly over?: (drawn: readonly Course[], plot: Plot) => ComponentChildren; // laid over the lines
}

/** Days or cost over kilometres, every option overlaid: waits and dues are vertical steps, the band is the spoken option's. */
export function WayChart({ courses, spoken, measure, quantity, over }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const { catalog } = state.known;
  const { units } = state.view.view.value;
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 260 });
  const tracks = tracksOf(courses, quantity);
  const options = courses.options.filter(({ id }) => tracks.has(id));
  const band = spoken === null ? undefined : tracks.get(spoken.id);
  const plot = usePlot([...tracks.values()], band, quantity, size, units === "nm" ? KMH_PER_KNOT : 1); // a knot is a nautical mile an hour
  const ways = { options, trackOf: ({ id }: Option) => tracks.get(id)!, spoken, measure, quantity };
  const drawing = useWayDrawing(ways, plot, size);
  const { from, to } = courses.comparison;
  const ends = t.pair(placeName(catalog, language, from), placeName(catalog, language, to));
  const outline = band === undefined ? null : `${pathOf(bandOf(band, plot))}Z`;
  const colour = spoken === null ? null : colourOf(colourKey(catalog, spoken.corridor));
  const picture = useMemo(
    () => (
      <>
        <svg
          class="plot-drawing"
          width={size.width}
          height={size.height}
          role="group"
          aria-label={quantity === "days" ? t.chartOf(ends) : t.costChartOf(ends)}
        >
          <PlotGrid plot={plot} unit={f.distance(0, units).unit} valueUnit={t.scaleUnits[quantity]} />
          {outline !== null && colour !== null && <path class="band" d={outline} fill={colour} />}
          <WayLines courses={drawing.layered} quantity={quantity} />
          <StopNames stops={drawing.stops} />
        </svg>
        <EndLabels courses={drawing.courses} placed={drawing.ends} quantity={quantity} />
      </>
    ),
    [drawing, plot, outline, colour, ends, size, units, quantity],
  ); // the very same picture is not looked through again
  return (
    <div class="plot" ref={ref}>
      {picture}
      {over?.(drawing.layered, plot)}
    </div>
  );
}

function tracksOf({ tracks, bills }: Courses, quantity: WayQuantity): ReadonlyMap<string, Track> {
  const made = quantity === "days" ? Object.values(tracks) : Object.values(bills);
  return new Map(made.map((course) => [course.option, trackOf(course)]));
}

/** The plot of before while the scales stay as they are. */
function usePlot(
  tracks: readonly Track[],
  band: Track | undefined,
  quantity: WayQuantity,
  { width, height }: Size,
  kmPerUnit: number,
): Plot {
  const frame: Frame = { left: quantity === "days" ? 32 : 48, right: width - 12, top: 12, bottom: height - 26 };
  const latest = plotOf(tracks, band, frame, kmPerUnit);
  return useMemo(() => latest, [JSON.stringify([frame, latest.values, latest.distance, kmPerUnit])]);
}

function StopNames({ stops }: { readonly stops: readonly StopName[] }) {
  return (
    <g class="wait-names" aria-hidden="true">
      {stops.map(({ id, name, left, top }) => (
        <text key={id} x={px(left)} y={px(top + LABEL_HEIGHT - 5)}>
          {name}
        </text>
      ))}
    </g>
  );
}
