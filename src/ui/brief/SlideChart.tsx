import "../styles/charts.css";
import "../styles/claims.css";
import { computed } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { whenIdle } from "../../map/spare-moment";
import { CHARTS, type Chart } from "../../state/view";
import { AtlasContext, useAtlas } from "../context";
import { createChartData, focusedOption, measureOf, type ChartData } from "../charts/chart-data";
import { DaysHistogram } from "../charts/days/DaysHistogram";
import { MeasureTable } from "../charts/measures/MeasureTable";
import { CostOverDistance, DaysOverDistance } from "../charts/over-distance/OverDistance";
import { TornadoChart } from "../charts/tornado/TornadoChart";
import { MonthGrid } from "../charts/year/MonthGrid";
import { createYear, yearKey, type Year } from "../charts/year/year";
import { TradeChart } from "../claims/TradeChart";
import type { Words } from "../hooks/i18n";
import type { WrittenSlide } from "./content/write-deck";
import type { SlideWriter } from "./content/writer";

interface Props {
  readonly slide: WrittenSlide;
  readonly chart: string;
  readonly writer: SlideWriter;
}

/** A chart of the rooms, in the deck's language, large enough for a wall. It is looked at, not used. */
export function SlideChart({ slide, chart, writer }: Props) {
  const atlas = useAtlas();
  const own = useMemo(() => ({ ...atlas, i18n: spokenBy(writer) }), [atlas, writer]);
  return (
    <AtlasContext.Provider value={own}>
      <div class="slide-chart" inert>
        <div class="slide-chart-page charts">
          {chart === "trade" ? <Trade writer={writer} /> : <RoomChart slide={slide} chart={chart} writer={writer} />}
        </div>
      </div>
    </AtlasContext.Provider>
  );
}

/** All words of the rooms in the deck's language. */
function spokenBy(writer: SlideWriter): Words {
  const own = computed(() => writer);
  return { shown: own, whole: own, complete: () => Promise.resolve() };
}

function Trade({ writer: { asked, claimWords } }: Pick<Props, "writer">) {
  const context = asked.ledger?.context;
  if (context === undefined || claimWords === null) return null;
  const years = context.trade.filter(({ basis }) => basis === "fiscal-india");
  return (
    <figure class="trade slide-trade">
      <figcaption>{claimWords.t.trade.bases["fiscal-india"]}</figcaption>
      <TradeChart years={years} targets={context.targets} words={claimWords} />
      <p>{claimWords.t.trade.lead}</p>
    </figure>
  );
}

function RoomChart({ slide, chart, writer }: Props) {
  const chartData = useChartData(slide, writer);
  const year = useYear(chartData, chart, writer);
  const known = CHARTS.find((one) => one === chart);
  return chartData === null || known === undefined ? null : (
    <OneChart chartData={chartData} year={year} chart={known} chosen={slide.moment.lead?.id ?? null} />
  );
}

/** The slide's answer made ready for charts; null until the figures behind it are there. */
export function useChartData({ moment }: WrittenSlide, { provenance, asked }: SlideWriter): ChartData | null {
  const components = provenance?.components ?? null;
  const prepare = useMemo(
    () => (components === null ? null : createChartData(components, asked.initial.catalog.passages)),
    [components],
  );
  return moment.answer === null || prepare === null ? null : prepare(moment.answer);
}

function useYear(chartData: ChartData | null, chart: string, { asked, provenance }: SlideWriter): Year | null {
  const { planner, initial } = asked;
  const components = provenance?.components;
  const key = chartData === null ? null : yearKey(chartData.comparison);
  const year = useMemo(() => {
    if (chart !== "year" || chartData === null || planner === null || components === undefined) return null;
    return createYear(chartData.comparison, planner, createChartData(components, initial.catalog.passages), whenIdle);
  }, [chart, key, planner, components]);
  useEffect(() => year?.stop, [year]);
  return year;
}

interface OneProps {
  readonly chartData: ChartData;
  readonly year: Year | null;
  readonly chart: Chart;
  readonly chosen: string | null;
}

function OneChart({ chartData, year, chart, chosen }: OneProps) {
  if (chart === "year") return year === null ? null : <MonthGrid comparison={chartData.comparison} year={year} />;
  if (chart === "measures") return <MeasureTable chartData={chartData} />;
  const focused = focusedOption(chartData, chosen);
  if (focused === null) return null;
  const measure = measureOf(chartData, focused);
  if (chart === "distance")
    return <DaysOverDistance chartData={chartData} year={null} focused={focused} measure={measure} />;
  if (chart === "cost")
    return <CostOverDistance chartData={chartData} year={null} focused={focused} measure={measure} />;
  if (measure === null) return null;
  const Two = chart === "spread" ? DaysHistogram : TornadoChart;
  return <Two chartData={chartData} option={focused} measure={measure} />;
}
