import { useMemo } from "preact/hooks";
import type { Option } from "../../../core/model/comparison";
import { tornadoBars, type TornadoBar } from "../../../core/time/tornado";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { FigureButton } from "../../parts/Figure";
import { KindMark } from "../../parts/KindMark";
import { useAmount, useOf } from "./component-use";
import type { ChartData } from "../chart-data";
import { CargoTie } from "../../compare/Worth";
import { CostBreakEvenSentence, TieSentence } from "./TieSentences";

interface Props {
  readonly chartData: ChartData;
  readonly option: Option;
  readonly measure: Option;
}

const SHOWN = 8; // swings; the rest are narrower

/** The tornado: how far each figure moves the difference of two options between its low and its high value. */
export function TornadoChart({ chartData, option, measure }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useI18n();
  const swings = useMemo(() => tornadoBars(option.legs, measure.legs, chartData.chance), [chartData, option, measure]);
  const shown = swings.slice(0, SHOWN);
  const ends = shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const scale: Scale = { from: Math.min(-1, ...ends), to: Math.max(1, ...ends) };
  const names = { option: optionName(catalog, language, option), baseline: optionName(catalog, language, measure) };
  return (
    <div class="chart">
      <TieSentence swings={swings} chartData={chartData} option={option} measure={measure} />
      <CostBreakEvenSentence chartData={chartData} option={option} measure={measure} />
      <CargoTie
        option={option}
        other={measure}
        ratePctPerYear={chartData.comparison.scenario.cargo?.ratePctPerYear ?? catalog.cargoRatePct}
      />
      <p class="small quiet">{t.swingNote(names)}</p>
      <div class="chart-table" role="region" aria-label={t.chartViews.swings}>
        <table class="swings small">
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" class="number">
                {t.lowToHigh}
              </th>
              <th scope="col" class="swing-scale">
                <span>{t.sooner(names.option)}</span>
                <span>{t.later}</span>
              </th>
              <th scope="col" class="number">
                {t.differenceInDays}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((swing) => (
              <SwingRow
                key={swing.component}
                swing={swing}
                scale={scale}
                chartData={chartData}
                ways={[option, measure]}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Days of difference at the ends of the bars' scale; 0 lies between. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

interface RowProps {
  readonly swing: TornadoBar;
  readonly scale: Scale;
  readonly chartData: ChartData;
  readonly ways: readonly Option[];
}

function SwingRow({ swing, scale, chartData, ways }: RowProps) {
  const { f } = useI18n();
  const component = chartData.chance.components[swing.component];
  const found = useOf(swing.component, ways);
  const ends = [swing.atLow, swing.atHigh].toSorted((a, b) => a - b) as [number, number];
  const at = (days: number) => ((days - scale.from) / (scale.to - scale.from)) * 100; // % of the width
  return (
    <tr data-turns={swing.turnsRanking}>
      <th scope="row">{found.name}</th>
      <td class="number">
        {component !== undefined && (
          <>
            <FigureButton id={found.figure}>{useAmount(component, component.low, component.high)}</FigureButton>
            <KindMark kind={component.kind} />
          </>
        )}
      </td>
      <td>
        <svg class="swing" viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label={signedRange(f, ends)}>
          <rect x={at(ends[0])} y="3" width={Math.max(0.5, at(ends[1]) - at(ends[0]))} height="6" />
          <path d={`M${at(0)} 0V12`} />
        </svg>
      </td>
      <td class="number">
        <FigureButton id={found.figure}>{signedRange(f, ends)}</FigureButton>
      </td>
    </tr>
  );
}

/** From sooner to later, with signs, so that a range over zero cannot be misread. */
function signedRange(f: ReturnType<typeof useI18n>["f"], [low, high]: readonly [number, number]): string {
  const signed = (days: number) => `${days > 0.05 ? "+" : ""}${f.number(Math.round(days * 10) / 10, 1)}`;
  return `${signed(low)} … ${signed(high)}`;
}
