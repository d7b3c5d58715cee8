import { signal, type ReadonlySignal } from "@preact/signals";
import type { Comparison } from "../../../core/model/comparison";
import { questionKey } from "../../../core/model/same-question";
import { monthColumn, monthsOutward, type MonthColumn } from "../../../core/charts/month-grid";
import type { WhenIdle } from "../../../map/spare-moment";
import type { AskPlanner } from "../../../state/lazy-data";
import type { ChartData } from "../chart-data";

/** The columns computed so far, by month. */
export interface Year {
  readonly columns: ReadonlySignal<ReadonlyMap<number, MonthColumn>>;
  readonly latest: ReadonlySignal<ChartData | null>; // of the last month that has been made ready
  stop(): void;
}

const NEXT_MONTH_MS = 100; // at the latest: a map that is being drawn leaves no spare moment

/**
 * The same question in all twelve months, one a spare moment: the month of the answer is there at once, the others
 * follow outwards from it.
 *
 * @param prepare makes the answer of a month ready for the charts before anyone asks for it
 */
export function createYear(
  answer: Comparison,
  planner: AskPlanner,
  prepare: (answer: Comparison) => ChartData,
  whenIdle: WhenIdle,
): Year {
  const columns = signal<ReadonlyMap<number, MonthColumn>>(new Map([[answer.scenario.month, monthColumn(answer)]]));
  const latest = signal<ChartData | null>(null);
  const waiting = monthsOutward(answer.scenario.month).slice(1);
  let callOff = () => {};
  const next = () => {
    const month = waiting.shift();
    if (month === undefined) return;
    callOff = whenIdle(() => {
      const asked = planner(answer.from, answer.to, { ...answer.scenario, month });
      columns.value = new Map(columns.peek()).set(month, monthColumn(asked));
      latest.value = prepare(asked);
      next();
    }, NEXT_MONTH_MS);
  };
  next();
  return { columns, latest, stop: () => callOff() };
}

/** What of a question decides its year: all but the month. */
export function yearKey({ from, to, scenario }: Comparison): string {
  return questionKey({ from, to, scenario: { ...scenario, month: 1 } });
}
