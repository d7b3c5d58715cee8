import { HARD_SPACE } from "../../../i18n/format";
import { useI18n } from "../../context";
import { px } from "./geometry";
import type { Plot } from "../over-distance/plot";

interface Props {
  readonly plot: Plot;
  readonly unit: string;
  readonly valueUnit: string;
}

/** The scales: lines across for days or money, ticks below for distance; the last mark of each names its unit. */
export function PlotGrid({ plot: { frame, values, distance, y }, unit, valueUnit }: Props) {
  const { f } = useI18n();
  const at = (value: number) => frame.left + (value / distance.end) * (frame.right - frame.left);
  const lastMark = distance.marks.length - 1;
  return (
    <g class="plot-grid" aria-hidden="true">
      <path
        class="grid"
        d={values.marks
          .slice(1)
          .map((value) => `M${frame.left} ${px(y(value))}H${frame.right}`)
          .join("")}
      />
      <path
        class="base"
        d={`M${frame.left} ${frame.bottom}H${frame.right}${distance.marks.map((mark) => `M${px(at(mark))} ${frame.bottom}v4`).join("")}`}
      />
      {values.marks.map((value, index) => (
        <text
          key={value}
          x={index === values.marks.length - 1 ? 0 : frame.left - 8}
          y={y(value) + 4}
          text-anchor={index === values.marks.length - 1 ? "start" : "end"}
        >
          {index === values.marks.length - 1 ? `${f.number(value)}${HARD_SPACE}${valueUnit}` : f.number(value)}
        </text>
      ))}
      {distance.marks.map((mark, index) => (
        <text
          key={mark}
          x={index === lastMark ? frame.right + 8 : at(mark)}
          y={frame.bottom + 20}
          text-anchor={index === lastMark ? "end" : "middle"}
        >
          {index === lastMark ? `${f.number(mark)}${HARD_SPACE}${unit}` : f.number(mark)}
        </text>
      ))}
    </g>
  );
}
