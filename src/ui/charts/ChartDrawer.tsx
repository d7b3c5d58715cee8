import "../styles/charts.css";
import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Comparison, Option } from "../../core/model/comparison";
import { CHARTS, DRAWER_PCT, type Chart as ChartName } from "../../state/view";
import { whenIdle } from "../../map/spare-moment";
import { useAtlas, useI18n } from "../context";
import { LateWords } from "../parts/LateNote";
import { AddToBriefing } from "../parts/AddToBriefing";
import { Icon } from "../parts/Icon";
import { Segments, Select } from "../parts/Segments";
import { media } from "../hooks/system";
import { DrawerGrip } from "./DrawerGrip";
import { createChartData, measureOf, focusedOption, type ChartData } from "./chart-data";
import { MeasureTable } from "./measures/MeasureTable";
import { MonthGrid } from "./year/MonthGrid";
import { RaceClock, raceEnd } from "./race/Race";
import { raceMarks } from "./race/race-marks";
import { DaysHistogram } from "./days/DaysHistogram";
import { TornadoChart } from "./tornado/TornadoChart";
import { createYear, yearKey, type Year } from "./year/year";
import { CostOverDistance, DaysOverDistance } from "./over-distance/OverDistance";

const IS_WIDE = media("(min-width: 1880px)"); // room for two charts side by side
const IS_NARROW = media("(max-width: 1279.98px)"); // no room for the names of all

/** The drawer under the map: one chart of the answer at a time, each also as a table; it folds to its head. */
export function ChartDrawer() {
  const { state, isPhone } = useAtlas();
  const { t } = useI18n();
  const prepare = useCourses();
  const comparison = state.answer.comparison.value;
  const chartData = comparison === null || prepare === null ? null : prepare(comparison);
  const year = useYear(prepare);
  const last = useRef<ChartName>("distance"); // what unfolding brings back
  const { chart: inAddress, drawerPct } = state.view.view.value;
  const isFolded = inAddress === null;
  last.current = inAddress ?? last.current;
  useRaceOnMap(chartData);
  if (comparison === null) return null;
  return (
    <section
      class="charts"
      aria-label={t.charts}
      data-folded={isFolded}
      style={{ "--drawer": `${drawerPct ?? DRAWER_PCT.usual}` }}
    >
      {!isFolded && !isPhone.value && <DrawerGrip />}
      <DrawerHead
        chart={last.current}
        isFolded={isFolded}
        raceDays={chartData === null || isFolded ? null : raceEnd(chartData)}
      />
      {!isFolded &&
        (chartData === null ? (
          <LateWords late={state.lazyData.sources} />
        ) : (
          <div class="charts-body">
            <Chart chartData={chartData} year={year} chart={last.current} />
          </div>
        ))}
    </section>
  );
}

interface HeadProps {
  readonly chart: ChartName;
  readonly isFolded: boolean;
  readonly raceDays: number | null; // how long the race lasts; null: no clock
}

function DrawerHead({ chart, isFolded, raceDays }: HeadProps) {
  const { view, race } = useAtlas().state;
  const { t } = useI18n();
  const isRacing = useComputed(() => race.day.value > 0).value;
  const Switch = IS_NARROW.value ? Select : Segments;
  return (
    <header class="charts-head">
      <Switch
        legend={t.charts}
        name="chart"
        choices={CHARTS.map((value) => ({ value, label: t.chartViews[value] }))}
        chosen={chart}
        onChoose={view.showChart}
      />
      {raceDays !== null && <RaceClock end={raceDays} />}
      <AddToBriefing kind={isRacing ? "race" : "chart"} />
      <button
        type="button"
        class="bare"
        aria-expanded={!isFolded}
        aria-label={isFolded ? t.unfoldCharts : t.foldCharts}
        title={isFolded ? t.unfoldCharts : t.foldCharts}
        onClick={() => view.showChart(isFolded ? chart : null)}
      >
        <Icon name={isFolded ? "up" : "down"} />
      </button>
    </header>
  );
}

interface ChartProps {
  readonly chartData: ChartData;
  readonly year: Year | null;
  readonly chart: ChartName;
}

function Chart({ chartData, year, chart }: ChartProps) {
  const { state } = useAtlas();
  const { t } = useI18n();
  const focused = focusedOption(chartData, state.question.question.value.option);
  if (chart === "year") return year === null ? null : <MonthGrid comparison={chartData.comparison} year={year} />;
  if (chart === "measures") return <MeasureTable chartData={chartData} />;
  if (focused === null) return <p class="small quiet">{t.noWay}</p>;
  const measure = measureOf(chartData, focused);
  const over = { chartData, year, focused, measure };
  if (chart === "distance" && IS_WIDE.value) {
    return (
      <>
        <DaysOverDistance {...over} />
        <CostOverDistance {...over} />
      </>
    );
  }
  if (chart === "distance") return <DaysOverDistance {...over} />;
  if (chart === "cost") return <CostOverDistance {...over} />;
  return <Pair chart={chart} chartData={chartData} option={focused} measure={measure} />;
}

interface PairProps {
  readonly chart: "spread" | "swings";
  readonly chartData: ChartData;
  readonly option: Option;
  readonly measure: Option | null;
}

function Pair({ chart, chartData, option, measure }: PairProps) {
  const { t } = useI18n();
  if (measure === null) return <p class="small quiet">{t.nothingToMeasure}</p>;
  const Two = chart === "spread" ? DaysHistogram : TornadoChart;
  return <Two chartData={chartData} option={option} measure={measure} />;
}

type Prepare = (comparison: Comparison) => ChartData;

/** Makes answers ready, once the figures behind them have arrived. */
function useCourses(): Prepare | null {
  const { state } = useAtlas();
  const components = state.lazyData.provenance.value?.components ?? null;
  useEffect(() => state.lazyData.fetchProvenance(), []);
  return useMemo(
    () => (components === null ? null : createChartData(components, state.initial.catalog.passages)),
    [components],
  );
}

/** The question in every month, worked out while nothing else is to be done: another month is then there at once. */
function useYear(prepare: Prepare | null): Year | null {
  const { state } = useAtlas();
  const comparison = state.answer.comparison.value;
  const planner = state.lazyData.planner.value;
  const year = useMemo(
    () =>
      comparison === null || planner === null || prepare === null
        ? null
        : createYear(comparison, planner, prepare, whenIdle),
    [comparison && yearKey(comparison), planner, prepare],
  );
  useEffect(() => year?.stop, [year]);
  return year;
}

/** The day of the clock, on the map too; taken away with the drawer. */
function useRaceOnMap(chartData: ChartData | null): void {
  const { state, i18n } = useAtlas();
  const latest = useRef(chartData);
  latest.current = chartData;
  const place = () => {
    const day = state.race.day.value;
    const { language } = i18n.shown.value;
    state.race.place(latest.current === null ? [] : raceMarks(latest.current, day, state.initial.catalog, language));
  };
  useSignalEffect(place);
  useEffect(place, [chartData]);
  useEffect(
    () => () => {
      state.race.goTo(0);
      state.race.place([]);
    },
    [state],
  );
}
