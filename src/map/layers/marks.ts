import { expression, routeColour, type Subject } from "./layer";

const emphasis = expression("coalesce", ["feature-state", "emphasis"], "plain");
export const markOpacity = expression("match", emphasis, "dimmed", 0.35, 1);

/** Cross ties along railways; icons along the line keep their size at every zoom. Left out below zoom 2. */
export const railTicks: Subject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "rail-ticks",
      type: "symbol",
      source: "scene",
      minzoom: 2,
      filter: expression(
        "all",
        ["==", ["get", "mode"], "rail"],
        ["in", ["get", "pattern"], ["literal", ["rail", "suspended"]]],
      ),
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 8,
        "icon-image": expression("concat", "tick ", routeColour(palette, "line")),
        "icon-overlap": "always",
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": markOpacity },
    },
  ],
};

/** A × every 80 px: the fade of a suspended leg is too weak to say it alone. */
export const suspendedMarks: Subject = {
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
