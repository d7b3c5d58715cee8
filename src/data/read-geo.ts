import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeoFiles } from "./catalog";

const DERIVED = /^geo\/(build|derived)\//;

/** Data stated by hand, by path from the project's root: "geo/places.geojson". What the build derives is not among it. */
export function readGeo(root = "geo"): GeoFiles {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(json|geojson|md)$/.test(name))
    .map((name) => [`geo/${name.replaceAll("\\", "/")}`, join(root, name)] as const)
    .filter(([path]) => !DERIVED.test(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map(([path, file]) => [path, readFileSync(file, "utf8")]));
}
