import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../palette";
import { hasFineGround, type Subject } from "./layer";

/** Sea, land and the coastline. The coast is a line of its own: the outline of the fill would show the cut at 180°. */
export const ground: Subject = {
  legend: [],
  layers: ({ palette, detail }) => [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    ...(detail === "full" ? [] : [land(palette, "land", "ground")]),
    ...(hasFineGround(detail) ? [land(palette, "land-fine", "ground-fine"), coast(palette)] : []),
  ],
};

function land(palette: Palette, id: string, source: string): LayerSpecification {
  return {
    id,
    type: "fill",
    source,
    filter: ["==", ["get", "kind"], "land"],
    paint: { "fill-color": palette.land, "fill-antialias": false },
  };
}

function coast(palette: Palette): LayerSpecification {
  return {
    id: "coast",
    type: "line",
    source: "ground-fine",
    filter: ["==", ["get", "kind"], "coast"],
    layout: { "line-join": "round" },
    paint: { "line-color": palette.coast, "line-width": 0.6 },
  };
}
