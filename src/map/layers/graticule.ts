import { expression, hasFineLand, type LayerSubject } from "./layer";

const EVERYWHERE = ["meridian", "parallel"];
const POLAR = [...EVERYWHERE, "polar-parallel"];

/** Every 30°; parallels every 10° in the polar view. */
export const graticule: LayerSubject = {
  legend: [],
  layers: ({ palette, projection, detail }) =>
    hasFineLand(detail)
      ? [
          {
            id: "graticule",
            type: "line",
            source: "ground-fine",
            filter: expression("in", ["get", "kind"], ["literal", projection === "polar" ? POLAR : EVERYWHERE]),
            paint: { "line-color": palette.graticule, "line-width": 1 },
          },
        ]
      : [],
};

export const arcticCircle: LayerSubject = {
  legend: ["arctic-circle"],
  layers: ({ palette, projection, detail }) =>
    hasFineLand(detail)
      ? [
          {
            id: "arctic-circle",
            type: "line",
            source: "ground-fine",
            filter: ["==", ["get", "kind"], "arctic-circle"],
            layout: { visibility: projection === "polar" ? "visible" : "none" },
            paint: { "line-color": palette.ink3, "line-width": 1, "line-dasharray": [1, 4] },
          },
        ]
      : [],
};
