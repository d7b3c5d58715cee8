import type { Option } from "../../../core/model/comparison";
import { borderCount, daysComponents, transferCount } from "../../../core/model/option-counts";
import { baselineIn } from "../../../state/evidence";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { MEASURES, rangeOf, type Measure } from "../../options/quantities";
import { orderOf, sorted, SortHead, wordOf, type Order } from "../../options/SortHead";
import type { ChartData } from "../chart-data";
import { MeasureRow } from "./MeasureRow";

const COLUMNS = ["option", "days", "distance", "cost", "co2e", "transfers", "borders", "assumed"] as const;
type Column = (typeof COLUMNS)[number];

/** Every measure of every option side by side, and below each figure its difference from the pinned baseline. */
export function MeasureTable({ chartData }: { readonly chartData: ChartData }) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const order = orderOf<Column>(state.view.view.value.measureOrder);
  const { comparison, chance } = chartData;
  const { units } = state.view.view.value;
  const nameOf = (option: Option) => optionName(state.initial.catalog, language, option);
  const pinned = comparison.options.find(({ id }) => id === comparison.baseline) ?? null;
  const rows = sorted(comparison.options, sorter(order.by, nameOf, chartData), order.isDown);
  const scales = Object.fromEntries(MEASURES.map((one) => [one, scaleOf(comparison.options, one)]));
  const head = {
    order,
    onSort: (next: Order<Column>) => state.view.stand({ measureOrder: wordOf(next) }),
    class: "number",
  };
  return (
    <div class="chart">
      <p class="small quiet">{pinned === null ? t.nothingToCompare : t.tableNote(nameOf(pinned))}</p>
      <div class="chart-table" role="region" aria-label={t.allMeasures}>
        <table class="measure-table small" role="grid">
          <caption class="hidden">{t.allMeasures}</caption>
          <thead>
            <tr>
              <SortHead {...head} column="option" label={t.option} class="" />
              <SortHead {...head} column="days" label={t.measureUnits.days} />
              <SortHead {...head} column="distance" label={units === "nm" ? t.nauticalMiles : t.kilometres} />
              <SortHead {...head} column="cost" label={t.measureUnits.cost} />
              <SortHead {...head} column="co2e" label={t.measureUnits.co2e} />
              <SortHead {...head} column="transfers" label={t.transfersColumn} />
              <SortHead {...head} column="borders" label={t.bordersColumn} />
              <SortHead {...head} column="assumed" label={t.assumedColumn} />
              <th scope="col">{t.seasonColumn(f.month(comparison.scenario.month))}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((option) => (
              <MeasureRow
                key={option.id}
                option={option}
                baseline={baselineIn(comparison.options, option)}
                isPinned={option.id === pinned?.id}
                ends={scales}
                assumed={daysComponents(option, chance.components).map(({ kind }) => kind === "assumed")}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function sorter(by: Column, nameOf: (option: Option) => string, { chance }: ChartData) {
  return (option: Option): number | string | null => {
    if (by === "option") return nameOf(option);
    if (by === "distance") return option.distanceKm;
    if (option.days === null) return null;
    if (by === "transfers") return transferCount(option);
    if (by === "borders") return borderCount(option);
    if (by === "assumed")
      return assumedShare(daysComponents(option, chance.components).map(({ kind }) => kind === "assumed"));
    return rangeOf(option, by)?.typical ?? null;
  };
}

function assumedShare(assumed: readonly boolean[]): number {
  return assumed.filter(Boolean).length / Math.max(1, assumed.length);
}

function scaleOf(options: readonly Option[], measure: Measure): number {
  return Math.max(1, ...options.map((option) => rangeOf(option, measure)?.high ?? 0));
}
