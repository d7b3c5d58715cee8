declare module "d3-geo-projection" {
  import type { GeoProjection, GeoStreamWrapper } from "d3-geo";
  export function geoSatellite(): GeoProjection & { distance(distance: number): GeoProjection };
  export function geoProject<T extends GeoJSON.GeoJSON>(
    object: T,
    projection: GeoProjection | GeoStreamWrapper,
  ): T | null;
}
