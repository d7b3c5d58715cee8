import type { Basis } from "../model/basis";
import type { Comparison, Option, Percentiles } from "../model/comparison";
import { findComponent, type Components } from "../model/components";
import type { Leg, Mode } from "../model/leg";
import type { Planner } from "../planner/planner";
import type { WayReason } from "../model/reason";
import type { Scenario } from "../model/scenario";
import { inDays } from "../units";
import { drawsFrom } from "./draws";
import { withTransfers } from "./journey-ends";
import type { ObservationQuery, TimedPart } from "./observation";
import { percentilesOf } from "./percentiles";
import { sampleDays } from "./sample";

/** What the model says of an observation's question. */
export interface Prediction {
  readonly days: Percentiles;
  readonly corridor: string;
  readonly modes: readonly Mode[];
}

/** The days of an observation's question on its basis, or why there are none. */
export function predicted(
  query: ObservationQuery,
  basis: Basis,
  plan: Planner,
  components: Components,
): Prediction | WayReason {
  const scenario = scenarioOf(query, basis);
  const stops = [query.from, ...(query.via ?? []), query.to];
  const journey: Leg[] = [];
  let corridor = "";
  let answered: Percentiles | null = null;
  for (let i = 1; i < stops.length; i++) {
    const option = chosen(plan(stops[i - 1]!, stops[i]!, scenario), query.options);
    if ("kind" in option) return option;
    corridor = option.corridor;
    answered = option.days;
    const isLast = i === stops.length - 1;
    journey.push(
      ...option.legs.map((leg, at) => (isLast || at < option.legs.length - 1 ? leg : changed(leg, components))),
    );
  }
  const isWhole = query.part === "whole";
  const drawn = () =>
    sampleDays(isWhole ? journey : partOf(journey, query.part as Part), drawsFrom(scenario.seed), components);
  return {
    days: isWhole && stops.length === 2 && answered !== null ? answered : percentilesOf(drawn()),
    corridor,
    modes: [...new Set(journey.map(({ mode }) => mode))].toSorted(),
  };
}

/** A journey in pieces takes for each the first of the options that its pair has, the plain way where it has none. */
function chosen({ options, reason }: Comparison, wanted: readonly string[]): Option | WayReason {
  const found = [...wanted, "direct"].flatMap((id) => options.find((one) => one.id === id) ?? []);
  const timed = found.find(({ days }) => days !== null);
  if (timed !== undefined) return timed;
  return (
    found[0]?.reason ?? reason ?? { kind: "no-option", option: wanted[0] ?? "", options: options.map(({ id }) => id) }
  );
}

/** The leg with the wait for the next ship at its end. */
function changed(leg: Leg, components: Components): Leg {
  const found = findComponent(components, [`transhipment-sea-${leg.to}`, "transhipment-sea"]);
  if (found === null) return leg;
  const dwellDays = inDays(found, found.unit);
  return withTransfers(leg, [...leg.transfers, { kind: "port", at: leg.to, component: found.id, dwellDays }]);
}

function scenarioOf({ month, vessel, iceClass, trains, shipClass }: ObservationQuery, basis: Basis): Scenario {
  const nothing = {
    speedKn: null,
    draftM: null,
    baseline: null,
    closed: [],
    closedPlaces: [],
    suspended: [],
    opened: [],
    built: [],
  };
  return {
    ...nothing,
    month,
    vessel,
    iceClass,
    seed: 1,
    basis,
    ...(trains && { trains }),
    ...(shipClass && { shipClass }),
  };
}

const inIce = ({ component }: { readonly component: string }): boolean => component.startsWith("nsr-");

type Part = Exclude<TimedPart, "whole">;

/** The legs with only the running and the waits of the part; their own figures are not adapted. */
function partOf(legs: readonly Leg[], part: Part): Leg[] {
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
