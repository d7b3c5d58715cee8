import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { buildBasemap } from "../../geo/build/basemap/build";

type Pair = [lon: number, lat: number];

async function read(name: string): Promise<GeoJSON.FeatureCollection> {
  return JSON.parse(await readFile(`public/basemap/${name}.geojson`, "utf8")) as GeoJSON.FeatureCollection;
}

function ofKind(collection: GeoJSON.FeatureCollection, kind: string): GeoJSON.Geometry {
  return collection.features.find(({ properties }) => properties?.["kind"] === kind)?.geometry as GeoJSON.Geometry;
}

function linesOf(geometry: GeoJSON.Geometry): Pair[][] {
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat() as Pair[][];
  if (geometry.type === "MultiLineString") return geometry.coordinates as Pair[][];
  throw new Error(`unexpected ${geometry.type}`);
}

/** Even-odd rule on the plane, as MapLibre fills. */
function isLand([x, y]: Pair, rings: readonly Pair[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring[(i + ring.length - 1) % ring.length] as Pair;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

const steps = (lines: readonly Pair[][]) =>
  lines.flatMap((line) => line.slice(1).map((to, i) => [line[i] as Pair, to] as const));
const isAtPole = ([, lat]: Pair) => Math.abs(lat) >= 89.99;
const isAtCut = ([lon]: Pair) => Math.abs(lon) >= 179.99;
const jumpsIn = (lines: readonly Pair[][]) =>
  steps(lines).filter(([a, b]) => Math.abs(b[0] - a[0]) >= 180 && !(isAtPole(a) && isAtPole(b)));

test("the coast neither jumps over the antimeridian nor runs along the cut at 180° or along the pole", async () => {
  const ground = await read("ground-50m");
  const coast = [...linesOf(ofKind(ground, "coast")), ...linesOf(ofKind(ground, "far-south-coast"))];
  const edges = steps(coast).filter(([a, b]) => (isAtCut(a) && isAtCut(b)) || (isAtPole(a) && isAtPole(b)));
  expect(coast.length).toBeGreaterThan(100);
  expect([...jumpsIn(coast), ...edges]).toEqual([]);
});

test("the coarse ground, which the first picture waits for, is land alone", async () => {
  const { features } = await read("ground-110m");
  expect(features.map(({ properties }) => properties)).toEqual([{ kind: "land" }, { kind: "far-south-land" }]);
});

describe.each(["110m", "50m"])("ground at 1:%s", (resolution) => {
  let rings: Pair[][];
  beforeAll(async () => {
    const ground = await read(`ground-${resolution}`);
    rings = [...linesOf(ofKind(ground, "land")), ...linesOf(ofKind(ground, "far-south-land"))];
  });

  test("no edge of the land jumps over the antimeridian", () => {
    expect(jumpsIn(rings)).toEqual([]);
  });

  test("the land does reach the cut, so that the test above can fail", () => {
    expect(steps(rings).filter(([a, b]) => isAtCut(a) && isAtCut(b)).length).toBeGreaterThan(1);
  });

  test.each([
    ["the middle of the Caspian Sea", [51, 41]],
    ["the Arabian Sea", [64, 15]],
    ["the Black Sea", [34, 43]],
    ["the Gulf of Guinea, off Africa", [0, 0]],
    ["the Laptev Sea", [125, 76]],
    ["the Pacific beyond 180°", [-175, 40]],
  ] as [string, Pair][])("%s is water", (_, position) => expect(isLand(position, rings)).toBe(false));

  test.each([
    ["Tehran", [51.4, 35.7]],
    ["Moscow", [37.6, 55.8]],
    ["Nagpur", [79.1, 21.1]],
    ["Chukotka west of 180°", [178, 67]],
    ["Chukotka east of 180°", [-175, 66.5]],
    ["Antarctica", [90, -75]],
  ] as [string, Pair][])("%s is land", (_, position) => expect(isLand(position, rings)).toBe(true));

  test("agrees with the uncut sphere away from the coast", async () => {
    const topology = JSON.parse(await readFile(`node_modules/world-atlas/land-${resolution}.json`, "utf8"));
    const sphere = feature(topology, topology.objects.land);
    const grid = [-57.5, -22.5, 12.5, 47.5, 82.5].flatMap((lat) =>
      Array.from({ length: 12 }, (_, i): Pair => [30 * i - 177.5, lat]),
    );
    const around = ([lon, lat]: Pair) =>
      [-0.3, 0, 0.3].map((shift) => geoContains(sphere as never, [lon + shift, lat + shift]));
    const clear = grid.map((at) => ({ at, samples: around(at) })).filter(({ samples }) => new Set(samples).size === 1);
    expect(clear.length).toBeGreaterThan(50);
    expect(clear.filter(({ at, samples }) => isLand(at, rings) !== samples[0])).toEqual([]);
  });
});

test("the Arctic Circle lies where the Earth's axis puts it", async () => {
  const { features } = await read("ground-50m");
  const circle = features.find(({ properties }) => properties?.["kind"] === "arctic-circle")
    ?.geometry as GeoJSON.LineString;
  // 66°33′50.8″ N for 2026, reckoned by hand from an obliquity of 23°26′9.2″ (Astronomical Almanac)
  for (const [, lat] of circle.coordinates) expect(lat).toBeCloseTo(66 + 33 / 60 + 50.8 / 3600, 3);
});

test("every sea has its name in three languages and lies on water", async () => {
  const rings = linesOf(ofKind(await read("ground-110m"), "land"));
  const { features } = await read("sea-names");
  expect(features.length).toBeGreaterThan(30);
  for (const { id, properties, geometry } of features) {
    for (const language of ["en", "hi", "ru"]) expect(properties?.[language], `${id} ${language}`).toMatch(/\S/);
    expect(isLand((geometry as GeoJSON.Point).coordinates as Pair, rings), String(id)).toBe(false);
  }
});

describe("the committed files", () => {
  let fresh: string;
  beforeAll(async () => {
    fresh = await mkdtemp(join(tmpdir(), "basemap-"));
    await buildBasemap(fresh);
  });
  afterAll(() => rm(fresh, { recursive: true }));

  test.each(["basemap", "fonts"])("of %s are what the build makes", async (folder) => {
    const names = await readdir(join(fresh, folder));
    expect(await readdir(join("public", folder))).toEqual(names);
    for (const name of names) {
      const [made, committed] = await Promise.all([
        readFile(join(fresh, folder, name)),
        readFile(join("public", folder, name)),
      ]);
      expect(committed.equals(made), name).toBe(true);
    }
  });
});
