import { RADIANS } from "../../core/geodesy/sphere";
import type { Viewport } from "./viewport";
import type { PlacedMapLabel } from "./place-labels";

/** Placed names as the map's source has them: a point each, with all that the layer reads. */
export function labelFeatures(names: readonly PlacedMapLabel[], { scale }: Viewport): GeoJSON.FeatureCollection {
  const features = names.map(({ request, text, em, anchor, offset: [dx, dy], turnedBox, ground }): GeoJSON.Feature => {
    const { id, bold, tone, colour, kind, place } = request;
    const rotate = turnedBox.angle / RADIANS;
    const px = em / (scale(anchor) ?? 1); // all equally large on the screen
    const target = kind === "place" || kind === "passage" ? { [kind]: place } : {};
    return {
      type: "Feature",
      properties: { id, kind, text, bold, tone, colour, ground, rotate, px, dx, dy, ...target },
      geometry: { type: "Point", coordinates: [...anchor] },
    };
  });
  return { type: "FeatureCollection", features };
}
