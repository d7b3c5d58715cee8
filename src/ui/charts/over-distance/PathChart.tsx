import { effect, untracked } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Option } from "../../../core/model/comparison";
import { KM_PER_NM } from "../../../core/units";
import { useAtlas } from "../../context";
import { measureOf, focusedOption, type ChartData } from "../chart-data";
import { plotFor, type Plot } from "./plot";
import { useSize, type Size } from "../shared/size";
import { trackOf, type RaceTrack } from "../race/track";
import type { ChartLine } from "../chart-line";
import { useDrawer, type PathQuantity, type ChartPaths } from "./path-drawing";
import { PathPicture } from "./PathPicture";
import type { Year } from "../year/year";

interface Props {
  readonly chartData: ChartData;
  readonly year: Year | null;
  readonly focused: Option | null;
  readonly measure: Option | null;
  readonly quantity: PathQuantity;
  readonly over?: (drawn: readonly ChartLine[], plot: Plot) => ComponentChildren; // laid over the lines
}

/** Days or cost over kilometres, every option overlaid: waits and dues are vertical steps, the band is the focused option's. */
export function PathChart({ chartData, year, focused, measure, quantity, over }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 260 });
  const { view, question } = useAtlas().state;
  const kmPerUnit = view.view.value.units === "nm" ? KM_PER_NM : 1;
  const draw = useDrawer();
  const ways = waysOf(chartData, focused, measure, quantity);
  const plot = useKeptPlot(plotOf(ways, size, kmPerUnit), kmPerUnit);
  const drawing = draw(ways, plot);
  const { option } = question.question.value;
  useAhead(year, (other) => {
    const itsSpoken = focusedOption(other, option);
    const its = waysOf(other, itsSpoken, itsSpoken && measureOf(other, itsSpoken), quantity);
    draw(its, plotOf(its, size, kmPerUnit));
  });
  return (
    <div class="plot" ref={ref}>
      <PathPicture comparison={chartData.comparison} drawing={drawing} plot={plot} quantity={quantity} size={size} />
      {over?.(drawing.layered, plot)}
    </div>
  );
}

/** Other months are drawn as they are made ready, before anyone asks for them. */
function useAhead(year: Year | null, draw: (chartData: ChartData) => void): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    if (year === null) return undefined;
    return effect(() => {
      const ready = year.latest.value;
      if (ready !== null) untracked(() => latest.current(ready));
    });
  }, [year]);
}

function waysOf(
  chartData: ChartData,
  focused: Option | null,
  measure: Option | null,
  quantity: PathQuantity,
): ChartPaths {
  const tracks = tracksOf(chartData, quantity);
  const options = chartData.options.filter(({ id }) => tracks.has(id));
  return { options, trackOf: ({ id }) => tracks.get(id)!, focused, measure, quantity, ranks: chartData.ranks };
}

function tracksOf({ tracks, bills }: ChartData, quantity: PathQuantity): ReadonlyMap<string, RaceTrack> {
  const made = quantity === "days" ? Object.values(tracks) : Object.values(bills);
  return new Map(made.map((course) => [course.option, trackOf(course)]));
}

function plotOf({ options, trackOf, focused, quantity }: ChartPaths, size: Size, kmPerUnit: number): Plot {
  const banded = options.find((option) => option === focused);
  const band = banded === undefined ? undefined : trackOf(banded);
  return plotFor(options.map(trackOf), band, { ...size, kmPerUnit, left: quantity === "days" ? 32 : 48 });
}

/** The plot of before while the scales stay as they are. */
function useKeptPlot(latest: Plot, kmPerUnit: number): Plot {
  const { frame, values, distance } = latest;
  return useMemo(() => latest, [JSON.stringify([frame, values, distance, kmPerUnit])]);
}
