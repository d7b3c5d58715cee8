import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Option } from "../../../core/model/comparison";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { ASKED } from "../../../state/evidence";
import { Unavailable } from "../../parts/RangeText";
import type { ChartData } from "../chart-data";
import { RaceMarks, RaceText } from "../race/Race";
import { PathChart } from "./PathChart";
import { PathKey } from "./PathKey";
import { CostTable, TimeTable } from "./PathTable";
import type { Year } from "../year/year";

interface Props {
  readonly chartData: ChartData;
  readonly year: Year | null;
  readonly focused: Option;
  readonly measure: Option | null;
}

/** Days over kilometres, and where the race stands. */
export function DaysOverDistance({ chartData, year, focused, measure }: Props) {
  const { state } = useAtlas();
  const { t, language } = useI18n();
  const isRacing = useComputed(() => state.race.day.value > 0).value;
  const track = chartData.tracks[focused.id];
  const name = optionName(state.initial.catalog, language, focused);
  return (
    <ChartOrTable
      name={name}
      note={isRacing ? <RaceText chartData={chartData} /> : t.chartNote(name)}
      table={track === undefined ? null : <TimeTable option={focused} track={track} />}
      legend={useMemo(
        () => (
          <PathKey options={chartData.options} focused={focused} quantity="days" ranks={chartData.ranks} />
        ),
        [chartData, focused],
      )}
    >
      <PathChart
        chartData={chartData}
        year={year}
        focused={focused}
        measure={measure}
        quantity="days"
        over={(drawn, plot) => <RaceMarks chartData={chartData} drawn={drawn} plot={plot} />}
      />
    </ChartOrTable>
  );
}

/** Cost over kilometres; what has a figure missing is named instead of drawn. */
export function CostOverDistance({ chartData, year, focused, measure }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const nameOf = (option: Option) => optionName(catalog, language, option);
  const bill = chartData.bills[focused.id];
  const known = chartData.options.filter(({ id }) => chartData.bills[id] !== undefined);
  const unknown = chartData.options.filter((option) => !known.includes(option));
  const others = unknown.filter(({ id }) => id !== focused.id).map(nameOf);
  return (
    <ChartOrTable
      name={nameOf(focused)}
      note={
        <>
          {bill === undefined ? (
            <Unavailable answer={ASKED} option={focused} measure="cost" />
          ) : (
            t.costChartNote(nameOf(focused))
          )}
          {others.length > 0 && ` ${t.costUnknown(f.list(others))}`}
        </>
      }
      table={bill === undefined ? null : <CostTable option={focused} bill={bill} />}
      legend={<PathKey options={known} focused={focused} quantity="cost" ranks={chartData.ranks} />}
    >
      <PathChart chartData={chartData} year={year} focused={focused} measure={measure} quantity="cost" />
    </ChartOrTable>
  );
}

interface ChartOrTableProps {
  readonly name: string;
  readonly note: ComponentChildren;
  readonly table: ComponentChildren | null;
  readonly legend: ComponentChildren;
  readonly children: ComponentChildren;
}

function ChartOrTable({ name, note, table, legend, children }: ChartOrTableProps) {
  const { view } = useAtlas().state;
  const { t } = useI18n();
  const isTable = view.view.value.isTable && table !== null;
  return (
    <div class="chart over-distance">
      <div class="over-distance-parts">
        <div class="chart-note small quiet">
          <span>{isTable ? t.chartTableNote(name) : note}</span>
          {table !== null && (
            <button type="button" class="link" aria-pressed={isTable} onClick={() => view.stand({ isTable: !isTable })}>
              {isTable ? t.asChart : t.asTable}
            </button>
          )}
        </div>
        {isTable ? (
          <div class="chart-table" role="region" aria-label={t.chartTableNote(name)}>
            {table}
          </div>
        ) : (
          <>
            {children}
            {legend}
          </>
        )}
      </div>
    </div>
  );
}
