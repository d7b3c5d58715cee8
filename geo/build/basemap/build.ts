import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature, mesh } from "topojson-client";
import { cutAtAntimeridian, withoutCutEdges } from "./cut";
import { graticuleLines } from "./graticule";

type Topology = Parameters<typeof feature>[0];
type GeometryObject = Parameters<typeof feature>[1];

const FONT_WEIGHTS = [400, 600];
const FONT_SUBSETS: readonly (readonly [family: string, subset: string])[] = [
  ["noto-sans", "latin"],
  ["noto-sans", "latin-ext"],
  ["noto-sans", "cyrillic"],
  ["noto-sans-devanagari", "devanagari"],
];

const { resolve } = createRequire(import.meta.url);

/**
 * The ground of the map, cut from Natural Earth as world-atlas packages it (1:110m and 1:50m, version 4.1), and the
 * fonts of labels. Lakes and rivers are not in world-atlas: of inland waters only the Caspian Sea is open.
 *
 * @param outDir the folder served as the site's root; files go to `basemap/` and `fonts/` under it
 * @returns the paths written
 */
export async function buildBasemap(outDir: string): Promise<string[]> {
  await mkdir(join(outDir, "basemap"), { recursive: true });
  const files = new Map<string, GeoJSON.GeoJSON>([
    ["ground-110m", collected(landFeatures(await land("110m")))],
    ["ground-50m", await fineGround()],
    ["borders-50m", await borders("50m")],
    ["sea-names", await seaNames()],
  ]);
  const written = [...files].map(async ([name, geojson]) => {
    const path = join(outDir, "basemap", `${name}.geojson`);
    await writeFile(path, `${JSON.stringify(geojson)}\n`);
    return path;
  });
  return [...(await Promise.all(written)), ...(await copyFonts(join(outDir, "fonts")))];
}

const FAR_SOUTH = -60; // degrees of latitude

/** The land, Antarctica apart: the polar view, whose plane ends before it, leaves it out. */
function landFeatures({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.Feature[] {
  const isFarSouth = ([outline = []]: GeoJSON.Position[][]) => outline.every(([, lat = 0]) => lat < FAR_SOUTH);
  const of = (kind: string, polygons: GeoJSON.Position[][][]) =>
    asFeature(kind, { type: "MultiPolygon", coordinates: polygons });
  return [
    of(
      "land",
      coordinates.filter((polygon) => !isFarSouth(polygon)),
    ),
    of("far-south-land", coordinates.filter(isFarSouth)),
  ];
}

/**
 * Land, graticule, and the coastline apart from the land: an outline of the fill would also draw the cut through
 * Chukotka. One file, since MapLibre's work grows with the number of sources.
 */
async function fineGround(): Promise<GeoJSON.FeatureCollection> {
  const shape = await land("50m");
  const parts = landFeatures(shape);
  return collected([
    ...parts,
    ...parts.map(({ properties, geometry }) =>
      coastOf(properties!["kind"] as string, geometry as GeoJSON.MultiPolygon),
    ),
    ...graticuleLines(await arcticCircle()),
  ]);
}

function coastOf(land: string, { coordinates }: GeoJSON.MultiPolygon): GeoJSON.Feature {
  const lines = withoutCutEdges(coordinates.flat() as [number, number][][]);
  return asFeature(land.replace("land", "coast"), { type: "MultiLineString", coordinates: lines });
}

async function land(resolution: string): Promise<GeoJSON.MultiPolygon> {
  const topology = await worldAtlas(`land-${resolution}`);
  const shapes = feature(topology, objectOf(topology, "land"));
  const parts = "features" in shapes ? shapes.features : [shapes];
  return {
    type: "MultiPolygon",
    coordinates: parts.flatMap(({ geometry }) => polygonsOf(cutAtAntimeridian(geometry))),
  };
}

function collected(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** Boundaries between countries as Natural Earth draws them: who controls the ground (de facto), not who claims it. */
async function borders(resolution: string): Promise<GeoJSON.Feature> {
  const topology = await worldAtlas(`countries-${resolution}`);
  const lines = mesh(topology, objectOf(topology, "countries") as never, (a, b) => a !== b);
  return asFeature("borders", openLines(lines));
}

/** Sea names with one property a language, since MapLibre does not look into nested properties. */
async function seaNames(): Promise<GeoJSON.FeatureCollection> {
  const { features } = await data<GeoJSON.FeatureCollection>("sea-names.geojson");
  const flat = features.map(({ id, properties, geometry }): GeoJSON.Feature => {
    const { rank, names } = properties as { rank: number; names: Record<string, string> };
    return { type: "Feature", id: id as string, properties: { rank, ...names }, geometry };
  });
  return { type: "FeatureCollection", features: flat };
}

async function arcticCircle(): Promise<number> {
  return (await data<{ value: number }>("arctic-circle.json")).value;
}

async function data<T>(name: string): Promise<T> {
  const path = new URL(`../../basemap/${name}`, import.meta.url);
  return JSON.parse(await readFile(path, "utf8")) as T;
}

function openLines(lines: GeoJSON.MultiLineString): GeoJSON.MultiLineString {
  const cut = cutAtAntimeridian(lines);
  return { type: "MultiLineString", coordinates: withoutCutEdges(cut.coordinates as [number, number][][]) };
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`unexpected geometry ${geometry.type} in world-atlas land: Polygon or MultiPolygon`);
}

function asFeature(kind: string, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: "Feature", properties: { kind }, geometry };
}

function objectOf(topology: Topology, name: string): GeometryObject {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`missing object "${name}" in world-atlas`);
  return object;
}

async function worldAtlas(name: string): Promise<Topology> {
  return JSON.parse(await readFile(resolve(`world-atlas/${name}.json`), "utf8")) as Topology;
}

async function copyFonts(outDir: string): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const copies = FONT_SUBSETS.flatMap(([family, subset]) =>
    FONT_WEIGHTS.map(async (weight) => {
      const path = join(outDir, `${family}-${subset}-${weight}.woff2`);
      await copyFile(resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`), path);
      return path;
    }),
  );
  return Promise.all(copies);
}
