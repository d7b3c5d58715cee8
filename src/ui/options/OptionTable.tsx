import { axis, roundUp, type Axis } from "../../core/charts/axis";
import { useMemo } from "preact/hooks";
import type { Option } from "../../core/model/comparison";
import { colourKey, roleOf } from "../../state/scene/colours";
import { baselineIn, figureId } from "../../state/evidence";
import { optionName, stopName } from "../../state/names";
import { Crossings } from "../compare/Crossings";
import { useAtlas, useI18n } from "../context";
import { RangeBars } from "../parts/days";
import { FigureButton } from "../parts/Figure";
import { rangeOf, type Measure } from "./quantities";
import { DAYS_WIDTH, MeasureSwitch, OptionTableHead, type Column } from "./OptionTableHead";
import { RangeText, Unavailable } from "../parts/RangeText";
import { orderOf, sorted } from "./SortHead";
import { Swatch, type SwatchLook } from "../parts/Swatch";
import { Unbroken } from "../parts/Unbroken";
import { verdictText } from "./verdict";

interface Props {
  readonly answer: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (option: string | null) => void;
  readonly month: number;
  readonly withCrossings?: boolean; // also transfers and countries
}

/** Every way side by side: what can be used first, then what cannot, with its reason and what it would take. */
export function OptionTable({ answer, options, chosen, onChoose, month, withCrossings = false }: Props) {
  const { initial, view } = useAtlas().state;
  const { catalog } = initial;
  const { t, f, language } = useI18n();
  const { measure, optionOrder, isOnlyUsable } = view.view.value;
  const order = orderOf<Column>(optionOrder);
  const made = scaleOf(options, measure);
  const scale = useMemo(() => made, [made.end]); // the same object leaves the rows as they are
  const valueOf = (option: Option) =>
    order.by === "option"
      ? optionName(catalog, language, option)
      : order.by === "distance"
        ? option.distanceKm
        : (rangeOf(option, measure)?.typical ?? null);
  const isMixed = options.some(isShut) && !options.every(isShut);
  const all = [
    { isUsable: true, own: options.filter((option) => !isShut(option)) },
    { isUsable: false, own: isOnlyUsable ? [] : options.filter(isShut) },
  ];
  const groups = all.filter(({ own }) => own.length > 0);
  return (
    <>
      <MeasureSwitch answer={answer} />
      <table class="options">
        <OptionTableHead order={order} measure={measure} scale={scale} />
        {groups.map(({ isUsable, own }) => (
          <tbody key={String(isUsable)} data-usable={isUsable}>
            {isMixed && (
              <tr class="option-group small">
                <th scope="rowgroup" colSpan={3}>
                  {isUsable ? t.usableIn(f.month(month)) : t.notUsable}
                </th>
              </tr>
            )}
            {sorted(own, valueOf, order.isDown).map((option) => (
              <OptionRow
                key={option.id}
                answer={answer}
                option={option}
                baseline={baselineIn(options, option)}
                measure={measure}
                scale={scale}
                isChosen={option.id === chosen}
                onChoose={onChoose}
                withCrossings={withCrossings}
              />
            ))}
          </tbody>
        ))}
      </table>
      {isMixed && (
        <label class="small only-usable">
          <input type="checkbox" checked={isOnlyUsable} onChange={() => view.stand({ isOnlyUsable: !isOnlyUsable })} />{" "}
          {t.onlyUsable}
        </label>
      )}
    </>
  );
}

/** What is closed or not available, in this question. */
function isShut({ status }: Option): boolean {
  return status !== "available";
}

/** There is room for three marks. */
function scaleOf(options: readonly Option[], measure: Measure): Axis {
  const longest = Math.max(10, ...options.map((option) => rangeOf(option, measure)?.high ?? 0));
  const step = roundUp(longest / 2, STEPS);
  return axis(2 * step, step);
}

const MOST_BY = 2; // the first tell which way it goes
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

interface RowProps {
  readonly answer: string;
  readonly option: Option;
  readonly baseline: Option | null;
  readonly measure: Measure;
  readonly scale: Axis;
  readonly isChosen: boolean;
  readonly onChoose: (option: string | null) => void;
  readonly withCrossings: boolean;
}

function OptionRow(props: RowProps) {
  const { answer, option, isChosen, withCrossings } = props;
  const { state } = useAtlas();
  const { f } = useI18n();
  const { hover, view } = state;
  const lit = hover.lit.value;
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
        {option.distanceKm === null ? (
          "–"
        ) : (
          <FigureButton id={figureId.option(answer, option.id, "distance")}>
            {f.distance(option.distanceKm, view.view.value.units).value}
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

function NameCell({ answer, option, baseline, measure, isChosen, onChoose }: RowProps) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
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
      <p class="option-verdict small quiet">
        {typeof verdict === "string" ? verdict : verdict !== null && <Unbroken sentence={verdict} />}
      </p>
    </th>
  );
}

function MeasureCell({ answer, option, measure, scale }: RowProps) {
  const { catalog } = useAtlas().state.initial;
  const range = rangeOf(option, measure);
  const isBaseline = roleOf(catalog, option) === "baseline";
  const colour = colourKey(catalog, option.corridor);
  return (
    <td class="options-days">
      {range === null ? (
        <Unavailable answer={answer} option={option} measure={measure} />
      ) : (
        <>
          <RangeBars bars={[{ range, colour, isBaseline }]} scale={scale} width={DAYS_WIDTH} />
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
