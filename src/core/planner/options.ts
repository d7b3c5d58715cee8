import type { Catalog } from "../model/catalog";
import { basisOf } from "../model/basis";
import type { Against, Option } from "../model/comparison";
import { isNotAvailable } from "../model/components";
import { costPerTeu } from "../money/cost";
import type { Draws } from "../time/draws";
import { emissionsOf } from "../money/emissions";
import { generalisedCost } from "../money/generalised-cost";
import { platformOf } from "../land/land-graph";
import type { Leg, RoutedLeg } from "../model/leg";
import type { EndPlaces } from "../model/place";
import { onBasis } from "../time/on-basis";
import { histogramOf, percentilesOf } from "../time/percentiles";
import { sampleJourney } from "../time/sample";
import type { Scenario } from "../model/scenario";
import { timeDoorToDoor, type TransitModel } from "../time/transit-time";
import { against } from "../time/verdict";
import { isRerouted, type Candidate } from "./candidates";
import type { Found } from "./networks/search-context";
import { legContext } from "./legs/leg-context";
import { passagesOf, portsOf } from "./search/path";
import { routedLegs } from "./legs/routed-legs";

/** An option with the days it was drawn, null when there are none. */
export interface TimedOption {
  readonly option: Omit<Option, "against">;
  readonly days: Float64Array | null;
}

/** What candidates are timed by. */
export interface Timing {
  readonly ends: EndPlaces;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  readonly model: TransitModel;
  readonly draws: Draws;
}

/** The candidate as an option: measured, timed and sampled, or closed or not available with the reason. */
export function timedOption(candidate: Candidate, timing: Timing): TimedOption {
  const { found, option: id, corridor } = candidate;
  const base = { id, name: nameOf(timing.catalog, candidate), basis: basisOf(timing.scenario), corridor };
  if (found === null) return closedOption(candidate, base, timing);
  return timedPath(found, { ...base, ...reroutedOf(candidate) }, timing);
}

type Named = Pick<Option, "id" | "name" | "basis" | "corridor" | "rerouted">;

function timedPath(found: Found, base: Named, timing: Timing): TimedOption {
  const { ends, scenario, catalog, model } = timing;
  const routed = routedLegs(found.space, found.path, legContext(base.corridor, ends, scenario, { catalog, model }));
  const distanceKm = metres(routed.reduce((sum, leg) => sum + leg.distanceKm, 0));
  const passages = routed.flatMap((leg) => leg.passages);
  const legs = timeDoorToDoor(routed, scenario, model);
  if (isNotAvailable(legs))
    return without({ ...base, status: "not-available", reason: legs.reason, distanceKm, passages });
  return sampled({ ...base, status: "available", distanceKm, passages }, { routed, legs }, timing);
}

/** A closed option with what it would take, by the way that it would go. */
function closedOption({ normal, closedBy, corridor }: Candidate, base: Named, timing: Timing): TimedOption {
  const suspended = timing.scenario.suspended.includes(corridor) ? corridor : null;
  const reason = { kind: "closed", ...closedBy, suspended } as const;
  const closed = without({ ...base, status: "closed", reason, distanceKm: null, passages: [] });
  const before = normal === null ? null : timedPath(normal, base, timing).option;
  if (before === null || before.days === null) return closed;
  const { days, distanceKm, passages, legs } = before;
  return { ...closed, option: { ...closed.option, wouldTake: days, wouldRun: { distanceKm, passages, legs } } };
}

/** What the way has that it would not have with nothing closed. */
function reroutedOf(candidate: Candidate): Pick<Option, "rerouted"> {
  const { normal, found, closedBy } = candidate;
  if (!isRerouted(candidate)) return {};
  const on = ({ space, path }: Found) => [...portsOf(space, path), ...passagesOf(space, path)];
  const before = on(normal!);
  const by = [...new Set(on(found!))].filter((id) => !before.includes(id));
  return { rerouted: { by, closed: [...closedBy.passages, ...closedBy.places] } };
}

type Untimed = Pick<
  Option,
  "id" | "name" | "basis" | "corridor" | "status" | "reason" | "rerouted" | "distanceKm" | "passages"
>;

function without(untimed: Untimed): TimedOption {
  const money = { costUsdPerTeu: null, co2eKgPerTeu: null, bills: null, shipClass: null };
  const nothing = { days: null, runningDays: null, terminalDays: null, doorDays: null, histogram: null, legs: [] };
  return { option: { ...untimed, ...nothing, ...money }, days: null };
}

interface Route {
  readonly routed: readonly RoutedLeg[];
  readonly legs: readonly Leg[]; // the same, timed from door to door
}

function sampled(untimed: Untimed, { routed, legs }: Route, { scenario, model, draws }: Timing): TimedOption {
  const basis = basisOf(scenario);
  const sampledOn = sampleJourney(legs, draws, model.components);
  const days = sampledOn[basis];
  const bills = {
    cost: costPerTeu(routed, scenario, model),
    co2e: emissionsOf(routed, scenario, model),
  };
  const option = {
    ...untimed,
    days: percentilesOf(days),
    runningDays: percentilesOf(sampledOn.running),
    terminalDays: percentilesOf(sampledOn.terminal),
    doorDays: percentilesOf(sampledOn.door),
    shipClass: legs.find(({ shipClass }) => shipClass !== undefined)?.shipClass ?? null,
    histogram: histogramOf(days),
    costUsdPerTeu: bills.cost.total,
    co2eKgPerTeu: bills.co2e.total,
    bills,
    legs: onBasis(legs, basis),
  };
  return { option: { ...option, ...generalised(option, scenario) }, days };
}

function generalised(
  { costUsdPerTeu, days }: Pick<Option, "costUsdPerTeu" | "days">,
  { cargo }: Scenario,
): Pick<Option, "generalisedCostUsdPerTeu"> {
  if (cargo === undefined) return {};
  return { generalisedCostUsdPerTeu: costUsdPerTeu && days ? generalisedCost(costUsdPerTeu, days, cargo) : null };
}

function nameOf({ texts }: Catalog, { option, corridor, normal, found }: Candidate): string {
  return texts[corridor]?.en[`variant.${option}`] ?? texts[corridor]?.en["name"] ?? plainName((found ?? normal)!);
}

/** The plain way by what it runs on. */
function plainName({ space, path }: Found): string {
  const { platforms } = space.graph;
  const isByLand = path.nodes.some((node) => platforms[platformOf(node)]!.mode !== "sea");
  if (path.sea.length === 0) return "Overland";
  return isByLand ? "By land and sea" : "Direct by sea";
}

/** All options beside the baseline, where both have days. */
export function besideBaseline(timed: readonly TimedOption[], baselineId: string | null): readonly Option[] {
  const measure = timed.find(({ option }) => option.id === baselineId);
  return timed.map((one) => ({ ...one.option, against: measure === undefined ? null : difference(one, measure) }));
}

function difference(one: TimedOption, measure: TimedOption): Against | null {
  const [a, b] = [one, measure].map(({ option: { id, distanceKm }, days }) => {
    return days === null || distanceKm === null ? null : { id, distanceKm, days };
  });
  return a && b ? against(a, b) : null;
}

const metres = (km: number): number => Math.round(km * 1000) / 1000;
