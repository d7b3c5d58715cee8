import { axis, roundUp, type Axis } from "../../core/charts/axis";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Option } from "../../core/model/comparison";
import { newestRecord } from "../../core/model/status";
import { roleOf } from "../../state/scene/colours";
import { baselineIn } from "../../state/evidence";
import { optionName } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { OptionRow, type Fold } from "./OptionRow";
import { MeasureSwitch, OptionTableHead, type Column } from "./OptionTableHead";
import { drawnRange, isShut, type Measure } from "./quantities";
import { orderOf, sorted } from "./SortHead";

interface Props {
  readonly answer: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (option: string | null) => void;
  readonly month: number;
  readonly withCrossings?: boolean; // also transfers and countries
}

/**
 * Every way side by side: what can be used first, then what cannot, with its reason and what it would take. The ways
 * of one corridor fold under the first of them.
 */
export function OptionTable({ answer, options, chosen, onChoose, month, withCrossings = false }: Props) {
  const { initial, view } = useAtlas().state;
  const { catalog } = initial;
  const { t, f, language } = useI18n();
  const { measure, optionOrder, isOnlyUsable } = view.view.value;
  const order = orderOf<Column>(optionOrder);
  const opened = useSignal<readonly string[]>([]);
  const made = scaleOf(options, measure);
  const scale = useMemo(() => made, [made.end]); // the same object leaves the rows as they are
  const valueOf = (option: Option) =>
    order.by === "option"
      ? optionName(catalog, language, option)
      : order.by === "distance"
        ? (option.distanceKm ?? option.wouldRun?.distanceKm ?? null)
        : (drawnRange(option, measure)?.typical ?? null);
  const isMixed = options.some(isShut) && !options.every(isShut);
  const all = [
    { isUsable: true, own: options.filter((option) => !isShut(option)) },
    { isUsable: false, own: isOnlyUsable ? [] : options.filter(isShut) },
  ];
  const groups = all.filter(({ own }) => own.length > 0);
  const toggle = (key: string) => {
    opened.value = opened.value.includes(key) ? opened.value.filter((one) => one !== key) : [...opened.value, key];
  };
  const keyOf = (option: Option) =>
    roleOf(catalog, option) === "corridor" ? `${option.corridor} ${isShut(option)}` : option.id;
  return (
    <>
      <MeasureSwitch answer={answer} />
      <table class="options" role="grid">
        <OptionTableHead order={order} measure={measure} scale={scale} />
        {groups.map(({ isUsable, own }) => (
          <tbody key={String(isUsable)} data-usable={isUsable}>
            {isMixed && (
              <tr class="option-group small">
                <th scope="rowgroup" colSpan={3}>
                  {isUsable ? t.usableIn(f.month(month)) : <ShutHead options={own} />}
                </th>
              </tr>
            )}
            {folded(sorted(own, valueOf, order.isDown), keyOf, opened.value, chosen).map(({ option, others }) => (
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
                fold={foldOf(others, opened.value.includes(keyOf(option)), () => toggle(keyOf(option)))}
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

/** Over what cannot be used: since when the corridor that leads it stands still. */
function ShutHead({ options }: { readonly options: readonly Option[] }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f } = useI18n();
  const suspended = options.flatMap(({ reason }) => (reason?.kind === "closed" && reason.suspended) || []);
  const record = suspended[0] === undefined ? null : newestRecord(catalog.status, "corridor", suspended[0]);
  return (
    <span class="shut-head">
      {t.notUsable}
      {record !== null && (
        <span class="quiet" data-since={record.id}>
          {t.sinceOnly(f.shortDate(record.since))}
        </span>
      )}
    </span>
  );
}

interface Row {
  readonly option: Option;
  readonly others: number; // ways of its corridor that stand, or fold, under it; 0 below the first
}

/** The first row of each corridor, with the others below it where they are unfolded or one of them is chosen. */
function folded(
  options: readonly Option[],
  keyOf: (option: Option) => string,
  opened: readonly string[],
  chosen: string | null,
): readonly Row[] {
  const keys = [...new Set(options.map(keyOf))];
  return keys.flatMap((key) => {
    const own = options.filter((option) => keyOf(option) === key);
    const isOpen = opened.includes(key);
    return own
      .filter(({ id }, i) => i === 0 || isOpen || id === chosen)
      .map((option, i) => ({ option, others: i === 0 ? own.length - 1 : 0 }));
  });
}

function foldOf(count: number, isOpen: boolean, onToggle: () => void): Fold | null {
  return count === 0 ? null : { count, isOpen, onToggle };
}

/** There is room for three marks. */
function scaleOf(options: readonly Option[], measure: Measure): Axis {
  const longest = Math.max(10, ...options.map((option) => drawnRange(option, measure)?.high ?? 0));
  const step = roundUp(longest / 2, STEPS);
  return axis(2 * step, step);
}

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
