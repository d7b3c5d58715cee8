import { findComponent, valueOf, type Components, type NotAvailable } from "../model/components";
import type { Mode, RoutedLeg, Stop, Transfer } from "../model/leg";
import type { Scenario, Vessel } from "../model/scenario";
import { OPEN_SEA } from "./speed-area";
import { inDays, scaled } from "../units";

/** Ids of the components that may give the dwell at a stop, most specific first. */
function dwellIds({ kind, at, countries, modes }: Stop, vessel: Vessel): string[] {
  switch (kind) {
    case "port":
      return [`port-dwell-${at}`, ...countries.map((country) => `port-dwell-${country}`), "port-dwell"];
    case "border": {
      const pair = [...countries].sort().join("-");
      return [
        `border-${modes[0]}-${at}`,
        `border-${at}`,
        `border-${modes[0]}-${pair}`,
        `border-${pair}`,
        `border-${modes[0]}`,
        "border",
      ];
    }
    case "gauge":
      return [`gauge-${at}`, "gauge-1435-1520"];
    case "transshipment":
      return [`transshipment-${at}`, `transshipment-${[...modes].sort().join("-")}`];
    case "passage":
      return [`passage-${at}-${vessel}`, `passage-${at}`, "passage"];
    case "service":
      return serviceIds(at, modes);
  }
}

/** At a port the usual wait for a ship or train is in the port's dwell: only a wait known for that very port comes on top. */
function serviceIds(at: string, modes: readonly Mode[]): string[] {
  const next = modes.at(-1);
  const own = `service-${next}-${at}`;
  return modes.includes("sea") ? [own] : [own, `service-${next}`];
}

/** The stop with its dwell in days, or the component nobody has given. */
export function dwellOf(stop: Stop, scenario: Scenario, components: Components): Transfer | NotAvailable {
  const ids = dwellIds(stop, scenario.vessel);
  const component = findComponent(components, ids);
  if (!component) return { reason: { kind: "missing-dwell", at: stop.at, components: ids } };
  return {
    kind: stop.kind,
    at: stop.at,
    component: component.id,
    dwellDays: inDays(valueOf(component, scenario), component.unit),
  };
}

/**
 * Ports a container line calls at on its way: what every line spends between two ports, however near they lie, and
 * days per 1,000 km of open sea. Bulk carriers and tankers sail from port to port and have none; nor has a line whose
 * corridor says so.
 */
export function callsOf(
  leg: Pick<RoutedLeg, "mode" | "corridor" | "to" | "stretches">,
  scenario: Scenario,
  components: Components,
): readonly Transfer[] {
  const along = callsAlong(leg, scenario, components);
  if (along === null) return [];
  const first = findComponent(components, [`liner-call-first-${leg.corridor}`, "liner-call-first"]);
  if (first === null) return [along];
  return [{ ...along, component: first.id, dwellDays: inDays(valueOf(first, scenario), first.unit) }, along];
}

/** The calls that grow with the distance. */
export function callsAlong(
  leg: Pick<RoutedLeg, "mode" | "corridor" | "to" | "stretches">,
  scenario: Scenario,
  components: Components,
): Transfer | null {
  if (leg.mode !== "sea" || scenario.vessel !== "container") return null;
  const openKm = leg.stretches.reduce((km, { on, distanceKm }) => (on === OPEN_SEA ? km + distanceKm : km), 0);
  const component = findComponent(components, [`liner-calls-${leg.corridor}`, "liner-calls"]);
  if (!component || openKm === 0) return null;
  const dwellDays = scaled(valueOf(component, scenario), openKm / 1000);
  return { kind: "call", at: leg.to, component: component.id, dwellDays };
}
