import type { Components } from "../model/components";
import type { RoutedLeg, Stop, Stretch } from "../model/leg";
import { passageState, type NsrSeasons } from "../time/nsr-season";
import { shipOn } from "../model/ship-class";
import type { TransitModel } from "../time/transit-time";
import { freightRatio, isInForce } from "./price-date";
import type { Component } from "../model/provenance";
import type { Scenario } from "../model/scenario";
import { addUp, type Item, type Breakdown } from "./breakdown";

/** Figures on money older than this are marked. */
const STALE_YEARS = 2;

/**
 * Cost of one TEU from end to end in USD, each component of its own year: carriage by km, dues of the passages that
 * have a price, handling at every port, border, change of gauge and transshipment, the premium of a port at war, the
 * icebreaker where one must lead, and the way back of the empty box where the corridor has a figure for it. Carriage by sea is the rate of the ship on
 * the leg, at the freight index of the date where it follows that.
 *
 * @param legs in order of travel
 * @returns no total when a component is missing: never a guess
 */
export function costPerTeu(legs: readonly RoutedLeg[], scenario: Scenario, model: TransitModel): Breakdown {
  const { components } = model;
  const date = scenario.pricesOf ?? null;
  const items = [
    ...legs.flatMap((leg) => legItems(leg, scenario, model, date)),
    ...endItems(legs),
    ...portsOf(legs).flatMap(({ legId, at }) => warRisk(legId, at, components, date)),
    ...legs.slice(-1).flatMap(({ corridor, id, to }) => known(`cost-empty-return-${corridor}`, id, to, components)),
  ];
  return addUp(items, scenario, components, usdPer);
}

/** Whether a figure was already old in the given year. */
export function isStale({ asOf }: Pick<Component, "asOf">, year: number): boolean {
  const latest = asOf.split("/").at(-1)!;
  return year - Number(latest.slice(0, 4)) > STALE_YEARS;
}

function legItems(leg: RoutedLeg, scenario: Scenario, model: TransitModel, date: string | null): Item[] {
  const { components, nsr } = model;
  const due = (passage: string) => {
    const found = components[`cost-passage-${passage}`];
    return found !== undefined && isInForce(found, date);
  };
  return [
    ...leg.stretches.map((stretch) => carriage(leg, stretch, scenario, model, date)),
    ...leg.stops.flatMap((stop) => handling(leg.id, stop)),
    ...leg.passages
      .filter(due)
      .map((at): Item => ({ ids: [`cost-passage-${at}`], legId: leg.id, at, distanceKm: null })),
    ...icebreaker(leg, scenario, nsr),
  ];
}

function carriage(
  leg: RoutedLeg,
  { on, distanceKm }: Stretch,
  scenario: Scenario,
  { components, ships, nsr }: TransitModel,
  date: string | null,
): Item {
  const { corridor, mode, id } = leg;
  const line = { legId: id, at: null, distanceKm };
  const ship = shipOn(leg, scenario, ships, nsr.seas);
  if (ship === null) return { ...line, ids: [`cost-${mode}-${corridor}-${on}`, `cost-${mode}-${on}`, `cost-${mode}`] };
  const rate = `cost-sea-${ship.id}`;
  const since = components[rate]?.asOf;
  if (!ship.followsIndex || since === undefined) return { ...line, ids: [rate] };
  return { ...line, ids: [rate], weight: freightRatio(components, date, since) };
}

function handling(legId: string, { kind, at, countries, modes }: Stop): Item[] {
  const once = (ids: readonly string[]): Item => ({ ids, legId, at, distanceKm: null });
  switch (kind) {
    case "port":
      return [portItem(legId, at, countries)];
    case "border": {
      const pair = countries.toSorted().join("-");
      return [once([`cost-border-${at}`, `cost-border-${modes[0]}-${pair}`, `cost-border-${modes[0]}`])];
    }
    case "gauge":
    case "transshipment":
      return [once([`cost-${kind}-${at}`, `cost-${kind}`])];
    case "passage":
    case "service":
      return []; // passages pay by the leg's list; waiting costs nothing of its own
  }
}

/** Each port that a ship calls at, once. */
function portsOf(legs: readonly RoutedLeg[]): readonly { readonly legId: string; readonly at: string }[] {
  const called = legs.flatMap(({ id, mode, from, to }) =>
    mode === "sea" ? [from, to].map((at) => ({ legId: id, at })) : [],
  );
  return called.filter(({ at }, i) => called.findIndex((other) => other.at === at) === i);
}

function warRisk(legId: string, at: string, components: Components, date: string | null): Item[] {
  const id = `cost-war-${at}`;
  const found = components[id];
  return found !== undefined && isInForce(found, date) ? [{ ids: [id], legId, at, distanceKm: null }] : [];
}

/** The container is also lifted aboard at the first port and ashore at the last. */
function endItems(legs: readonly RoutedLeg[]): Item[] {
  const first = legs[0];
  const last = legs.at(-1);
  return [
    ...(first?.mode === "sea" ? [portItem(first.id, first.from, countryOf(first.from))] : []),
    ...(last?.mode === "sea" ? [portItem(last.id, last.to, countryOf(last.to))] : []),
  ];
}

function portItem(legId: string, at: string, countries: readonly string[]): Item {
  const ids = [`cost-port-${at}`, ...countries.map((country) => `cost-port-${country}`), "cost-port"];
  return { ids, legId, at, distanceKm: null };
}

/** A UN/LOCODE begins with its country. */
function countryOf(place: string): string[] {
  return /^[A-Z]{2}[A-Z0-9]{3}$/.test(place) ? [place.slice(0, 2)] : [];
}

function icebreaker(leg: RoutedLeg, { month, iceClass }: Scenario, nsr: NsrSeasons): Item[] {
  const seas = leg.stretches.map(({ on }) => on).filter((on) => nsr.seas.includes(on));
  const led = seas.length > 0 && passageState(nsr, seas, month, iceClass) === "icebreaker";
  return led ? [{ ids: ["cost-icebreaker"], legId: leg.id, at: "nsr", distanceKm: null }] : [];
}

/** A due that is paid only where somebody has a figure for it. */
function known(id: string, legId: string, at: string, components: Components): Item[] {
  return components[id] ? [{ ids: [id], legId, at, distanceKm: null }] : [];
}

function usdPer(unit: string): number {
  if (unit === "USD/TEU" || unit === "USD/TEU-km") return 1;
  throw new RangeError(`unknown unit "${unit}" of cost: use USD/TEU, USD/TEU-km`);
}
