import type { ColourKey } from "../core/scene";
import type { Mode } from "../core/leg";

export type SwatchLook = Mode | "baseline" | "baseline-rail" | "under-construction" | "suspended" | "schematic";

interface Props {
  readonly look: SwatchLook;
  readonly colour?: ColourKey | "ink-2";
  readonly ground?: string;
}

const TICKS = [4, 11, 18, 25, 32];

/** A short piece of line as the map draws it. */
export function Swatch({ look, colour = "ink-2", ground = "paper" }: Props) {
  const ink = { stroke: colourOf(colour), fill: "none" };
  return (
    <svg class="swatch" viewBox="0 0 36 12" aria-hidden="true">
      {look === "rail" || look === "baseline-rail" ? (
        <>
          <path
            d="M1 6h34"
            {...ink}
            stroke-width={look === "rail" ? 2.4 : 1.75}
            stroke-dasharray={look === "rail" ? undefined : "5 4"}
          />
          <path d={TICKS.map((x) => `M${x} 1.5v9`).join("")} {...ink} stroke-width="1.4" />
        </>
      ) : look === "under-construction" ? (
        <>
          <path d="M1 6h34" {...ink} stroke-width="5.5" />
          <path d="M1 6h34" stroke={`var(--${ground})`} stroke-width="2.5" />
        </>
      ) : look === "suspended" ? (
        <>
          <path d="M1 6h34" {...ink} stroke-width="3" opacity="0.6" />
          <path d="M14.5 2.5l7 7M21.5 2.5l-7 7" stroke="var(--ink)" stroke-width="1.6" fill="none" />
        </>
      ) : (
        <path d="M1 6h34" {...ink} {...STROKES[look]} />
      )}
    </svg>
  );
}

const STROKES: Record<
  Exclude<SwatchLook, "rail" | "baseline-rail" | "under-construction" | "suspended">,
  Record<string, string>
> = {
  sea: { "stroke-width": "3" },
  road: { "stroke-width": "3", "stroke-linecap": "round", "stroke-dasharray": "0.01 5.7" },
  "inland-waterway": { "stroke-width": "2.4", "stroke-linecap": "round", "stroke-dasharray": "8 4.5 0.01 4.5" },
  baseline: { "stroke-width": "1.75", "stroke-dasharray": "5 4" },
  schematic: { "stroke-width": "1.5", "stroke-dasharray": "1.5 3" },
};

export function colourOf(colour: ColourKey | "ink-2"): string {
  return `var(--${colour})`;
}
