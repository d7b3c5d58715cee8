import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Comparison, Option } from "../../../core/model/comparison";
import { monthCell, monthColumn, type MonthCell, type MonthColumn } from "../../../core/charts/month-grid";
import { ASKED, figureId } from "../../../state/evidence";
import { optionName, optionShortName } from "../../../state/names";
import { useAtlas, useI18n } from "../../context";
import { daysText } from "../../parts/days";
import { FigureButton } from "../../parts/Figure";
import { useReason } from "../../hooks/reason";
import type { I18n } from "../../hooks/i18n";
import type { Year } from "./year";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const TONES = 5;

interface Props {
  readonly comparison: Comparison;
  readonly year: Year;
}

/** The middle days of every option in every month: darker is longer, × closed, ? not known. A month can be chosen. */
export function MonthGrid({ comparison, year }: Props) {
  const { state } = useAtlas();
  const { t, f } = useI18n();
  // A month that is chosen before its turn has come is there with the answer.
  const columns = new Map(year.columns.value).set(comparison.scenario.month, monthColumn(comparison));
  const { month } = state.question.question.value.scenario;
  const rows = [...comparison.options].sort((a, b) => (a.days?.p50 ?? Infinity) - (b.days?.p50 ?? Infinity));
  const toneOf = tones([...columns.values()]);
  return (
    <div class="year">
      <table class="year-table small">
        <caption class="hidden">{t.yearTitle}</caption>
        <MonthHeads month={month} />
        <tbody>
          {rows.map((option) => (
            <YearRow key={option.id} option={option} columns={columns} month={month} toneOf={toneOf} />
          ))}
        </tbody>
      </table>
      <p class="small quiet">
        {t.yearKey}
        {columns.size < 12 && ` ${t.monthsLeft(f.number(12 - columns.size))}`}
      </p>
    </div>
  );
}

/** One stop of the tab key: arrow keys choose the month before or after. */
function MonthHeads({ month }: { readonly month: number }) {
  const { question } = useAtlas().state;
  const { t, f } = useI18n();
  const row = useRef<HTMLTableRowElement>(null);
  const choose = (chosen: number) => {
    question.setMonth(chosen);
    row.current?.querySelector<HTMLElement>(`[data-month="${chosen}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    choose(((month - 1 + by + 12) % 12) + 1);
  };
  return (
    <thead>
      <tr ref={row}>
        <th scope="col">{t.option}</th>
        {MONTHS.map((one) => (
          <th key={one} scope="col" data-chosen={one === month}>
            <button
              type="button"
              class="month-head"
              tabIndex={one === month ? 0 : -1}
              data-month={one}
              aria-pressed={one === month}
              aria-label={f.month(one)}
              title={f.month(one)}
              onClick={() => choose(one)}
              onKeyDown={onKeyDown}
            >
              {f.monthInitial(one)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly option: Option;
  readonly columns: ReadonlyMap<number, MonthColumn>;
  readonly month: number;
  readonly toneOf: (cell: MonthCell) => number | null;
}

function YearRow({ option, columns, month, toneOf }: RowProps) {
  const { state } = useAtlas();
  const i18n = useI18n();
  const reasonText = useReason();
  const { t, f, language } = i18n;
  const { hover, question } = state;
  const name = optionName(state.initial.catalog, language, option);
  const isLit = useComputed(() => hover.lit.value?.kind === "option" && hover.lit.value.id === option.id).value;
  return (
    <tr
      data-option={option.id}
      data-chosen={option.id === question.question.value.option}
      data-lit={isLit}
      onMouseEnter={() => hover.light("option", option.id)}
      onMouseLeave={hover.clear}
    >
      <th scope="row" title={name}>
        {optionShortName(state.initial.catalog, language, option)}
      </th>
      {MONTHS.map((one) => {
        const column = columns.get(one);
        if (column === undefined) {
          return (
            <td key={one} onClick={() => question.setMonth(one)}>
              <span class="hidden">{t.loading}</span>
            </td>
          );
        }
        const cell = monthCell(column, option.id);
        const { mark, range, words } = read(cell, i18n, reasonText);
        return (
          <td
            key={one}
            data-state={cell.state}
            data-tone={toneOf(cell) ?? undefined}
            data-chosen={one === month}
            title={`${name}, ${f.month(one)}: ${words}`}
            onClick={() => question.setMonth(one)}
          >
            {one === month && cell.state === "days" ? (
              <FigureButton id={figureId.option(ASKED, option.id, "days")}>
                <span class="year-middle">{mark}</span>
                <span class="year-range"> {range}</span>
              </FigureButton>
            ) : (
              <span aria-hidden="true">
                <span class="year-middle">{mark}</span>
                {range !== null && <span class="year-range"> {range}</span>}
              </span>
            )}
            <span class="hidden">{words}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** A cell as it is seen and as it is read out: the middle on screen, the range always said with it. */
function read(cell: MonthCell, { t, f }: I18n, reasonText: ReturnType<typeof useReason>) {
  if (cell.state === "days") {
    const range = daysText(f, cell.days).value;
    return { mark: f.day(cell.days.p50), range, words: t.monthDays(f.day(cell.days.p50), `${range} ${t.days}`) };
  }
  if (cell.state === "left-out") return { mark: "–", range: null, words: t.monthLeftOut };
  return {
    mark: cell.state === "closed" ? "×" : "?",
    range: null,
    words: cell.reason === null ? t.notAvailable : reasonText(cell.reason),
  };
}

/** Five tones over the year's quickest to its slowest. */
function tones(columns: readonly MonthColumn[]): (cell: MonthCell) => number | null {
  const middles = columns
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap((cell) => (cell.state === "days" ? [cell.days.p50] : []));
  const [least, most] = [Math.min(...middles), Math.max(...middles)];
  return (cell) =>
    cell.state === "days"
      ? Math.min(TONES - 1, Math.floor(((cell.days.p50 - least) / Math.max(1, most - least)) * TONES))
      : null;
}
