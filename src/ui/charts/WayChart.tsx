import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Option } from "../../core/comparison";
import { KMH_PER_KNOT } from "../../core/units";
import { useAtlas } from "../context";
import type { Courses } from "./course";
import { plotFor, type Plot } from "./plot";
import { useSize, type Size } from "./size";
import { trackOf, type Track } from "./track";
import type { Course } from "./drawn-course";
import { useWayDrawing, type WayQuantity, type Ways } from "./way-drawing";
import { WayPicture } from "./WayPicture";

interface Props {
  readonly courses: Courses;
  readonly spoken: Option | null;
  readonly measure: Option | null;
  readonly quantity: WayQuantity;
  readonly over?: (drawn: readonly Course[], plot: Plot) => ComponentChildren; // laid over the lines
}

/** Days or cost over kilometres, every option overlaid: waits and dues are vertical steps, the band is the spoken option's. */
export function WayChart({ courses, spoken, measure, quantity, over }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 260 });
  const tracks = tracksOf(courses, quantity);
  const options = courses.options.filter(({ id }) => tracks.has(id));
  const ways: Ways = { options, trackOf: ({ id }) => tracks.get(id)!, spoken, measure, quantity };
  const plot = usePlot(ways, size);
  const drawing = useWayDrawing(ways, plot);
  return (
    <div class="plot" ref={ref}>
      <WayPicture comparison={courses.comparison} drawing={drawing} plot={plot} quantity={quantity} size={size} />
      {over?.(drawing.layered, plot)}
    </div>
  );
}

function tracksOf({ tracks, bills }: Courses, quantity: WayQuantity): ReadonlyMap<string, Track> {
  const made = quantity === "days" ? Object.values(tracks) : Object.values(bills);
  return new Map(made.map((course) => [course.option, trackOf(course)]));
}

/** The plot of before while the scales stay as they are. */
function usePlot({ options, trackOf, spoken, quantity }: Ways, size: Size): Plot {
  const { units } = useAtlas().state.view.view.value;
  const kmPerUnit = units === "nm" ? KMH_PER_KNOT : 1; // a knot is a nautical mile an hour
  const banded = options.find((option) => option === spoken);
  const band = banded === undefined ? undefined : trackOf(banded);
  const latest = plotFor(options.map(trackOf), band, { ...size, kmPerUnit, left: quantity === "days" ? 32 : 48 });
  const { frame, values, distance } = latest;
  return useMemo(() => latest, [JSON.stringify([frame, values, distance, kmPerUnit])]);
}
