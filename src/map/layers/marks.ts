import type { SymbolLayerSpecification } from "maplibre-gl";
import { expression, routeColour, type LayerContext, type LayerSubject } from "./layer";
import { TRACK_GAP_PX } from "../parallel-lines";

const emphasis = expression("coalesce", ["feature-state", "emphasis"], "plain");
export const markOpacity = expression("match", emphasis, "dimmed", 0.35, 1);

const NEAR = 4; // zoom from which ties follow every bend

/** Cross ties along railways; icons along the line keep their size at every zoom. Left out below zoom 2. */
export const railTicks: LayerSubject = {
  legend: [],
  layers: (context) => [
    { ...ties(context, "rail-ticks", "ties"), minzoom: 2, maxzoom: NEAR },
    { ...ties(context, "rail-ticks-near", "ties-near"), minzoom: NEAR },
  ],
};

function ties({ palette }: LayerContext, id: string, kind: string): SymbolLayerSpecification {
  const aside = [-2, -1, 1, 2].flatMap((halves) => [halves, ["literal", [0, (halves / 2) * TRACK_GAP_PX]]]);
  return {
    id,
    type: "symbol",
    source: "marks",
    filter: expression("==", ["get", "kind"], kind),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 8,
      "icon-image": expression("concat", "tick ", routeColour(palette, "line")),
      "icon-offset": expression("match", ["*", 2, ["get", "side"]], ...aside, ["literal", [0, 0]]),
      "icon-size": expression("interpolate", ["linear"], ["zoom"], 2, 0.7, NEAR, 1),
      "icon-overlap": "always",
      "icon-ignore-placement": true,
    },
    paint: { "icon-opacity": markOpacity },
  };
}

/** A × every 80 px: the fade of a suspended leg is too weak to say it alone. */
export const suspendedMarks: LayerSubject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "suspended-marks",
      type: "symbol",
      source: "scene",
      filter: ["==", ["get", "pattern"], "suspended"],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 80,
        "icon-image": `cross ${palette.ink}`,
        "icon-overlap": "always",
        "icon-ignore-placement": true,
        "icon-rotation-alignment": "viewport",
      },
      paint: { "icon-opacity": markOpacity },
    },
  ],
};
