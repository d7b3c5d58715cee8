import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas, Catalog, LandNetwork, PageCatalog, TradePlaces } from "../../src/core/model/catalog";
import type { Place } from "../../src/core/model/place";
import type { Claim } from "../../src/core/claims/claim";
import type { SeasonRule } from "../../src/core/time/season";
import { citationsIn } from "../../src/data/citations";

/** The catalog as the page reads it: with the sources it names itself. */
function forThePage({ catalog, land, model, presets, ledger, status }: Atlas): PageCatalog {
  const { sources, ...rest } = catalog;
  const page = {
    ...rest,
    places: Object.fromEntries(Object.entries(catalog.places).filter(([, { ofTrade }]) => ofTrade !== true)),
    presets,
    claimCounts: claimCounts(ledger.claims),
    ships: model.ships,
    cargoRatePct: model.components["cargo-rate"]!.typical,
    status,
    projects: land.projects,
    stations: stationNames(catalog, land),
    borders: borderPoints(catalog, land),
    seasons: Object.fromEntries(model.seasons.filter(costsTime).map(({ id, names }) => [id, names])),
  };
  const cited = new Set(citationsIn("catalog", page).map(({ source }) => source));
  return { ...page, sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))) };
}

function claimCounts(claims: readonly Claim[]): PageCatalog["claimCounts"] {
  const counts: Record<string, number> = {};
  for (const { corridor } of claims) counts[corridor] = (counts[corridor] ?? 0) + 1;
  return counts;
}

function costsTime({ component }: SeasonRule): boolean {
  return component !== null;
}

/** Stations where sections of two countries meet, or that serve a border crossing, with what meets there. */
function borderPoints({ places }: Catalog, { stations, sections }: LandNetwork): PageCatalog["borders"] {
  const crossingOf = (id: string) => stations[id]?.places.find((place) => places[place]?.kind === "border") ?? null;
  const points = Object.keys(stations).flatMap((id) => {
    const own = sections.filter(({ from, to }) => from === id || to === id);
    const lines = own.map(({ mode, country, gaugeMm }) => ({ mode, country, gaugeMm }));
    if (crossingOf(id) === null && new Set(lines.map(({ country }) => country)).size < 2) return [];
    const next = own.map(({ from, to }) => crossingOf(from === id ? to : from)).find((place) => place !== null);
    const each = new Map(lines.map((line) => [JSON.stringify(line), line]));
    const sources = [...new Set([...(stations[id]?.sources ?? []), ...own.flatMap((section) => section.sources)])];
    return [[id, { place: crossingOf(id) ?? next ?? null, lines: [...each.values()], sources }] as const];
  });
  return Object.fromEntries(points);
}

/** Names of the stations where a leg may end: by plan, at a port or city, or where line, gauge or country change. */
function stationNames({ corridors }: Catalog, { stations, sections }: LandNetwork): PageCatalog["stations"] {
  const ends = new Set(corridors.flatMap(({ legs }) => legs.flatMap(({ from, to }) => [from, to])));
  const lines = new Map<string, Set<string>>();
  for (const { from, to, mode, gaugeMm, country } of sections) {
    for (const id of [from, to]) lines.set(id, (lines.get(id) ?? new Set()).add(`${mode} ${gaugeMm} ${country}`));
  }
  const named = Object.values(stations).filter(
    ({ id, places }) => ends.has(id) || places.length > 0 || (lines.get(id)?.size ?? 0) > 1,
  );
  return Object.fromEntries(named.map(({ id, names }) => [id, names]));
}

/**
 * Writes `catalog.json`: what the first screen needs, already checked, so that the page needs no validator.
 *
 * @returns the path written
 */
export async function buildCatalog(atlas: Atlas, outDir: string): Promise<string> {
  const path = join(outDir, "catalog.json");
  await mkdir(outDir, { recursive: true });
  await writeFile(path, `${JSON.stringify(forThePage(atlas))}\n`);
  return path;
}

/** The places of the trade, with the names of the stations that serve them and the sources that name them. */
function tradePlacesOf({ catalog, land }: Atlas): TradePlaces {
  const places = Object.values(catalog.places).filter(({ ofTrade }) => ofTrade === true);
  const heads = [...new Set(places.flatMap(({ drayage }) => drayage?.by ?? []))];
  const stations = heads.flatMap((id) => {
    const names = land.stations[id]?.names;
    return names === undefined ? [] : [[id, { ...namesakeOf(id, names.en, places), ...names }] as const];
  });
  const cited = new Set(places.flatMap((place) => place.sources));
  const sources = Object.entries(catalog.sources).filter(([id]) => cited.has(id));
  return { places, stations: Object.fromEntries(stations), sources: Object.fromEntries(sources) };
}

/** The names of the town that a station is called after, for languages that the station's own list lacks. */
function namesakeOf(station: string, name: string, places: readonly Place[]): Partial<Place["names"]> {
  const town = places.find(({ names, aliases, drayage }) => {
    return drayage?.by === station && drayage.km < NAMESAKE_KM && [names.en, ...aliases].includes(name);
  });
  return town?.names ?? {};
}

const NAMESAKE_KM = 20;

/**
 * Writes `trade-places.json`, which the page reads after its first screen.
 *
 * @returns the path written
 */
export async function buildTradePlaces(atlas: Atlas, outDir: string): Promise<string> {
  const path = join(outDir, "trade-places.json");
  await writeFile(path, `${JSON.stringify(tradePlacesOf(atlas))}\n`);
  return path;
}
