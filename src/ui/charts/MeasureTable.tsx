import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Option } from "../../core/comparison";
import { borderCount, daysComponents, seasonOf, transferCount } from "../../core/option-counts";
import { ASKED, baselineIn, figureId, type OptionQuantity } from "../../state/evidence";
import { optionName } from "../../state/names";
import { colourKey, roleOf } from "../../state/scene";
import { useAtlas, useSpeech } from "../context";
import { RangeBars } from "../days";
import { Figure } from "../Figure";
import { differenceOf, DIFFERENCES, MEASURES, rangeOf, type Measure } from "../measures";
import { RangeText, Unavailable } from "../RangeText";
import { useReason } from "../reason";
import { sorted, SortHead, type Order } from "../SortHead";
import type { Courses } from "./course";

const COLUMNS = ["option", "days", "distance", "cost", "co2e", "transfers", "borders", "assumed"] as const;
type Column = (typeof COLUMNS)[number];

/** Every measure of every option side by side, and below each figure its difference from the pinned baseline. */
export function MeasureTable({ courses }: { readonly courses: Courses }) {
  const { state } = useAtlas();
  const { t, f, language } = useSpeech();
  const order = useSignal<Order<Column>>({ by: "days", isDown: false });
  const { comparison, chance } = courses;
  const { units } = state.view.view.value;
  const nameOf = (option: Option) => optionName(state.known.catalog, language, option);
  const pinned = comparison.options.find(({ id }) => id === comparison.baseline) ?? null;
  const rows = sorted(comparison.options, sorter(order.value.by, nameOf, courses), order.value.isDown);
  const scales = Object.fromEntries(MEASURES.map((one) => [one, scaleOf(comparison.options, one)]));
  const head = { order: order.value, onSort: (next: Order<Column>) => (order.value = next), class: "number" };
  return (
    <div class="chart">
      <p class="small quiet">{pinned === null ? t.nothingToCompare : t.tableNote(nameOf(pinned))}</p>
      <div class="chart-table" role="region" aria-label={t.allMeasures}>
        <table class="measure-table small">
          <caption class="hidden">{t.allMeasures}</caption>
          <thead>
            <tr>
              <SortHead {...head} column="option" label={t.option} class="" />
              <SortHead {...head} column="days" label={t.measureUnits.days} />
              <SortHead {...head} column="distance" label={units === "nm" ? t.nauticalMiles : t.kilometres} />
              <SortHead {...head} column="cost" label={t.measureUnits.cost} />
              <SortHead {...head} column="co2e" label={t.measureUnits.co2e} />
              <SortHead {...head} column="transfers" label={t.transfersColumn} />
              <SortHead {...head} column="borders" label={t.bordersColumn} />
              <SortHead {...head} column="assumed" label={t.assumedColumn} />
              <th scope="col">{t.seasonColumn(f.month(comparison.scenario.month))}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((option) => (
              <Row
                key={option.id}
                option={option}
                baseline={baselineIn(comparison.options, option)}
                isPinned={option.id === pinned?.id}
                ends={scales}
                assumed={daysComponents(option, chance.components).map(({ kind }) => kind === "assumed")}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function sorter(by: Column, nameOf: (option: Option) => string, { chance }: Courses) {
  return (option: Option): number | string | null => {
    if (by === "option") return nameOf(option);
    if (by === "distance") return option.distanceKm;
    if (option.days === null) return null;
    if (by === "transfers") return transferCount(option);
    if (by === "borders") return borderCount(option);
    if (by === "assumed")
      return assumedShare(daysComponents(option, chance.components).map(({ kind }) => kind === "assumed"));
    return rangeOf(option, by)?.typical ?? null;
  };
}

function assumedShare(assumed: readonly boolean[]): number {
  return assumed.filter(Boolean).length / Math.max(1, assumed.length);
}

function scaleOf(options: readonly Option[], measure: Measure): number {
  return Math.max(1, ...options.map((option) => rangeOf(option, measure)?.high ?? 0));
}

interface RowProps {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly isPinned: boolean;
  readonly ends: Readonly<Record<string, number>>; // of the scales, by measure
  readonly assumed: readonly boolean[]; // of every figure behind the days
}

function Row(props: RowProps) {
  const { option, baseline, isPinned, ends, assumed } = props;
  const { state } = useAtlas();
  const { t, f } = useSpeech();
  const reasonText = useReason();
  const { hover, question, view } = state;
  const lit = hover.lit.value;
  const isUsable = option.days !== null;
  const km = (value: number) => f.distance(value, view.view.value.units).value;
  const difference =
    option.distanceKm !== null && baseline?.distanceKm != null ? option.distanceKm - baseline.distanceKm : null;
  return (
    <tr
      class="option"
      data-option={option.id}
      data-status={option.status}
      data-pinned={isPinned}
      data-lit={lit?.kind === "option" && lit.id === option.id}
      aria-selected={option.id === question.question.value.option}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
      onFocusIn={() => hover.light("option", option.id)}
      onFocusOut={hover.clear}
    >
      <OptionCell {...props} />
      <MeasureCell {...props} measure="days" end={ends["days"]!} />
      <td class="number">
        {option.distanceKm === null ? (
          t.notKnown
        ) : (
          <Of option={option} quantity="distance">
            {km(option.distanceKm)}
          </Of>
        )}
        {difference !== null && (
          <Less>
            <Of option={option} quantity="shorter">
              {signed(difference, km)}
            </Of>
          </Less>
        )}
      </td>
      {isUsable && (
        <>
          <MeasureCell {...props} measure="cost" end={ends["cost"]!} />
          <MeasureCell {...props} measure="co2e" end={ends["co2e"]!} />
          <CountCell option={option} baseline={baseline} count={transferCount} />
          <CountCell option={option} baseline={baseline} count={borderCount} />
          <td class="number">
            <Of option={option} quantity="assumed">
              {t.countOf(f.number(assumed.filter(Boolean).length), f.number(assumed.length))}
            </Of>
          </td>
        </>
      )}
      <td colSpan={isUsable ? 1 : 6}>
        {isUsable
          ? t.seasons[seasonOf(option)]
          : option.reason === undefined
            ? t.notAvailable
            : reasonText(option.reason)}
      </td>
    </tr>
  );
}

function OptionCell({ option, isPinned }: RowProps) {
  const { state } = useAtlas();
  const { t, language } = useSpeech();
  const name = optionName(state.known.catalog, language, option);
  const { question } = state;
  const isChosen = option.id === question.question.value.option;
  return (
    <th scope="row">
      <div class="measure-option">
        <button
          type="button"
          class="pin"
          aria-pressed={isPinned}
          disabled={option.days === null}
          aria-label={isPinned ? t.pinned(name) : t.pin(name)}
          title={isPinned ? t.pinned(name) : t.pin(name)}
          onClick={() => question.compareWith(isPinned ? null : option.id)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 1.5h6M4.5 1.5v4L3 7.5h6L7.5 5.5v-4M6 7.5v3.5" />
          </svg>
        </button>
        <span>
          <button
            type="button"
            class="measure-name"
            aria-pressed={isChosen}
            onClick={() => question.chooseOption(isChosen ? null : option.id)}
          >
            {name}
          </button>
          {isPinned && <span class="quiet"> {t.baselineWord}</span>}
        </span>
      </div>
    </th>
  );
}

interface MeasureCellProps extends RowProps {
  readonly measure: Measure;
  readonly end: number;
}

function MeasureCell({ option, baseline, measure, end }: MeasureCellProps) {
  const { catalog } = useAtlas().state.known;
  const { t, f } = useSpeech();
  const range = rangeOf(option, measure);
  const difference = differenceOf(option, baseline, measure);
  if (range === null)
    return (
      <td class="number">{measure === "days" ? t.notKnown : <Unavailable option={option} measure={measure} />}</td>
    );
  const isBaseline = roleOf(catalog, option) === "baseline";
  const bar = { range, colour: colourKey(catalog, option.corridor), isBaseline };
  return (
    <td class="number measure-cell">
      <RangeBars bars={[bar]} scale={{ end, step: end }} width={BAR_WIDTH} />
      <Of option={option} quantity={measure}>
        <RangeText range={range} measure={measure} />
      </Of>
      {difference !== null && (
        <Less>
          <Of option={option} quantity={DIFFERENCES[measure]}>
            {f.signedRange(difference)}
          </Of>
        </Less>
      )}
    </td>
  );
}

const BAR_WIDTH = 112; // px

interface CountProps {
  readonly option: Option;
  readonly baseline: Option | null;
  readonly count: (option: Option) => number;
}

function CountCell({ option, baseline, count }: CountProps) {
  const { f } = useSpeech();
  const isCompared = baseline !== null && baseline.days !== null;
  return (
    <td class="number">
      <Of option={option} quantity="stops">
        {f.number(count(option))}
      </Of>
      {isCompared && (
        <Less>
          <Of option={option} quantity="stops">
            {signed(count(option) - count(baseline), f.number)}
          </Of>
        </Less>
      )}
    </td>
  );
}

function Of({
  option,
  quantity,
  children,
}: {
  readonly option: Option;
  readonly quantity: OptionQuantity;
  readonly children: ComponentChildren;
}) {
  return <Figure id={figureId.option(ASKED, option.id, quantity)}>{children}</Figure>;
}

function Less({ children }: { readonly children: ComponentChildren }) {
  return <span class="less">{children}</span>;
}

function signed(value: number, format: (value: number) => string): string {
  return value === 0 ? format(0) : `${value > 0 ? "+" : "−"}${format(Math.abs(value))}`;
}
