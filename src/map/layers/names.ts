import type { Palette } from "../palette";
import { expression, FONT_BOLD, FONT_REGULAR, routeColour, type LayerSubject } from "./layer";

const FARTHEST = 100; // em

/** Two numbers of a feature as a pair: expressions cannot put a list together, but they interpolate between lists. */
const eastward = (down: number) => [
  "interpolate",
  ["linear"],
  ["get", "dx"],
  ...[-FARTHEST, FARTHEST].flatMap((east) => [east, ["literal", [east, down]]]),
];
export const nameOffset = expression(
  "interpolate",
  ["linear"],
  ["get", "dy"],
  ...[-FARTHEST, FARTHEST].flatMap((down) => [down, eastward(down)]),
);

/** Every name but those of the race, each where `names/` has found room for it: MapLibre only writes them. */
export const names: LayerSubject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "name",
      type: "symbol",
      source: "names",
      layout: {
        "text-field": ["get", "text"],
        "text-font": expression("case", ["get", "bold"], ["literal", FONT_BOLD], ["literal", FONT_REGULAR]),
        "text-size": ["get", "px"],
        "text-rotate": ["get", "rotate"],
        "text-offset": nameOffset,
        "text-rotation-alignment": "viewport",
        "text-pitch-alignment": "viewport", // else the globe lays names flat on the ground
        "text-max-width": 100, // lines are broken already
        "text-overlap": "cooperative", // they keep off each other already, but give way to the race
      },
      paint: {
        "text-color": tones(palette),
        "text-halo-color": expression("match", ["get", "ground"], "sea", palette.sea, palette.land),
        "text-halo-width": 2,
      },
    },
  ],
};

function tones(palette: Palette) {
  const { ink, ink2, ink3 } = palette;
  return expression(
    "match",
    ["get", "tone"],
    ...Object.entries({ ink, ink2, ink3 }).flat(),
    routeColour(palette, "text"),
  );
}
