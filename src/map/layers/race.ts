import { nameOffset } from "./names";
import { expression, FONT_BOLD, LABEL_PX, routeColour, type LayerSubject } from "./layer";

const isWaiting = ["==", ["get", "state"], "waiting"];

/** Where every option is on the day of the race's clock: a disc, in a ring while it waits, with its name. */
export const race: LayerSubject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "race-ring",
      type: "circle",
      source: "race",
      filter: expression(...isWaiting),
      paint: {
        "circle-radius": 9,
        "circle-color": palette.raised,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1.6,
      },
    },
    {
      id: "race-dot",
      type: "circle",
      source: "race",
      paint: {
        "circle-radius": 5,
        "circle-color": routeColour(palette, "line"),
        "circle-stroke-color": palette.raised,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "race-name",
      type: "symbol",
      source: "race",
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT_BOLD,
        "text-size": LABEL_PX,
        "text-offset": nameOffset,
        "text-max-width": 100, // lines are broken already
      },
      paint: {
        "text-color": routeColour(palette, "text"),
        "text-halo-color": palette.raised,
        "text-halo-width": 2,
      },
    },
  ],
};
