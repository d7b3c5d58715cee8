import type { Axis } from "../../core/charts/axis";
import type { Percentiles } from "../../core/model/comparison";
import type { Range } from "../../core/range";
import type { ColourKey } from "../../core/model/scene";
import { HARD_SPACE, type Format } from "../../i18n/format";
import { useStartWords } from "../context";
import { colourOf } from "./Swatch";

const ROW = 14; // px of height for each bar
const WIDTH = 376; // user units of the drawing; it stretches with the panel

export function daysText(format: Format, { p10, p90 }: Percentiles) {
  return format.days({ low: p10, high: p90 });
}

interface ScaleProps {
  readonly scale: Axis;
  readonly width?: number;
  readonly unit?: string; // days where none is given
}

/** The one scale of a view, printed once, from 0. */
export function DayScale({ scale, width = WIDTH, unit }: ScaleProps) {
  const { t, f } = useStartWords();
  const { marks } = scale;
  const name = unit === undefined ? t.scaleOfDays(f.number(scale.end)) : t.scaleOf(f.number(scale.end), unit);
  return (
    <svg class="scale" viewBox={`0 0 ${width} 26`} role="img" aria-label={name}>
      {marks.map((day) => (
        <text
          key={day}
          x={at(day, scale, width)}
          y="13"
          text-anchor={day === 0 ? "start" : day === scale.end ? "end" : "middle"}
        >
          {day === scale.end ? `${f.number(day)}${HARD_SPACE}${unit ?? t.days}` : f.number(day)}
        </text>
      ))}
      <path
        class="base"
        d={`M0 25.5H${width}${marks.map((day) => `M${nudged(at(day, scale, width), width)} 20v5.5`).join("")}`}
        fill="none"
      />
    </svg>
  );
}

export interface Bar {
  readonly range: Range;
  readonly colour: ColourKey;
  readonly isBaseline: boolean;
  readonly isShut?: boolean; // cannot be used: what it would take
}

/** Ranges over the scale: filled for a corridor, hollow for a baseline, the middle marked in ink. */
export function RangeBars({
  bars,
  scale,
  width = WIDTH,
}: {
  readonly bars: readonly Bar[];
  readonly scale: Axis;
  readonly width?: number;
}) {
  const height = bars.length * ROW;
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path
        class="grid"
        d={scale.marks.map((day) => `M${nudged(at(day, scale, width), width)} 0V${height}`).join("")}
        fill="none"
      />
      {bars.map(({ range, colour, isBaseline, isShut = false }, index) => {
        const low = at(range.low, scale, width);
        const middle = at(range.typical, scale, width);
        const high = at(range.high, scale, width);
        const y = index * ROW + 4;
        return (
          <g key={index} class={isShut ? "shut" : undefined}>
            <rect
              x={low}
              y={isBaseline ? y + 0.75 : y}
              width={Math.max(1, high - low)}
              height={isBaseline ? 4.5 : 6}
              class={isBaseline ? "hollow" : undefined}
              fill={isBaseline ? undefined : colourOf(colour)}
            />
            {isShut && <path class="hatch" d={hatch(low, high, y)} />}
            <rect class="middle" x={middle - 1.25} y={y - 3} width="2.5" height="12" />
          </g>
        );
      })}
    </svg>
  );
}

/** Slanting gaps over a bar of six pixels. */
function hatch(low: number, high: number, y: number): string {
  const starts = Array.from({ length: Math.max(1, Math.floor((high - low) / HATCH)) }, (_, i) => low + i * HATCH);
  return starts.map((x) => `M${x} ${y + 6}l${Math.min(6, high - x)} -6`).join("");
}

const HATCH = 6; // px

function at(day: number, { end }: Axis, width = WIDTH): number {
  return (Math.min(day, end) / end) * width;
}

/** Hairlines on whole pixels and inside the drawing. */
function nudged(x: number, width: number): number {
  return Math.min(width - 0.5, Math.max(0.5, Math.round(x)));
}
