import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "../palette";
import type { Subject } from "./layer";

/** Sea, land and the coastline. The coast is a line of its own: the outline of the fill would show the cut at 180°. */
export const ground: Subject = {
  legend: [],
  layers: ({ palette, detail }) => [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    ...(detail === "full" ? [] : landAndCoast(palette, "ground", "")),
    ...(detail === "first" ? [] : landAndCoast(palette, "ground-fine", "-fine")),
  ],
};

function landAndCoast({ land, coast }: Palette, source: string, suffix: string): LayerSpecification[] {
  return [
    {
      id: `land${suffix}`,
      type: "fill",
      source,
      filter: ["==", ["get", "kind"], "land"],
      paint: { "fill-color": land, "fill-antialias": false },
    },
    {
      id: `coast${suffix}`,
      type: "line",
      source,
      filter: ["==", ["get", "kind"], "coast"],
      layout: { "line-join": "round" },
      paint: { "line-color": coast, "line-width": 0.6 },
    },
  ];
}
