import type { Subject } from "./layer";

/** Sea, land and the coastline. The coast is a line of its own: the outline of the fill would show the cut at 180°. */
export const ground: Subject = {
  legend: [],
  layers: ({ palette }) => [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "land",
      type: "fill",
      source: "ground",
      filter: ["==", ["get", "kind"], "land"],
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      id: "coast",
      type: "line",
      source: "ground",
      filter: ["==", ["get", "kind"], "coast"],
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coast, "line-width": 0.6 },
    },
  ],
};
