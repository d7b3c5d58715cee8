import { useComputed } from "@preact/signals";
import { placeName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { colourOf } from "../../parts/Swatch";
import { pathOf } from "./geometry";
import type { LegLine } from "../over-distance/plot";
import type { ChartLine } from "../chart-line";
import type { PathQuantity } from "../over-distance/path-drawing";

interface Props {
  readonly line: ChartLine;
  readonly leg: LegLine;
  readonly quantity: PathQuantity;
  readonly index: number;
  readonly isCursor: boolean;
}

/** A leg of an option: hover and focus light it here, in the list and on the map; a click chooses the option. */
export function LegStroke({ line, leg, quantity, index, isCursor }: Props) {
  const { hover } = useAtlas().state;
  const { legId } = leg;
  const { id } = line.option;
  const isLit = useComputed(() => {
    const lit = hover.lit.value;
    return (lit?.kind === "leg" && lit.id === legId) || (lit?.kind === "option" && lit.id === id);
  }).value;
  const path = pathOf(leg.points);
  const text = useLegText(line, leg, quantity);
  const width = line.isFocused ? 3 : 1.75;
  return (
    <g
      class="course-leg"
      role="button"
      tabindex={isCursor ? 0 : -1}
      aria-label={text}
      data-option={line.option.id}
      data-leg={leg.legId}
      data-index={index}
      data-lit={isLit}
      onMouseEnter={() => hover.light("leg", leg.legId)}
      onMouseLeave={hover.clear}
      onFocus={() => hover.light("leg", leg.legId)}
      onBlur={hover.clear}
    >
      {isLit && <title>{text}</title>}
      <path class="hit" d={path} />
      {isLit && <path class="edge" d={path} stroke-width={width + 7} />}
      {isLit && <path class="gap" d={path} stroke-width={width + 3.5} />}
      <path
        d={path}
        stroke={colourOf(line.colour)}
        stroke-width={width}
        stroke-dasharray={line.isBaseline ? "5 4" : undefined}
      />
    </g>
  );
}

/** "INSTC west, Mumbai–Bandar Abbas, sea: 0–1 995 km, there after 11–17 d". */
function useLegText(
  { name, option }: Pick<ChartLine, "name" | "option">,
  { legId, steps, from }: LegLine,
  quantity: PathQuantity,
): string {
  const { state } = useAtlas();
  const { t, f, language } = useI18n();
  const { catalog } = state.initial;
  const { units } = state.view.view.value;
  const leg = option.legs.find(({ id }) => id === legId);
  const end = steps.at(-1);
  if (leg === undefined || end === undefined) return name;
  const ends = t.legName(placeName(catalog, language, leg.from), placeName(catalog, language, leg.to));
  const { unit } = f.distance(0, units);
  const bounds = quantity === "days" ? f.days(end.value).value : f.range(end.value);
  const words = quantity === "days" ? t.chartLeg : t.costChartLeg;
  return words({
    option: name,
    leg: `${ends}, ${t.modesInRow[leg.mode]}`,
    distance: `${f.distance(from.km, units).value}–${f.distance(end.km, units).value} ${unit}`,
    value: `${bounds} ${t.scaleUnits[quantity]}`,
  });
}
