import "../styles/charts.css";
import { useComputed, useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Option } from "../../core/comparison";
import { optionName } from "../../state/names";
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

const VIEWS = ["distance", "year", "spread", "swings"] as const;
type ChartView = (typeof VIEWS)[number];
const IS_WIDE = media("(min-width: 1600px)"); // room for the year beside another chart

/** The drawer under the map: one chart of the answer at a time, each also as a table; it folds to its head. */
export function ChartDrawer() {
  const { state, isPhone } = useAtlas();
  const { t } = useSpeech();
  const courses = useCourses();
  const isFolded = useSignal(false);
  const chosen = useSignal<ChartView>("distance");
  const day = useSignal(0);
  const Switch = isPhone.value ? Select : Segments;
  const views = VIEWS.filter((view) => view !== "year" || !IS_WIDE.value);
  const chart = views.find((view) => view === chosen.value) ?? "distance";
  if (state.answer.comparison.value === null) return null;
  return (
    <section class="charts" aria-label={t.charts} data-folded={isFolded.value}>
      <header class="charts-head">
        <Switch
          legend={t.charts}
          name="chart"
          choices={views.map((value) => ({ value, label: t.chartViews[value] }))}
          chosen={chart}
          onChoose={(value: ChartView) => (chosen.value = value)}
        />
        {courses !== null && chart === "distance" && !isFolded.value && <RaceClock day={day} end={raceEnd(courses)} />}
        <button
          type="button"
          class="bare"
          aria-expanded={!isFolded.value}
          aria-label={isFolded.value ? t.unfoldCharts : t.foldCharts}
          title={isFolded.value ? t.unfoldCharts : t.foldCharts}
          onClick={() => (isFolded.value = !isFolded.value)}
        >
          <Icon name={isFolded.value ? "up" : "down"} />
        </button>
      </header>
      {!isFolded.value &&
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
  readonly chart: ChartView;
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
