import type { SymbolLayerSpecification } from "maplibre-gl";
import { wishedSide, type Anchors } from "./wished-side";
import { expression, FONT_BOLD, FONT_REGULAR, LABEL_PX, shared, type LayerContext, type Subject } from "./layer";

const rank = expression("get", "rank");
const isPlace = ["==", ["get", "kind"], "place"];

export const placeDots: Subject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "place-dot",
      type: "circle",
      source: "marks",
      filter: expression("all", isPlace, ["!=", rank, "other"]),
      paint: {
        "circle-radius": expression("match", rank, "end", 4.5, 3),
        "circle-color": palette.raised,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1.6,
      },
    },
    {
      id: "place-dot-other",
      type: "circle",
      source: "marks",
      minzoom: 4,
      filter: expression("all", isPlace, ["==", rank, "other"]),
      paint: {
        "circle-radius": shared(2.2),
        "circle-color": palette.raised,
        "circle-stroke-color": palette.ink2,
        "circle-stroke-width": 1.2,
      },
    },
  ],
};

export const otherPlaceLabels: Subject = {
  legend: [],
  layers: (context) => [
    label(context, "place-label-other", "other", 4.5),
    label(context, "place-label-via", "via", 1.5),
  ],
};

/** The ends of the question keep their names whatever else has to go. */
export const endPlaceLabels: Subject = {
  legend: [],
  layers: (context) => [label(context, "place-label-end", "end", 0)],
};

function label({ palette }: LayerContext, id: string, of: string, minzoom: number): SymbolLayerSpecification {
  const end = of === "end";
  return {
    id,
    type: "symbol",
    source: "marks",
    minzoom,
    filter: expression("all", isPlace, ["==", rank, of]),
    layout: {
      "text-field": ["get", "name"],
      "text-font": end ? FONT_BOLD : FONT_REGULAR,
      "text-size": LABEL_PX,
      "text-variable-anchor-offset": wishedSide(ANCHORS),
      "text-justify": "auto",
      "text-padding": end ? 1 : 3,
      "text-max-width": 12,
      ...(end ? { "text-overlap": "always" as const } : {}),
    },
    paint: {
      "text-color": shared(of === "other" ? palette.ink2 : palette.ink),
      "text-halo-color": shared(palette.land),
      "text-halo-width": 2,
    },
  };
}

/** Text anchor and side are opposites. */
const ANCHORS: Anchors = {
  right: ["left", [0.75, 0]],
  left: ["right", [-0.75, 0]],
  top: ["bottom", [0, -0.6]],
  bottom: ["top", [0, 0.6]],
  "top-right": ["bottom-left", [0.5, -0.3]],
  "bottom-right": ["top-left", [0.5, 0.3]],
  "top-left": ["bottom-right", [-0.5, -0.3]],
  "bottom-left": ["top-right", [-0.5, 0.3]],
};
