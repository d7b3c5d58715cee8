import type { LayerSubject } from "./layer";

/** Country borders as Natural Earth draws them: who controls the ground. Off by default; the legend names the viewpoint. */
export const borders: LayerSubject = {
  legend: ["borders"],
  layers: ({ palette, borders: shown }) =>
    shown
      ? [
          {
            id: "borders",
            type: "line",
            source: "borders",
            layout: { "line-join": "round" },
            paint: { "line-color": palette.coast, "line-width": 0.8, "line-dasharray": [4, 2] },
          },
        ]
      : [],
};
