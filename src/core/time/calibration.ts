import { isCounted, type GroupReason, type Observation } from "./observation";
import type { Components } from "../model/components";
import type { Mode } from "../model/leg";
import type { Percentiles } from "../model/comparison";
import type { Planner } from "../planner/planner";
import type { WayReason } from "../model/reason";
import { componentsFromElsewhere } from "./components-elsewhere";
import { predicted, type Prediction } from "./prediction";

/** An observation beside what the model says. */
export interface CalibrationRow extends Omit<Observation, "query"> {
  readonly reason?: WayReason; // why the planner gives no days
  readonly corridor: string | null; // of the option compared, null where there is none
  readonly modes: readonly Mode[]; // of its legs, each once
  readonly predicted: Percentiles | null;
  readonly inside: boolean | null; // the observed days lie between P10 and P90
  readonly errorPct: number | null; // of P50, against the observed: above zero the model is too slow
}

/** How well the model does on the counted rows of a group. */
export interface CalibrationGroup {
  readonly name: string; // a basis, modes joined by "+", a corridor; "all"
  readonly rows: number;
  readonly insideShare: number;
  readonly medianErrorPct: number; // of the absolute errors
  readonly meanErrorPct: number; // with their sign
  readonly why?: GroupReason["texts"]; // what is to be known of it
}

/** How well the model does on what really happened. Records and plans have rows, but count in no group. */
export interface Calibration {
  readonly rows: readonly CalibrationRow[];
  readonly overall: CalibrationGroup;
  readonly byBasis: readonly CalibrationGroup[];
  readonly byModes: readonly CalibrationGroup[];
  readonly leftOut: readonly CalibrationGroup[]; // by corridor: with figures taken from elsewhere alone
}

/** A planner over the same world with other figures of the model. */
export type PlanWith = (components: Components) => Planner;

/** Asks the planner each observation's question. Rows that cannot be answered keep the reason. */
export function calibrate(
  observations: readonly Observation[],
  planWith: PlanWith,
  components: Components,
  reasons: readonly GroupReason[] = [],
): Calibration {
  const plan = planWith(components);
  const rows = observations.map((observation) => rowOf(observation, plan, components));
  const counted = rows.filter((row) => row.inside !== null && isCounted(row.kind));
  return {
    rows,
    overall: group("all", counted),
    byBasis: groupsBy(counted, ({ basis }) => basis),
    byModes: groupsBy(counted, ({ modes }) => modes.join("+")),
    leftOut: leaveOneOut(observations, counted, planWith, components).map((one) => withReason(one, reasons)),
  };
}

function rowOf({ query, ...observation }: Observation, plan: Planner, components: Components): CalibrationRow {
  const open = { ...observation, corridor: null, modes: [], predicted: null, inside: null, errorPct: null };
  if (!query) return open;
  const answer = predicted(query, observation.basis, plan, components);
  return "kind" in answer ? { ...open, reason: answer } : { ...open, ...compared(observation, answer) };
}

function compared({ days: { typical } }: Pick<Observation, "days">, { days, corridor, modes }: Prediction) {
  return {
    corridor,
    modes,
    predicted: days,
    inside: days.p10 <= typical && typical <= days.p90,
    errorPct: tenth((days.p50 / typical - 1) * 100),
  };
}

/** For each corridor its rows by a model that has learnt nothing from that corridor's own journeys. */
function leaveOneOut(
  observations: readonly Observation[],
  counted: readonly CalibrationRow[],
  planWith: PlanWith,
  components: Components,
): CalibrationGroup[] {
  return [...new Set(counted.map(({ corridor }) => corridor!))].toSorted().map((corridor) => {
    const own = counted.filter((row) => row.corridor === corridor);
    const elsewhere = componentsFromElsewhere(components, corridor, new Set(own.flatMap(({ sources }) => sources)));
    const plan = planWith(elsewhere);
    const ids = new Set(own.map(({ id }) => id));
    const rows = observations.filter(({ id }) => ids.has(id)).map((one) => rowOf(one, plan, elsewhere));
    return group(
      corridor,
      rows.filter(({ inside }) => inside !== null),
    );
  });
}

function withReason(one: CalibrationGroup, reasons: readonly GroupReason[]): CalibrationGroup {
  const found = reasons.find(({ id }) => id === one.name);
  return found === undefined ? one : { ...one, why: found.texts };
}

function groupsBy(rows: readonly CalibrationRow[], keyOf: (row: CalibrationRow) => string): CalibrationGroup[] {
  const keys = [...new Set(rows.map(keyOf))].toSorted();
  return keys.map((key) =>
    group(
      key,
      rows.filter((row) => keyOf(row) === key),
    ),
  );
}

function group(name: string, rows: readonly CalibrationRow[]): CalibrationGroup {
  const errors = rows.map(({ errorPct }) => errorPct!);
  return {
    name,
    rows: rows.length,
    insideShare: rows.filter(({ inside }) => inside).length / rows.length,
    medianErrorPct: medianOf(errors.map(Math.abs)),
    meanErrorPct: tenth(errors.reduce((sum, error) => sum + error, 0) / errors.length),
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return a === undefined || b === undefined ? Number.NaN : tenth((a + b) / 2);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
