import type { LandNetwork, Section, Station } from "../../../src/core/model/catalog";
import type { Position } from "../../../src/core/geodesy/position";

export function station(id: string, position: Position, country = "IR", places: readonly string[] = []): Station {
  return { id, country, names: { en: id }, places, approximate: false, position, sources: [] };
}

export function section(from: string, to: string, km: number, rest: Partial<Section> = {}): Section {
  return {
    id: `${from}--${to}`,
    from,
    to,
    mode: "rail",
    distance: { low: km, typical: km, high: km, unit: "km", asOf: "2026", kind: "published", sources: ["a"] },
    line: [],
    railway: "RAI",
    country: "IR",
    gaugeMm: 1435,
    tracks: null,
    electrified: null,
    status: { status: "operating", since: null, until: null, project: null, sources: [] },
    season: null,
    sources: ["b"],
    ...rest,
  };
}

export function landOf(stations: readonly Station[], sections: readonly Section[]): LandNetwork {
  return { stations: Object.fromEntries(stations.map((one) => [one.id, one])), sections, projects: {} };
}
