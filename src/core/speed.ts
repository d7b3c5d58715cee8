import { findComponent, missingComponent, valueOf, type Components, type NotAvailable } from "./components";
import type { Mode, RoutedLeg, RunningPart, Stretch } from "./leg";
import { nsrSpeedIds, type NsrSeasons } from "./nsr-season";
import type { Range } from "./range";
import type { Scenario } from "./scenario";
import { OPEN_SEA } from "./speed-area";
import { inKmh, KMH_PER_KNOT } from "./units";

/**
 * Ids of the components that may give the speed on a stretch, most specific first: the corridor's own trains or ships
 * ("rail-speed-trans-siberian-RZD"), the railway's or country's ("rail-speed-RZD", "road-speed-IR"), the mode's.
 */
export function speedIds(
  leg: Pick<RoutedLeg, "mode" | "corridor">,
  { on }: Stretch,
  scenario: Scenario,
  nsr: NsrSeasons,
): string[] {
  if (leg.mode !== "sea") {
    const speed = `${MODE_WORD[leg.mode]}-speed`;
    return [`${speed}-${leg.corridor}-${on}`, `${speed}-${on}`, speed];
  }
  if (nsr.seas.includes(on)) return nsrSpeedIds(nsr, on, scenario.month, scenario.iceClass);
  const { vessel } = scenario;
  return on === OPEN_SEA
    ? [`sea-speed-${leg.corridor}-${vessel}`, `sea-speed-${vessel}`]
    : [`sea-speed-${on}-${vessel}`, `sea-speed-${on}`, `sea-speed-${vessel}`];
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
  if (!component) return missingComponent(ids);
  const known = inKmh(valueOf(component, scenario), component.unit);
  const speedKmh = leg.mode === "sea" ? atShipSpeed(known, scenario.speedKn, nsr.seas.includes(stretch.on)) : known;
  return { distanceKm: stretch.distanceKm, component: component.id, speedKmh };
}

/** A given ship speed replaces the usual one; in ice it is only an upper bound. */
function atShipSpeed(known: Range, speedKn: number | null, inIce: boolean): Range {
  if (speedKn === null) return known;
  const given = speedKn * KMH_PER_KNOT;
  if (!inIce) return { low: given, typical: given, high: given };
  return {
    low: Math.min(known.low, given),
    typical: Math.min(known.typical, given),
    high: Math.min(known.high, given),
  };
}
