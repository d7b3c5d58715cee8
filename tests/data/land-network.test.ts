import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readGeo } from "../../src/data/read-geo";
import type { PageCatalog, Section } from "../../src/core/model/catalog";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import { measureSections } from "../../src/core/land/section-length";
import type { Position } from "../../src/core/geodesy/position";
import { buildAtlas } from "../../src/data/catalog";

const { land } = buildAtlas(readGeo()).atlas;
const sections = measureSections(land);
const railways = sections.filter(({ mode }) => mode === "rail");
const open = sections.filter(({ status }) => status.project === null);
const NAMED_WITHIN_KM = 15;

/** Where a change of gauge is known to happen: the nodes of geo/network/README.md. */
const BREAKS_OF_GAUGE = [
  "station-astara-ir",
  "station-incheh-borun-ir",
  "station-jolfa-ir",
  "station-sarakhs-ir",
  "station-zahedan-ir",
];

const GAUGES: Readonly<Record<string, readonly number[]>> = { IN: [1676], IR: [1435, 1676] };
const RUSSIAN_GAUGE = [1520];

test("the network is as large as the corridors need", () => {
  const ends = new Set(sections.flatMap(({ from, to }) => [from, to]));
  expect(ends.size).toBeGreaterThanOrEqual(230);
  expect(railways.length).toBeGreaterThanOrEqual(270);
  expect(sections.some(({ mode }) => mode === "inland-waterway")).toBe(true);
});

test("every section ends at two stations that exist, and none is told twice", () => {
  const unknown = sections.flatMap(({ from, to }) => [from, to]).filter((id) => !(id in land.stations));
  expect(unknown).toEqual([]);
  expect(sections.filter(({ from, to }) => from === to)).toEqual([]);
  const pairs = sections.map(({ from, to, mode }) => [mode, ...[from, to].toSorted()].join("|"));
  expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
});

test("every station in use reaches Moscow, or Delhi in India, over what is open", () => {
  const used = new Set(open.flatMap(({ from, to }) => [from, to]));
  const reached = new Set([...reachable("station-moscow-ru"), ...reachable("station-delhi-in")]);
  expect([...used].filter((id) => !reached.has(id))).toEqual([]);
  expect(reachable("station-delhi-in").has("station-moscow-ru")).toBe(false);
});

test("by rail alone Moscow is reached from every railway outside India", () => {
  const trains = open.filter(({ mode }) => mode === "rail");
  const fromMoscow = reachable("station-moscow-ru", trains);
  const missing = trains.flatMap(({ from, to, country }) => (country === "IN" ? [] : [from, to]));
  expect(missing.filter((id) => !fromMoscow.has(id))).toEqual([]);
});

test("every railway vertex lies within 15 km of a named station", () => {
  const named = Object.values(land.stations).map(({ position }) => position);
  const nameless = railways.flatMap(({ id, path }) =>
    path.filter((at) => !isNear(at, named)).map((at) => ({ id, at })),
  );
  expect(nameless).toEqual([]);
});

test("a station where a leg can end is named in English, Hindi and Russian, each in its own script", () => {
  const { stations } = JSON.parse(readFileSync("geo/derived/catalog.json", "utf8")) as PageCatalog;
  const scripts = { en: /\p{Script=Latin}/u, hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };
  const nameless = Object.entries(stations).flatMap(([id, names]) =>
    (["en", "hi", "ru"] as const).flatMap((lang) => (scripts[lang].test(names[lang] ?? "") ? [] : [`${id} ${lang}`])),
  );
  expect(Object.keys(stations).length).toBeGreaterThan(150);
  expect(nameless).toEqual([]);
});

test("each country runs on its own gauge", () => {
  const odd = railways.filter(({ country, gaugeMm }) => !(GAUGES[country] ?? RUSSIAN_GAUGE).includes(gaugeMm ?? 0));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test("the gauge changes only where a break of gauge is known, and there it does", () => {
  const gauges = new Map<string, Set<number | null>>();
  for (const { from, to, gaugeMm } of railways) {
    for (const id of [from, to]) gauges.set(id, (gauges.get(id) ?? new Set()).add(gaugeMm));
  }
  const breaks = [...gauges].filter(([, found]) => found.size > 1).map(([id]) => id);
  expect(breaks.toSorted()).toEqual(BREAKS_OF_GAUGE);
});

test("only one end of a section that crosses a border is foreign to it", () => {
  const strange = railways.filter(({ from, to, country }) => {
    const ends = [from, to].map((id) => land.stations[id]?.country);
    return new Set(ends).size > 1 && !ends.includes(country);
  });
  expect(strange.map(({ id }) => id)).toEqual([]);
});

test("what belongs to a project is not open, and every project has its sections", () => {
  const building = sections.filter(({ status }) => status.project !== null);
  expect(building.filter(({ status }) => status.status === "operating")).toEqual([]);
  expect(new Set(building.map(({ status }) => status.project))).toEqual(new Set(Object.keys(land.projects)));
});

test("a drawn line is never much longer than the published way, nor less than two thirds of it", () => {
  const stated = railways.filter(({ distance }) => distance?.kind === "published" && distance.typical >= 100);
  const off = stated.filter(({ km, measuredKm }) => measuredKm > 1.2 * km || measuredKm < 0.66 * km);
  expect(stated.length).toBeGreaterThan(20);
  expect(off.map(({ id, km, measuredKm }) => ({ id, km, measuredKm }))).toEqual([]);
});

function isNear([lon, lat]: Position, named: readonly Position[]): boolean {
  return named.some((at) => Math.abs(at[1] - lat) < 0.2 && geodesicKm(at, [lon, lat]) <= NAMED_WITHIN_KM);
}

function reachable(start: string, over: readonly Section[] = open): Set<string> {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of over) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const seen = new Set([start]);
  for (const at of seen) for (const next of neighbours.get(at) ?? []) seen.add(next);
  return seen;
}
