import type { Language } from "../../core/model/place";
import type { Position } from "../../core/geodesy/position";
import { fileAt } from "../file-at";

/** A sea of the base map. */
export interface NamedSea {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly rank: number; // 1: an ocean
  readonly position: Position;
}

type SeaFile = GeoJSON.FeatureCollection<GeoJSON.Point, Readonly<Record<Language, string>> & { readonly rank: number }>;

/** None when they cannot be had: the map does without. */
export async function fetchSeas(base: string): Promise<readonly NamedSea[]> {
  const response = await fetch(fileAt(base, "basemap/sea-names.geojson")).catch(() => null);
  if (response === null || !response.ok) return [];
  const { features } = (await response.json()) as SeaFile;
  return features.map(({ id, properties, geometry }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { id: String(id), names: properties, rank: properties.rank, position: [lon, lat] };
  });
}
