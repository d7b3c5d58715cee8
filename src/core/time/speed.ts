import { findComponent, valueOf, type Components, type NotAvailable } from "../model/components";
import type { Mode, RoutedLeg, RunningPart, Stretch } from "../model/leg";
import { nsrSpeedIds, type NsrSeasons } from "./nsr-season";
import type { Range } from "../range";
import type { Scenario } from "../model/scenario";
import { OPEN_SEA } from "./speed-area";
import { inKmh, KM_PER_NM } from "../units";

/**
 * Ids of the components that may give the speed on a stretch, most specific first: the corridor's own trains or ships
 * ("rail-speed-trans-siberian-RZD"), the railway's or country's ("rail-speed-RZD", "road-speed-IR"), the ship class's
 * where one is asked for ("sea-speed-container-8000"), the mode's.
 */
function speedIds(
  leg: Pick<RoutedLeg, "mode" | "corridor">,
  { on }: Stretch,
  scenario: Scenario,
  nsr: NsrSeasons,
): string[] {
  if (leg.mode !== "sea") {
    const speed = `${MODE_WORD[leg.mode]}-speed`;
    const asked = scenario.trains === "express" && leg.mode === "rail" ? [`${speed}-${on}-express`] : [];
    return [...asked, `${speed}-${leg.corridor}-${on}`, `${speed}-${on}`, speed];
  }
  if (nsr.seas.includes(on)) return nsrSpeedIds(nsr, on, scenario.month, scenario.iceClass);
  const { vessel } = scenario;
  return on === OPEN_SEA
    ? [`sea-speed-${leg.corridor}-${vessel}`, ...classIds(scenario), `sea-speed-${vessel}`]
    : [`sea-speed-${on}-${vessel}`, `sea-speed-${on}`, `sea-speed-${vessel}`];
}

/** The id of a class begins with its vessel: one of another vessel is not sailed. */
function classIds({ vessel, shipClass }: Scenario): string[] {
  return shipClass?.startsWith(`${vessel}-`) ? [`sea-speed-${shipClass}`] : [];
}

const MODE_WORD: Readonly<Record<Exclude<Mode, "sea">, string>> = {
  rail: "rail",
  road: "road",
  "inland-waterway": "waterway",
};

/** The stretch with its speed in km/h, or the component nobody has given. */
export function speedOf(
  leg: Pick<RoutedLeg, "mode" | "corridor">,
  stretch: Stretch,
  scenario: Scenario,
  components: Components,
  nsr: NsrSeasons,
): RunningPart | NotAvailable {
  const ids = speedIds(leg, stretch, scenario, nsr);
  const component = findComponent(components, ids);
  if (!component) return { reason: { kind: "missing-speed", mode: leg.mode, components: ids } };
  const known = inKmh(valueOf(component, scenario), component.unit);
  const part = { distanceKm: stretch.distanceKm, component: component.id };
  if (leg.mode !== "sea") return { ...part, speedKmh: known };
  const given = scenario.speedKn === null ? null : certain(scenario.speedKn * KM_PER_NM);
  if (!nsr.seas.includes(stretch.on)) return { ...part, speedKmh: given ?? known };
  const free = given ?? freeSpeed(leg, scenario, components, nsr);
  return { ...part, speedKmh: free ? slowerOf(known, free) : known };
}

/** What the ship makes where there is no ice: a bulk carrier is no faster in an ice-free Arctic than elsewhere. */
function freeSpeed(
  leg: Pick<RoutedLeg, "mode" | "corridor">,
  scenario: Scenario,
  components: Components,
  nsr: NsrSeasons,
): Range | null {
  const component = findComponent(components, speedIds(leg, { on: OPEN_SEA, distanceKm: 1 }, scenario, nsr));
  return component ? inKmh(valueOf(component, scenario), component.unit) : null;
}

function certain(value: number): Range {
  return { low: value, typical: value, high: value };
}

function slowerOf(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), typical: Math.min(a.typical, b.typical), high: Math.min(a.high, b.high) };
}
