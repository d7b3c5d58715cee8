import { axisFor } from "../../core/charts/axis";
import type { TradeTarget, TradeYear } from "../../core/context/context";
import type { ClaimWords } from "../../export/claims-file";
import { useI18n } from "../context";

interface Props {
  readonly years: readonly TradeYear[];
  readonly targets: readonly TradeTarget[];
  readonly words: ClaimWords;
}

const WIDTH = 860;
const HEIGHT = 220;
const LEFT = 40;
const BOTTOM = 28;

/** A bar a year from 0; exports and imports within it where they are known; a gap says so; a target is a line at its year. */
export function TradeChart({ years, targets, words }: Props) {
  const { f } = useI18n();
  const { t, language } = words;
  const own = targets.filter(({ quantity }) => quantity === "trade");
  const last = Math.max(...years.map(startOf), ...own.map(({ by }) => by));
  const first = Math.min(...years.map(startOf));
  const scale = axisFor(Math.max(...years.map(({ total }) => total ?? 0), ...own.map(({ value }) => value)), 5);
  const slot = (WIDTH - LEFT - 72) / (last - first + 1);
  const x = (year: number) => LEFT + (year - first) * slot;
  const y = (value: number) => HEIGHT - BOTTOM - (value / scale.end) * (HEIGHT - BOTTOM - 16);
  return (
    <svg class="trade-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.trade.chart(years)}>
      {scale.marks.map((mark) => (
        <g key={mark}>
          <line x1={LEFT} x2={WIDTH} y1={y(mark)} y2={y(mark)} class="scale-grid" />
          <text x={LEFT - 8} y={y(mark) + 4} class="trade-amount">
            {f.number(mark)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <YearBar key={year.id} year={year} x={x(startOf(year))} slot={slot} y={y} gap={t.trade.noFigure} />
      ))}
      {Array.from({ length: last - first + 1 }, (_, i) => first + i).map(
        (year) =>
          (last - first < 12 || year % 5 === 0) && (
            <text key={year} x={x(year) + slot / 2} y={HEIGHT - 8} class="scale-tick">
              {year}
            </text>
          ),
      )}
      {own.map(({ id, by, value, text }) => (
        <g key={id} class="trade-target">
          <line x1={x(by) - slot * 0.4} x2={x(by) + slot * 1.1} y1={y(value)} y2={y(value)} />
          <text x={x(by) + slot * 1.1 + 4} y={y(value) + 4}>
            {`${f.number(value)} · ${by}`}
            <title>{text[language]}</title>
          </text>
        </g>
      ))}
    </svg>
  );
}

const startOf = ({ year }: TradeYear): number => Number(year.slice(0, 4));

interface BarProps {
  readonly year: TradeYear;
  readonly x: number;
  readonly slot: number;
  readonly y: (value: number) => number;
  readonly gap: string;
}

function YearBar({ year: { total, exports, year }, x, slot, y, gap }: BarProps) {
  const width = slot * 0.72;
  if (total === null) {
    return (
      <text x={x + slot / 2} y={y(0) - 4} class="trade-gap">
        ×<title>{`${year.replace("-", "–")}: ${gap}`}</title>
      </text>
    );
  }
  return (
    <g class="trade-year">
      <rect x={x + slot * 0.14} y={y(total)} width={width} height={y(0) - y(total)}>
        <title>{`${year.replace("-", "–")}: ${total}`}</title>
      </rect>
      {exports !== null && (
        <rect class="trade-exports" x={x + slot * 0.14} y={y(exports)} width={width} height={y(0) - y(exports)} />
      )}
    </g>
  );
}
