import "../styles/charts.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { optionName } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { Segments } from "../Segments";
import { coursesOf, measureOf, spokenOption, type Courses } from "./course";
import { TimeDistanceChart } from "./TimeDistanceChart";
import { TimeDistanceTable } from "./TimeDistanceTable";

const VIEWS = ["distance"] as const;
type ChartView = (typeof VIEWS)[number];

/** The drawer under the map: one chart of the answer at a time, each also as a table; it folds to its head. */
export function ChartDrawer() {
  const { state } = useAtlas();
  const { t } = useSpeech();
  const courses = useCourses();
  const isFolded = useSignal(false);
  const chart = useSignal<ChartView>("distance");
  if (state.answer.comparison.value === null) return null;
  return (
    <section class="charts" aria-label={t.charts} data-folded={isFolded.value}>
      <header class="charts-head">
        <Segments
          legend={t.charts}
          name="chart"
          choices={VIEWS.map((value) => ({ value, label: t.chartViews[value] }))}
          chosen={chart.value}
          onChoose={(value) => (chart.value = value)}
        />
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
          <DaysOverDistance courses={courses} />
        ))}
    </section>
  );
}

function DaysOverDistance({ courses }: { readonly courses: Courses }) {
  const { state } = useAtlas();
  const { t, language } = useSpeech();
  const asTable = useSignal(false);
  const spoken = spokenOption(courses, state.question.question.value.option);
  if (spoken === null) return <p class="small quiet">{t.noWay}</p>;
  const track = courses.tracks[spoken.id];
  const name = optionName(state.known.catalog, language, spoken);
  return (
    <div class="chart">
      <p class="chart-note small quiet">
        <span>{asTable.value ? t.chartTableNote(name) : t.chartNote(name)}</span>
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
        <TimeDistanceChart courses={courses} spoken={spoken} measure={measureOf(courses, spoken)} />
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
