import type { Axis } from "../../core/charts/axis";
import type { Option } from "../../core/model/comparison";
import { colourKey, roleOf } from "../../state/scene/colours";
import { figureId } from "../../state/evidence";
import { optionName, stopName } from "../../state/names";
import { Crossings } from "../compare/Crossings";
import { useAtlas, useI18n } from "../context";
import { useReason } from "../hooks/reason";
import { RangeBars } from "../parts/days";
import { FigureButton } from "../parts/Figure";
import { RangeText, Unavailable } from "../parts/RangeText";
import { Swatch, type SwatchLook } from "../parts/Swatch";
import { Unbroken } from "../parts/Unbroken";
import { DAYS_WIDTH } from "./OptionTableHead";
import { drawnRange, isShut, type Measure } from "./quantities";
import { verdictText } from "./verdict";

const MOST_BY = 2; // the first tell which way it goes

/** The other ways of its corridor, folded under a row. */
export interface Fold {
  readonly count: number; // of the others
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

interface RowProps {
  readonly answer: string;
  readonly option: Option;
  readonly baseline: Option | null;
  readonly measure: Measure;
  readonly scale: Axis;
  readonly isChosen: boolean;
  readonly onChoose: (option: string | null) => void;
  readonly withCrossings: boolean;
  readonly fold: Fold | null;
}

export function OptionRow(props: RowProps) {
  const { answer, option, isChosen, withCrossings } = props;
  const { state } = useAtlas();
  const { f } = useI18n();
  const { hover, view } = state;
  const lit = hover.lit.value;
  const km = option.distanceKm ?? option.wouldRun?.distanceKm ?? null;
  const isLit = isChosen || (lit?.kind === "option" && lit.id === option.id);
  const row = (
    <tr
      class="option"
      data-option={option.id}
      data-status={option.status}
      aria-selected={isChosen}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
      onFocusIn={() => hover.light("option", option.id)}
      onFocusOut={hover.clear}
    >
      <NameCell {...props} />
      <td class="number">
        {km === null ? (
          "–"
        ) : (
          <FigureButton id={figureId.option(answer, option.id, "distance")}>
            {f.distance(km, view.view.value.units).value}
          </FigureButton>
        )}
      </td>
      <MeasureCell {...props} />
    </tr>
  );
  if (!withCrossings || option.legs.length === 0) return row;
  return (
    <>
      {row}
      <tr class="option-more" data-lit={isLit}>
        <td colSpan={3}>
          <Crossings answer={answer} option={option} />
        </td>
      </tr>
    </>
  );
}

function NameCell({ answer, option, baseline, measure, isChosen, onChoose, fold }: RowProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  const reasonText = useReason();
  const stopNames = (ids: readonly string[]) => f.list(ids.map((id) => stopName(catalog, language, id)));
  const verdict = verdictText({ option, baseline, measure, answer, t, f });
  const isBaseline = roleOf(catalog, option) === "baseline";
  return (
    <th scope="row">
      <button
        type="button"
        class="option-name"
        aria-pressed={isChosen}
        onClick={() => onChoose(isChosen ? null : option.id)}
      >
        <Swatch look={lookOf(option, isBaseline)} colour={colourKey(catalog, option.corridor)} />
        {optionName(catalog, language, option)}
      </button>
      {option.rerouted !== undefined && option.rerouted.by.length > 0 && (
        <p class="small quiet">
          {t.reroutedBy(stopNames(option.rerouted.by.slice(0, MOST_BY)), stopNames(option.rerouted.closed))}
        </p>
      )}
      {isShut(option) && option.reason !== undefined && drawnRange(option, measure) !== null && (
        <p class="option-verdict small quiet">{reasonText(option.reason)}</p>
      )}
      <p class="option-verdict small quiet">
        {typeof verdict === "string" ? verdict : verdict !== null && <Unbroken sentence={verdict} />}
        {fold !== null && (
          <>
            {verdict !== null && " · "}
            <button type="button" class="link more" aria-expanded={fold.isOpen} onClick={fold.onToggle}>
              {t.ways(fold.count + 1)}, {fold.isOpen ? t.hideWays : t.showWays}
            </button>
          </>
        )}
      </p>
    </th>
  );
}

function MeasureCell({ answer, option, measure, scale }: RowProps) {
  const { catalog } = useAtlas().state.initial;
  const range = drawnRange(option, measure);
  const isBaseline = roleOf(catalog, option) === "baseline";
  const colour = colourKey(catalog, option.corridor);
  const bar = { range: range!, colour, isBaseline, isShut: isShut(option) };
  return (
    <td class="options-days">
      {range === null ? (
        <Unavailable answer={answer} option={option} measure={measure} />
      ) : (
        <>
          <RangeBars bars={[bar]} scale={scale} width={DAYS_WIDTH} />
          <FigureButton id={figureId.option(answer, option.id, measure)}>
            <RangeText range={range} measure={measure} />
          </FigureButton>
        </>
      )}
    </td>
  );
}

function lookOf({ status, legs }: Option, isBaseline: boolean): SwatchLook {
  if (status !== "available") return "suspended";
  const km = (mode: string) => legs.filter((leg) => leg.mode === mode).reduce((sum, leg) => sum + leg.distanceKm, 0);
  if (isBaseline) return km("rail") > km("sea") ? "baseline-rail" : "baseline";
  return km("rail") > km("sea") ? "rail" : "sea";
}
