import type { Comparison, Percentiles } from "../model/comparison";
import { drawsFrom } from "./draws";
import type { Leg } from "../model/leg";
import { percentilesOf } from "./percentiles";
import type { Planner } from "../planner/planner";
import type { Range } from "../range";
import type { WayReason } from "../model/reason";
import { sampleDays } from "./sample";
import type { IceClass, Scenario, Vessel } from "../model/scenario";
import type { TransitModel } from "./transit-time";

/** Which part of the way was timed: all of it, the Northern Sea Route only, or all before or after its far limit. */
export type TimedPart = "whole" | "nsr" | "until-nsr" | "from-nsr";

/** A documented shipment, schedule or passage, and the question that should give its days. */
export interface Observation {
  readonly id: string;
  readonly what: string;
  readonly from: string; // as the source has it
  readonly to: string;
  readonly year: number;
  readonly days: Range;
  readonly sources: readonly string[];
  readonly notApplicable?: string; // why it cannot be compared
  readonly query?: ObservationQuery;
}

export interface ObservationQuery {
  readonly from: string; // place ids
  readonly to: string;
  readonly options: readonly string[]; // the first of these that the pair has
  readonly month: number;
  readonly vessel: Vessel;
  readonly iceClass: IceClass;
  readonly part: TimedPart;
}

export interface CalibrationRow extends Omit<Observation, "query" | "notApplicable"> {
  readonly notApplicable?: string | WayReason; // the observation's own words, or why the planner gives no days
  readonly predicted: Percentiles | null;
  readonly inside: boolean | null; // the observed days lie between P10 and P90
  readonly errorPct: number | null; // of P50, against the observed
}

/** How well the model does on what really happened. */
export interface Calibration {
  readonly rows: readonly CalibrationRow[];
  readonly applicable: number;
  readonly insideShare: number; // of the applicable ones
  readonly medianErrorPct: number; // of the absolute errors
}

/** Asks the planner each observation's question. Rows that cannot be answered keep the reason. */
export function calibrate(observations: readonly Observation[], plan: Planner, model: TransitModel): Calibration {
  const rows = observations.map((observation) => rowOf(observation, plan, model));
  const compared = rows.filter(({ inside }) => inside !== null);
  const errors = compared.map(({ errorPct }) => Math.abs(errorPct!)).toSorted((a, b) => a - b);
  return {
    rows,
    applicable: compared.length,
    insideShare: compared.filter(({ inside }) => inside).length / compared.length,
    medianErrorPct: medianOf(errors),
  };
}

function rowOf({ query, ...observation }: Observation, plan: Planner, model: TransitModel): CalibrationRow {
  const open = { ...observation, predicted: null, inside: null, errorPct: null };
  if (!query) return open;
  const predicted = predict(query, plan, model);
  if ("kind" in predicted) return { ...open, notApplicable: predicted };
  const { typical } = observation.days;
  return {
    ...observation,
    predicted,
    inside: predicted.p10 <= typical && typical <= predicted.p90,
    errorPct: Math.round((predicted.p50 / typical - 1) * 1000) / 10,
  };
}

function predict(query: ObservationQuery, plan: Planner, model: TransitModel): Percentiles | WayReason {
  const scenario = scenarioOf(query);
  const { options, reason } = plan(query.from, query.to, scenario);
  const option = query.options.flatMap((id) => options.find((one) => one.id === id) ?? [])[0];
  if (!option?.days) return option?.reason ?? reason ?? noOption(query, options);
  if (query.part === "whole") return option.days;
  return percentilesOf(sampleDays(partOf(option.legs, query.part), drawsFrom(scenario.seed), model.components));
}

function noOption({ options: [wanted = ""] }: ObservationQuery, options: Comparison["options"]): WayReason {
  return { kind: "no-option", option: wanted, options: options.map(({ id }) => id) };
}

function scenarioOf({ month, vessel, iceClass }: ObservationQuery): Scenario {
  const nothing = { speedKn: null, draftM: null, baseline: null };
  return { ...nothing, month, vessel, iceClass, closed: [], opened: [], built: [], seed: 1 };
}

const inIce = ({ component }: { readonly component: string }): boolean => component.startsWith("nsr-");

/** The legs with only the running and the waits of the part; their own figures are not adapted. */
function partOf(legs: readonly Leg[], part: Exclude<TimedPart, "whole">): Leg[] {
  if (part === "from-nsr") return partOf(reversed(legs), "until-nsr");
  if (part === "nsr") {
    return legs.map((leg) => ({
      ...leg,
      running: leg.running.filter(inIce),
      transfers: leg.transfers.filter(({ at }) => at === "nsr"),
    }));
  }
  const last = legs.findLastIndex(({ running }) => running.some(inIce));
  return legs.slice(0, last + 1).map((leg, i) => {
    if (i < last) return leg;
    return { ...leg, running: leg.running.slice(0, leg.running.findLastIndex(inIce) + 1) };
  });
}

function reversed(legs: readonly Leg[]): Leg[] {
  return legs.toReversed().map((leg) => ({ ...leg, running: leg.running.toReversed() }));
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return a === undefined || b === undefined ? Number.NaN : Math.round(((a + b) / 2) * 10) / 10;
}
