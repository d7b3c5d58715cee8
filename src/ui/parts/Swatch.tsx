import type { ColourKey } from "../../core/model/scene";
import type { Mode } from "../../core/model/leg";
import { bars, outline, type Stroke } from "./outline";

export type SwatchLook = Mode | "baseline" | "baseline-rail" | "under-construction" | "suspended";

interface Props {
  readonly look: SwatchLook;
  readonly colour?: ColourKey | "ink-2";
  readonly ground?: string;
}

const TICKS = [4, 11, 18, 25, 32];
const DASHES = [1, 10, 19, 28]; // 5 on, 4 off

/** A short piece of line as the map draws it. */
export function Swatch({ look, colour = "ink-2", ground = "paper" }: Props) {
  const ink = { stroke: colourOf(colour), fill: "none" };
  const fill = colourOf(colour);
  return (
    <svg class="swatch" viewBox="0 0 36 12" aria-hidden="true">
      {look === "rail" || look === "baseline-rail" ? (
        <>
          {look === "rail" ? (
            <path d="M1 6h34" {...ink} stroke-width="2.4" />
          ) : (
            <path d={bars(DASHES, 5, 6, 1.75)} fill={fill} />
          )}
          <path
            d={bars(
              TICKS.map((x) => x - 0.7),
              1.4,
              6,
              9,
            )}
            fill={fill}
          />
        </>
      ) : look === "under-construction" ? (
        <>
          <path d="M1 6h34" {...ink} stroke-width="5.5" />
          <path d="M1 6h34" stroke={`var(--${ground})`} stroke-width="2.5" />
        </>
      ) : look === "suspended" ? (
        <>
          <path d="M1 6h34" {...ink} stroke-width="3" opacity="0.6" />
          <path d={outline(CROSS, 1.6)} fill="var(--ink)" />
        </>
      ) : (
        <path d={SHAPES[look]} fill={fill} />
      )}
    </svg>
  );
}

const CROSS: readonly Stroke[] = [{ line: [14.5, 2.5, 21.5, 9.5] }, { line: [21.5, 2.5, 14.5, 9.5] }];
const dot = (x: number): Stroke => ({ line: [x, 6, x + 0.01, 6] });

const SHAPES: Record<Exclude<SwatchLook, "rail" | "baseline-rail" | "under-construction" | "suspended">, string> = {
  sea: bars([1], 34, 6, 3),
  road: outline([1, 6.7, 12.4, 18.1, 23.8, 29.5, 35.2].map(dot), 3),
  "inland-waterway": outline([{ line: [1, 6, 9, 6] }, dot(13.5), { line: [18, 6, 26, 6] }, dot(30.5)], 2.4),
  baseline: bars(DASHES, 5, 6, 1.75),
};

export function colourOf(colour: ColourKey | "ink-2"): string {
  return `var(--${colour})`;
}
