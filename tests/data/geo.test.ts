import { expect, test } from "vitest";
import { buildAtlas, type GeoFiles } from "../../src/data/catalog";
import { citationsIn } from "../../src/data/citations";
import { formatIssue } from "../../src/data/issues";
import { readGeo } from "../../src/data/read-geo";
import { atlasWithLemuria } from "../fixtures/fictitious";

const SOURCES = "geo/sources.json";
const STATUS = "geo/status.json"; // brings sources of its own
const files = readGeo();
const { atlas, issues } = buildAtlas(files);
const written = Object.entries(files)
  .filter(([file]) => file.endsWith("json"))
  .map(([, text]) => JSON.parse(text) as unknown);

function without(source: string): GeoFiles {
  const sources = JSON.parse(files[SOURCES] ?? "[]") as { id: string }[];
  const status = JSON.parse(files[STATUS] ?? "{}") as { sources: { id: string }[] };
  const isOther = ({ id }: { id: string }) => id !== source;
  return {
    ...files,
    [SOURCES]: JSON.stringify(sources.filter(isOther)),
    [STATUS]: JSON.stringify({ ...status, sources: status.sources.filter(isOther) }),
  };
}

test("the data keeps every rule", () => {
  expect(issues.map(formatIssue)).toEqual([]);
});

test("every figure has a source that resolves, or says why it is assumed", () => {
  const figures = figuresIn(written);
  expect(figures.length).toBeGreaterThan(500);
  const unsupported = figures.filter(({ kind, sources = [], note }) => {
    const resolves = sources.length > 0 && sources.every((id) => id in atlas.catalog.sources);
    return kind === "assumed" ? !note : kind === "published" || kind === "disputed" ? !resolves : false;
  });
  expect(unsupported).toEqual([]);
});

test("every station's position has a source that resolves, or says why it is assumed", () => {
  const stations = Object.values(atlas.land.stations);
  const unsupported = stations.filter(({ sources, approximate, note }) => {
    const resolves = sources.length > 0 && sources.every((id) => id in atlas.catalog.sources);
    return approximate ? !note : !resolves;
  });
  expect(stations.length).toBeGreaterThan(2000);
  expect(unsupported).toEqual([]);
});

test("taking any one source away is noticed", () => {
  const cited = new Set(citationsIn("geo", written).map(({ source }) => source));
  const some = [...cited].filter((_, i) => i % 40 === 0);
  expect(some.length).toBeGreaterThan(5);
  for (const source of some) {
    const found = buildAtlas(without(source)).issues.filter(({ rule }) => rule === "source-exists");
    expect(found.length, source).toBeGreaterThan(0);
  }
});

test("a corridor added as data alone arrives in the catalog", () => {
  const built = atlasWithLemuria();
  expect(built.issues).toEqual(issues);
  const corridor = built.atlas.catalog.corridors.find(({ id }) => id === "lemuria");
  expect(corridor?.legs.map(({ id }) => id)).toEqual(["lemuria-sea-mumbai-colombo", "lemuria-sea-colombo-chennai"]);
  expect(built.atlas.catalog.texts["lemuria"]?.hi["name"]).toBe("लेमूरिया गलियारा");
  expect(built.atlas.catalog.corridors).toHaveLength(atlas.catalog.corridors.length + 1);
});

interface WrittenFigure {
  readonly kind: string;
  readonly unit: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** Whatever has a unit and a kind is a figure, wherever it stands. */
function figuresIn(value: unknown): WrittenFigure[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(figuresIn);
  return "unit" in value && "kind" in value ? [value as WrittenFigure, ...inner] : inner;
}
