import { expression, FONT_REGULAR, LABEL_PX, shared, type Subject } from "./layer";
import { markOpacity } from "./marks";
import { wishedSide, type Anchors } from "./wished-side";

const FROM_ZOOM = 3;
const isPassage = ["==", ["get", "kind"], "passage"];

/** A short bar across the fairway, from zoom 3 or, while closures are chosen, always; a closed one is a × with its name. */
export const passages: Subject = {
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
        "text-field": ["get", "name"],
        "text-font": FONT_REGULAR,
        "text-size": LABEL_PX,
        "text-optional": true,
        "text-variable-anchor-offset": wishedSide(SIDEWAYS),
      },
      paint: paint(palette.ink2, palette.sea),
    },
    {
      id: "passage-closed",
      type: "symbol",
      source: "marks",
      filter: expression("all", isPassage, ["get", "closed"]),
      layout: {
        "icon-image": `cross ${palette.ink}`,
        "icon-overlap": "always",
        "text-field": ["get", "name"],
        "text-font": FONT_REGULAR,
        "text-size": LABEL_PX,
        "text-optional": true,
        "text-variable-anchor-offset": wishedSide(SIDEWAYS),
      },
      paint: paint(palette.ink, palette.sea),
    },
  ],
};

const SIDEWAYS: Anchors = {
  right: ["left", [0.9, 0]],
  left: ["right", [-0.9, 0]],
  top: ["bottom", [0, -0.7]],
  bottom: ["top", [0, 0.7]],
};

function paint(ink: string, halo: string) {
  return {
    "icon-opacity": markOpacity,
    "text-color": shared(ink),
    "text-halo-color": shared(halo),
    "text-halo-width": 2,
  };
}
