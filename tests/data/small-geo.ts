import type { GeoFiles } from "../../src/data/catalog";

const source = (id: string) => ({
  id,
  title: "A yearbook",
  publisher: "A bureau",
  url: "https://example.org/",
  published: "2024",
  accessed: "2026-11",
  licence: "facts",
});
const names = { en: "Name", hi: "नाम", ru: "Имя" };
const place = (id: string, kind: string, coordinates: number[]) => ({
  type: "Feature",
  id,
  properties: { kind, country: "IN", names, aliases: [], sources: ["yearbook"], asOf: "2024" },
  geometry: { type: "Point", coordinates },
});
const station = (id: string, places: string[], coordinates: number[]) => ({
  type: "Feature",
  id,
  properties: { country: "RU", names: { en: "Name" }, places, sources: ["yearbook"] },
  geometry: { type: "Point", coordinates },
});
const figure = { value: 10, unit: "km", asOf: "2024", kind: "published", sources: ["yearbook"] };
const leg = (id: string, mode: string, from: string, to: string) => ({
  type: "Feature",
  id,
  properties: { mode, from, to, via: [], passages: mode === "sea" ? ["strait"] : [], status: "operating", figures: [] },
  geometry: null,
});
const collection = (features: unknown[]) => ({ type: "FeatureCollection", features });

/** The smallest geo/ in which every kind of thing occurs and every rule holds. */
const SMALL = {
  "geo/sources.json": [source("yearbook")],
  "geo/places.geojson": collection([
    place("INAAA", "port", [80, 13]),
    place("RUBBB", "port", [132, 43]),
    place("city-end", "city", [131, 44]),
  ]),
  "geo/passages.geojson": collection([
    {
      type: "Feature",
      id: "strait",
      properties: {
        kind: "strait",
        names,
        sea: "oceans",
        defaultOpen: true,
        limits: [{ quantity: "depth", ...figure, unit: "m" }],
        sources: ["yearbook"],
      },
      geometry: {
        type: "LineString",
        coordinates: [
          [100, 1],
          [101, 2],
        ],
      },
    },
  ]),
  "geo/corridors/sample/corridor.geojson": {
    type: "FeatureCollection",
    id: "sample",
    kind: "corridor",
    status: [{ status: "operating", since: "2024", text: "status", sources: ["yearbook"] }],
    variants: [{ id: "sample-main", legs: ["sample-sea", "sample-rail"], requiredLegs: ["sample-sea"] }],
    figures: [{ quantity: "distance", ...figure }],
    features: [
      leg("sample-sea", "sea", "INAAA", "RUBBB"),
      leg("sample-rail", "rail", "station-port-ru", "station-end-ru"),
    ],
  },
  "geo/corridors/sample/text.en.json": {
    name: "Sample",
    summary: "For the test.",
    "variant.sample-main": "Main",
    question: "Which?",
    status: "It works.",
  },
  "geo/corridors/sample/text.hi.json": {
    name: "नमूना",
    summary: "जाँच के लिए।",
    "variant.sample-main": "मुख्य",
    question: "कौन सा?",
    status: "चालू है।",
  },
  "geo/corridors/sample/text.ru.json": {
    name: "Образец",
    summary: "Для проверки.",
    "variant.sample-main": "Главный",
    question: "Какой?",
    status: "Работает.",
  },
  "geo/comparisons.json": [
    {
      id: "sample-question",
      from: "INAAA",
      to: "city-end",
      options: ["sample-main"],
      baseline: null,
      text: "question",
    },
  ],
  "geo/network/stations.geojson": collection([
    station("station-port-ru", ["RUBBB"], [132, 43.1]),
    station("station-end-ru", ["city-end"], [131, 44]),
  ]),
  "geo/network/sections.json": [
    {
      id: "station-port-ru--station-end-ru",
      from: "station-port-ru",
      to: "station-end-ru",
      mode: "rail",
      railway: "RZD",
      country: "RU",
      gauge: 1520,
      distance: figure,
      status: { status: "planned", project: "line", sources: ["yearbook"] },
      season: { opens: "03-24", closes: "12-03", sources: ["yearbook"] },
      sources: ["yearbook"],
    },
  ],
  "geo/network/projects.json": [
    { id: "line", status: "planned", asOf: "2024", names: { en: "Line" }, figures: [], sources: ["yearbook"] },
  ],
  "geo/components/speeds.json": [
    { id: "rail-speed-RZD", low: 20, high: 40, unit: "km/h", asOf: "2024", kind: "assumed", note: "for the test" },
  ],
  "geo/seasons.json": [
    {
      id: "winter",
      names,
      applies: ["strait"],
      months: Array.from({ length: 12 }, () => "part"),
      component: "rail-speed-RZD",
      sources: ["yearbook"],
    },
  ],
  "geo/speed-areas.json": [
    { id: "bay", west: 100, south: 0, east: 110, north: 5, sources: [], note: "A box for the test." },
  ],
  "geo/scenarios.json": [
    {
      id: "closed-strait",
      names,
      patch: { closed: ["strait"], built: ["line"], adjust: { "rail-speed-RZD": { low: 1, typical: 2, high: 3 } } },
      notes: [{ since: "2024", grade: "read", text: names, sources: ["yearbook"] }],
    },
  ],
  "geo/LICENSES.md": "| key | licence |\n| --- | --- |\n| `facts` | facts only |\n",
};

export type SmallFile = keyof typeof SMALL;

/** The small geo/, with one piece of one file's text replaced; throws when the piece is not there. */
export function smallGeo(file?: SmallFile, piece = "", replacement = ""): GeoFiles {
  const texts = Object.entries(SMALL).map(([path, value]) => [
    path,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const files = Object.fromEntries(texts) as Record<SmallFile, string>;
  if (file === undefined) return files;
  if (!files[file].includes(piece)) throw new Error(`missing piece ${piece} in ${file}`);
  return { ...files, [file]: files[file].replace(piece, replacement) };
}
