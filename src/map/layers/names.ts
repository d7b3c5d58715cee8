import type { SymbolLayerSpecification } from "maplibre-gl";
import { expression, FONT_BOLD, FONT_REGULAR, LABEL_PX, routeColour, type LayerContext, type Subject } from "./layer";

/** Zoom below which no line is long enough for its name: it stands beside it, and short. */
const smallBelow = ({ projection }: LayerContext): number => (projection === "mercator" ? 1.4 : 2);

/** Names along a line are laid out on the Mercator plane, which near the pole bends them beyond reading. */
const isAlwaysBeside = ({ projection }: LayerContext): boolean => projection === "polar";

const isName = ["==", ["get", "kind"], "name"];

/** Oceans and seas give way to every other name; small ones come with zoom. */
export const seaNames: Subject = {
  legend: [],
  layers: ({ palette, language }) => [
    {
      id: "sea-name",
      type: "symbol",
      source: "sea-names",
      minzoom: 2,
      filter: expression("step", ["zoom"], ["<=", ["get", "rank"], 1], 2.6, ["<=", ["get", "rank"], 2], 4, true),
      layout: {
        "text-field": ["get", language],
        "text-font": FONT_REGULAR,
        "text-size": LABEL_PX,
        "text-max-width": 6,
        "text-padding": 6,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.ink3, "text-halo-color": palette.sea, "text-halo-width": 1 },
    },
  ],
};

export const lineLabels: Subject = {
  legend: [],
  layers: (context) => [
    beside(context),
    ...(isAlwaysBeside(context)
      ? []
      : [label(context, "baseline-label", "baseline"), label(context, "corridor-label", "corridor")]),
  ],
};

/** Level, beside the line, and short while the globe is small. */
function beside(context: LayerContext): SymbolLayerSpecification {
  const { palette } = context;
  const isCorridor = ["==", ["get", "role"], "corridor"];
  const isBeside = ["==", ["get", "kind"], "beside"];
  const isNoBranch = ["!", ["get", "isBranch"]];
  const isAlways = isAlwaysBeside(context);
  const small = smallBelow(context);
  return {
    id: "line-beside",
    type: "symbol",
    source: "marks",
    maxzoom: isAlways ? 5 : small,
    filter: expression("all", isBeside, isAlways ? ["step", ["zoom"], isNoBranch, small, true] : isNoBranch),
    layout: {
      "text-field": expression("step", ["zoom"], ["get", "initials"], small, ["get", "text"]),
      "text-font": expression("case", isCorridor, ["literal", FONT_BOLD], ["literal", FONT_REGULAR]),
      "text-size": LABEL_PX,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.6,
      "text-padding": 1,
      "symbol-sort-key": expression("case", ["get", "isBranch"], 2, isCorridor, 0, 1),
    },
    paint: {
      "text-color": routeColour(palette, "text"),
      "text-halo-color": expression("match", ["get", "ground"], "sea", palette.sea, palette.land),
      "text-halo-width": 2,
    },
  };
}

function label(context: LayerContext, id: string, role: string): SymbolLayerSpecification {
  const { palette } = context;
  return {
    id,
    type: "symbol",
    source: "marks",
    minzoom: smallBelow(context),
    maxzoom: 5, // nearer, the smoothed arc strays from the line
    filter: expression(
      "all",
      isName,
      ["==", ["get", "role"], role],
      ["step", ["zoom"], ["!", ["get", "isBranch"]], 2, true],
    ),
    layout: {
      "symbol-placement": "line-center",
      "text-field": ["get", "text"],
      "symbol-sort-key": expression("case", ["get", "isBranch"], 1, 0), // a branch's word gives way to the name
      "text-font": role === "corridor" ? FONT_BOLD : FONT_REGULAR,
      "text-size": LABEL_PX,
      "text-max-angle": 60, // the arc is smooth; short steps between whole tile units look like bends
      "text-pitch-alignment": "viewport", // else the globe lays names flat on the ground
      "text-offset": expression("literal", [0, -1.1]),
      "text-padding": 2,
    },
    paint: {
      "text-color": routeColour(palette, "text"),
      "text-halo-color": expression("match", ["get", "ground"], "sea", palette.sea, palette.land),
      "text-halo-width": 2,
    },
  };
}
