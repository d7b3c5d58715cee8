import { useMemo } from "preact/hooks";
import type { Option } from "../../../core/model/comparison";
import { sharedHistogram } from "../../../core/charts/shared-histogram";
import { DRAW_COUNT } from "../../../core/time/draws";
import { sampleDays } from "../../../core/time/sample";
import { HARD_SPACE } from "../../../i18n/format";
import { colourKey, roleOf } from "../../../state/scene/colours";
import { ASKED, figureId } from "../../../state/evidence";
import { optionName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { FigureButton } from "../../parts/Figure";
import { colourOf } from "../../parts/Swatch";
import type { ChartData } from "../chart-data";
import { valueLabel } from "../over-distance/path-drawing";
import { axisFor } from "../../../core/charts/axis";
import { along, px, type Frame } from "../shared/geometry";
import { useSize } from "../shared/size";

interface Props {
  readonly chartData: ChartData;
  readonly option: Option;
  readonly measure: Option;
}

/** The days of two options as they were drawn, in the same bins, and which of them arrives first how often. */
export function DaysHistogram({ chartData, option, measure }: Props) {
  const { t, f } = useI18n();
  const name = useOptionName();
  const inHundred = Math.round((option.against?.probabilityFaster ?? 0) * 100);
  return (
    <div class="chart">
      <p class="chart-sentence">
        {t.arrivesFirst({
          count: (
            <FigureButton id={figureId.option(ASKED, option.id, "faster")}>
              <b>{f.number(inHundred)}</b>
            </FigureButton>
          ),
          option: name(option),
          baseline: name(measure),
        })}
      </p>
      <p class="spread-key small">
        {[option, measure].map((one) => (
          <SpreadName key={one.id} option={one} />
        ))}
      </p>
      <SpreadPlot chartData={chartData} option={option} measure={measure} />
    </div>
  );
}

function useOptionName(): (option: Option) => string {
  const { catalog } = useAtlas().state.initial;
  const { language } = useI18n();
  return (option) => optionName(catalog, language, option);
}

function SpreadName({ option }: { readonly option: Option }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f } = useI18n();
  const name = useOptionName();
  const { middle, range } = valueLabel(option, "days", t, f);
  return (
    <span>
      <svg class="spread-swatch" viewBox="0 0 20 12" aria-hidden="true">
        <Bars catalog={catalog} option={option} d="M1 11V5h6V1h6v4h6v6" />
      </svg>
      {name(option)}{" "}
      <FigureButton id={figureId.option(ASKED, option.id, "days")}>
        <b>{middle}</b> {range}
      </FigureButton>
    </span>
  );
}

function SpreadPlot({ chartData, option, measure }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { t, f } = useI18n();
  const [ref, size] = useSize<HTMLDivElement>({ width: 720, height: 220 });
  const shared = useMemo(() => {
    const [a, b] = [option, measure].map(({ legs }) =>
      sampleDays(legs, chartData.chance.draws, chartData.chance.components),
    );
    return sharedHistogram(a!, b!, 40);
  }, [chartData, option, measure]);
  const frame: Frame = { left: 40, right: size.width - 12, top: 8, bottom: size.height - 26 };
  const days = axisFor(shared.fromDays + shared.a.length * shared.binDays, Math.floor((frame.right - frame.left) / 80));
  const draws = axisFor(Math.max(...shared.a, ...shared.b), Math.max(2, Math.floor((frame.bottom - frame.top) / 40)));
  const [x, y] = [along(days, frame.left, frame.right), along(draws, frame.bottom, frame.top)];
  const outline = (counts: readonly number[]) =>
    `M${px(x(shared.fromDays))} ${frame.bottom}${counts
      .map((count, bin) => `V${px(y(count))}H${px(x(shared.fromDays + (bin + 1) * shared.binDays))}`)
      .join("")}V${frame.bottom}`;
  return (
    <div class="plot" ref={ref}>
      <svg
        class="plot-drawing"
        width={size.width}
        height={size.height}
        role="img"
        aria-label={t.spreadOf(f.number(DRAW_COUNT), f.number(shared.binDays, shared.binDays < 1 ? 2 : 0))}
      >
        <g class="plot-grid">
          <path
            class="grid"
            d={draws.marks
              .slice(1)
              .map((mark) => `M${frame.left} ${px(y(mark))}H${px(frame.right)}`)
              .join("")}
          />
          {draws.marks.map((mark) => (
            <text key={mark} x={frame.left - 8} y={y(mark) + 4} text-anchor="end">
              {f.number(mark)}
            </text>
          ))}
          {days.marks.map((mark, index) => (
            <text key={mark} x={x(mark)} y={frame.bottom + 20} text-anchor="middle">
              {index === days.marks.length - 1 ? `${f.number(mark)}${HARD_SPACE}${t.days}` : f.number(mark)}
            </text>
          ))}
        </g>
        <Bars catalog={catalog} option={measure} d={outline(shared.b)} />
        <Bars catalog={catalog} option={option} d={outline(shared.a)} />
        <path class="plot-base" d={`M${frame.left} ${frame.bottom}H${px(frame.right)}`} />
      </svg>
    </div>
  );
}

interface BarsProps {
  readonly catalog: Parameters<typeof roleOf>[0];
  readonly option: Option;
  readonly d: string;
}

/** Filled and solid for a corridor, hollow and dashed for a baseline. */
function Bars({ catalog, option, d }: BarsProps) {
  const isBaseline = roleOf(catalog, option) === "baseline";
  const colour = colourOf(colourKey(catalog, option.corridor));
  return (
    <path
      d={d}
      stroke={colour}
      stroke-width="1.75"
      stroke-dasharray={isBaseline ? "5 4" : undefined}
      fill={isBaseline ? "none" : colour}
      fill-opacity="0.16"
    />
  );
}
