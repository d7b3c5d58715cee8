import "../styles/charts.css";
import { useComputed, useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Option } from "../../core/comparison";
import { optionName } from "../../state/names";
import { CHARTS, type Chart as ChartName } from "../../state/view";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { Segments, Select } from "../Segments";
import { media } from "../system";
import { coursesOf, measureOf, spokenOption, type Courses } from "./course";
import { MonthGrid } from "./MonthGrid";
import { RaceClock, raceEnd, RaceWords } from "./Race";
import { Spread } from "./Spread";
import { Swings } from "./Swings";
import { TimeDistanceChart } from "./TimeDistanceChart";
import { TimeDistanceTable } from "./TimeDistanceTable";

const IS_WIDE = media("(min-width: 1600px)"); // room for the year beside another chart

/** The drawer under the map: one chart of the answer at a time, each also as a table; it folds to its head. */
export function ChartDrawer() {
  const { state, isPhone } = useAtlas();
  const { t } = useSpeech();
  const courses = useCourses();
  const last = useRef<ChartName>("distance"); // what unfolding brings back
  const day = useSignal(0);
  const Switch = isPhone.value ? Select : Segments;
  const { chart: inAddress } = state.view.view.value;
  const isFolded = inAddress === null;
  last.current = inAddress ?? last.current;
  const charts = CHARTS.filter((one) => one !== "year" || !IS_WIDE.value);
  const chart = charts.find((one) => one === last.current) ?? "distance";
  if (state.answer.comparison.value === null) return null;
  return (
    <section class="charts" aria-label={t.charts} data-folded={isFolded}>
      <header class="charts-head">
        <Switch
          legend={t.charts}
          name="chart"
          choices={charts.map((value) => ({ value, label: t.chartViews[value] }))}
          chosen={chart}
          onChoose={state.view.showChart}
        />
        {courses !== null && chart === "distance" && !isFolded && <RaceClock day={day} end={raceEnd(courses)} />}
        <button
          type="button"
          class="bare"
          aria-expanded={!isFolded}
          aria-label={isFolded ? t.unfoldCharts : t.foldCharts}
          title={isFolded ? t.unfoldCharts : t.foldCharts}
          onClick={() => state.view.showChart(isFolded ? last.current : null)}
        >
          <Icon name={isFolded ? "up" : "down"} />
        </button>
      </header>
      {!isFolded &&
        (courses === null ? (
          <p class="small quiet">{state.library.missing.value ?? t.loading}</p>
        ) : (
          <div class="charts-body">
            <Chart courses={courses} chart={chart} day={day} />
            {IS_WIDE.value && <YearChart courses={courses} />}
          </div>
        ))}
    </section>
  );
}

interface ChartProps {
  readonly courses: Courses;
  readonly chart: ChartName;
  readonly day: ReadonlySignal<number>;
}

function Chart({ courses, chart, day }: ChartProps) {
  const { t } = useSpeech();
  const { option } = useAtlas().state.question.question.value;
  const spoken = spokenOption(courses, option);
  if (chart === "year") return <YearChart courses={courses} />;
  if (spoken === null) return <p class="small quiet">{t.noWay}</p>;
  const measure = measureOf(courses, spoken);
  if (chart === "distance") return <DaysOverDistance courses={courses} spoken={spoken} measure={measure} day={day} />;
  if (measure === null) return <p class="small quiet">{t.nothingToMeasure}</p>;
  const Pair = chart === "spread" ? Spread : Swings;
  return <Pair courses={courses} option={spoken} measure={measure} />;
}

function YearChart({ courses }: { readonly courses: Courses }) {
  const { library } = useAtlas().state;
  const planner = library.planner.value;
  return planner === null ? null : <MonthGrid comparison={courses.comparison} planner={planner} />;
}

interface DistanceProps {
  readonly courses: Courses;
  readonly spoken: Option;
  readonly measure: Option | null;
  readonly day: ReadonlySignal<number>;
}

function DaysOverDistance({ courses, spoken, measure, day }: DistanceProps) {
  const { state } = useAtlas();
  const { t, language } = useSpeech();
  const asTable = useSignal(false);
  const isRacing = useComputed(() => day.value > 0);
  const track = courses.tracks[spoken.id];
  const name = optionName(state.known.catalog, language, spoken);
  return (
    <div class="chart">
      <p class="chart-note small quiet">
        <span>
          {asTable.value ? (
            t.chartTableNote(name)
          ) : isRacing.value ? (
            <RaceWords day={day} courses={courses} />
          ) : (
            t.chartNote(name)
          )}
        </span>
        <button
          type="button"
          class="link"
          aria-pressed={asTable.value}
          onClick={() => (asTable.value = !asTable.value)}
        >
          {asTable.value ? t.asChart : t.asTable}
        </button>
      </p>
      {asTable.value && track !== undefined ? (
        <div class="chart-table" role="region" aria-label={t.chartTableNote(name)}>
          <TimeDistanceTable option={spoken} track={track} />
        </div>
      ) : (
        <TimeDistanceChart courses={courses} spoken={spoken} measure={measure} day={day} />
      )}
    </div>
  );
}

/** The answer made ready, once the figures behind it have arrived. */
function useCourses(): Courses | null {
  const { state } = useAtlas();
  const comparison = state.answer.comparison.value;
  const components = state.library.provenance.value?.components ?? null;
  useEffect(() => state.library.fetchProvenance(), []);
  return useMemo(
    () =>
      comparison === null || components === null
        ? null
        : coursesOf(comparison, components, state.known.catalog.passages),
    [comparison, components],
  );
}
