import { expression, type LayerSubject } from "./layer";
import { markOpacity } from "./marks";

const FROM_ZOOM = 3;
const isPassage = ["==", ["get", "kind"], "passage"];

/** A short bar across the fairway, from zoom 3 or, while closures are chosen, always; a closed one is a ×. */
export const passages: LayerSubject = {
  legend: ["passage-closed"],
  layers: ({ palette, passagesAtEveryZoom }) => [
    {
      id: "passage",
      type: "symbol",
      source: "marks",
      minzoom: passagesAtEveryZoom ? 0 : FROM_ZOOM,
      filter: expression("all", isPassage, ["!", ["get", "closed"]]),
      layout: {
        "icon-image": `bar ${palette.ink}`,
        "icon-rotate": ["get", "rotate"],
        "icon-rotation-alignment": "map",
        "icon-overlap": "always",
      },
      paint: { "icon-opacity": markOpacity },
    },
    {
      id: "passage-closed",
      type: "symbol",
      source: "marks",
      filter: expression("all", isPassage, ["get", "closed"]),
      layout: {
        "icon-image": `cross ${palette.ink}`,
        "icon-overlap": "always",
      },
      paint: { "icon-opacity": markOpacity },
    },
  ],
};
