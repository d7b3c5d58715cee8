import type { Percentiles } from "../core/comparison";
import type { ColourKey } from "../core/scene";
import { HARD_SPACE, type Format } from "../i18n/format";
import { useSpeech } from "./context";
import { colourOf } from "./Swatch";

export interface Scale {
  readonly end: number; // days
  readonly step: number;
}

const ROW = 14; // px of height for each bar
const WIDTH = 376; // user units of the drawing; it stretches with the panel

export function daysText(format: Format, { p10, p90 }: Percentiles) {
  return format.days({ low: p10, high: p90 });
}

/** The one scale of a view, printed once, from 0. */
export function DayScale({ scale, width = WIDTH }: { readonly scale: Scale; readonly width?: number }) {
  const { t, f } = useSpeech();
  const ticks = marks(scale);
  return (
    <svg class="scale" viewBox={`0 0 ${width} 26`} role="img" aria-label={t.scaleOfDays(f.number(scale.end))}>
      {ticks.map((day) => (
        <text
          key={day}
          x={at(day, scale, width)}
          y="13"
          text-anchor={day === 0 ? "start" : day === scale.end ? "end" : "middle"}
        >
          {day === scale.end ? `${f.number(day)}${HARD_SPACE}${t.days}` : f.number(day)}
        </text>
      ))}
      <path
        class="base"
        d={`M0 25.5H${width}${ticks.map((day) => `M${nudged(at(day, scale, width), width)} 20v5.5`).join("")}`}
        fill="none"
      />
    </svg>
  );
}

export interface Bar {
  readonly days: Percentiles;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
}

/** Ranges over the scale: filled for a corridor, hollow for a baseline, the middle marked in ink. */
export function RangeBars({
  bars,
  scale,
  width = WIDTH,
}: {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly width?: number;
}) {
  const height = bars.length * ROW;
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path
        class="grid"
        d={marks(scale)
          .map((day) => `M${nudged(at(day, scale, width), width)} 0V${height}`)
          .join("")}
        fill="none"
      />
      {bars.map(({ days, colour, isBaseline }, index) => {
        const [low, middle, high] = [days.p10, days.p50, days.p90].map((day) => at(day, scale, width)) as [
          number,
          number,
          number,
        ];
        const y = index * ROW + 4;
        return (
          <g key={index}>
            <rect
              x={low}
              y={isBaseline ? y + 0.75 : y}
              width={Math.max(1, high - low)}
              height={isBaseline ? 4.5 : 6}
              class={isBaseline ? "hollow" : undefined}
              fill={isBaseline ? undefined : colourOf(colour)}
            />
            <rect class="middle" x={middle - 1.25} y={y - 3} width="2.5" height="12" />
          </g>
        );
      })}
    </svg>
  );
}

function marks({ end, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
}

function at(day: number, { end }: Scale, width = WIDTH): number {
  return (Math.min(day, end) / end) * width;
}

/** Hairlines on whole pixels and inside the drawing. */
function nudged(x: number, width: number): number {
  return Math.min(width - 0.5, Math.max(0.5, Math.round(x)));
}
