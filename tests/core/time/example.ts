import type { RoutedLeg } from "../../../src/core/model/leg";
import type { NsrSeasons } from "../../../src/core/time/nsr-season";
import type { Component } from "../../../src/core/model/provenance";
import type { Range } from "../../../src/core/range";
import type { ShipClass } from "../../../src/core/model/ship-class";
import type { Scenario } from "../../../src/core/model/scenario";
import type { TransitModel } from "../../../src/core/time/transit-time";

export const scenario: Scenario = {
  month: 8,
  vessel: "container",
  iceClass: "Arc4",
  speedKn: null,
  draftM: null,
  closed: [],
  closedPlaces: [],
  suspended: [],
  opened: [],
  built: [],
  baseline: null,
  seed: 1,
};

export function component(id: string, unit: string, range: Range | number): Component {
  const { low, typical, high } = typeof range === "number" ? { low: range, typical: range, high: range } : range;
  return { id, unit, low, typical, high, asOf: "2025", kind: "assumed", sources: [], note: "for a test" };
}

const noIce: NsrSeasons = {
  asOf: "2025",
  seas: [],
  seaNames: {},
  rules: [],
  practice: [],
  iceClassGroups: {},
  monthGroups: {},
};

const boxShip: ShipClass = {
  id: "box-ship",
  vessel: "container",
  sails: "own",
  names: { en: "Box ship", hi: "Box ship", ru: "Box ship" },
  followsIndex: false,
};

export function modelOf(components: readonly Component[], nsr: NsrSeasons = noIce): TransitModel {
  return {
    components: Object.fromEntries(components.map((c) => [c.id, c])),
    nsr,
    seasons: [],
    areas: [],
    ships: [boxShip],
  };
}

export const seaLeg: RoutedLeg = {
  id: "sea",
  corridor: "suez",
  from: "INMUN",
  to: "RUNVS",
  mode: "sea",
  distanceKm: 8148.8, // 4,400 nm
  distanceKind: "measured",
  measuredKm: 8148.8,
  line: [],
  via: [],
  passages: ["suez"],
  countries: {},
  status: "operating",
  sources: [],
  stretches: [{ distanceKm: 8148.8, on: "open" }],
  stops: [{ kind: "passage", at: "suez", countries: [], modes: ["sea", "sea"] }],
};

export const railLeg: RoutedLeg = {
  ...seaLeg,
  id: "rail",
  corridor: "trans-siberian",
  from: "RUVVO",
  to: "city-moscow",
  mode: "rail",
  distanceKm: 9600,
  passages: [],
  stretches: [{ distanceKm: 9600, on: "RZD" }],
  stops: [],
};
