import { useMemo } from "preact/hooks";
import type { Comparison } from "../../../core/model/comparison";
import { placeName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { colourOf } from "../../parts/Swatch";
import { EndLabels } from "../shared/EndLabels";
import { pathOf, px } from "../shared/geometry";
import type { Plot } from "./plot";
import type { StopName } from "./plot-names";
import { PlotGrid } from "../shared/PlotGrid";
import type { Size } from "../shared/size";
import type { PathDrawing, PathQuantity } from "./path-drawing";
import { PathLines } from "./PathLines";

interface Props {
  readonly comparison: Comparison;
  readonly drawing: PathDrawing;
  readonly plot: Plot;
  readonly quantity: PathQuantity;
  readonly size: Size;
}

/** Scales, band, lines and names. The very same picture is not looked through again. */
export function PathPicture({ comparison: { from, to }, drawing, plot, quantity, size }: Props) {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog } = state.initial;
  const { units } = state.view.view.value;
  const ends = t.pair(placeName(catalog, language, from), placeName(catalog, language, to));
  const { band, layered } = drawing;
  const focused = layered.at(-1);
  return useMemo(
    () => (
      <>
        <svg
          class="plot-drawing"
          width={size.width}
          height={size.height}
          role="group"
          aria-label={quantity === "days" ? t.chartOf(ends) : t.costChartOf(ends)}
        >
          <PlotGrid plot={plot} unit={f.distance(0, units).unit} valueUnit={t.scaleUnits[quantity]} />
          {band !== null && focused !== undefined && (
            <path
              class="plot-band"
              d={`${pathOf([...band.high, ...band.low.toReversed()])}Z`}
              fill={colourOf(focused.colour)}
            />
          )}
          <PathLines lines={layered} quantity={quantity} />
          <StopNames stops={drawing.stops} lineHeight={drawing.lineHeight} />
        </svg>
        <EndLabels drawing={drawing} />
      </>
    ),
    [drawing, plot, ends, size, units, quantity],
  );
}

function StopNames({ stops, lineHeight }: { readonly stops: readonly StopName[]; readonly lineHeight: number }) {
  return (
    <g class="wait-names" aria-hidden="true">
      {stops.map(({ id, name, left, top }) => (
        <text key={id} x={px(left + 3)} y={px(top + lineHeight - 5)}>
          {name}
        </text>
      ))}
    </g>
  );
}
