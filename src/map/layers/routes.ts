import type { DataDrivenPropertyValueSpecification, LineLayerSpecification } from "maplibre-gl";
import { expression, routeColour, shared, type LayerContext, type LayerSubject } from "./layer";
import { TRACK_GAP_PX } from "../parallel-lines";

type NumberValue = DataDrivenPropertyValueSpecification<number>;

const CORRIDOR_PX = 3;
const CHOSEN_PX = 3.5;
const OTHER_PX = 2;
const BASELINE_PX = 1.75;
const CASING_PX = 2.5; // both edges together
const CONSTRUCTION_PX = 5.5;
const CONSTRUCTION_INNER_PX = 2.5;

const emphasis = expression("coalesce", ["feature-state", "emphasis"], "plain");
const pattern = expression("get", "pattern");
const isLine = expression("==", ["get", "kind"], "line");
const isBaseline = expression("==", ["get", "role"], "baseline");
const isCorridor = expression("all", isLine, ["==", ["get", "role"], "corridor"]);
const DASHED = ["road", "inland-waterway"];

const offset: NumberValue = ["*", ["get", "side"], TRACK_GAP_PX];

/** The globe foreshortens lines that run along its edge: a little more width keeps them readable there. */
const GLOBE_SCALE = 1.2;

/** Width of a line's stroke plus `extra` px. */
function strokePx({ projection }: LayerContext, extra: number): NumberValue {
  const corridor = ["match", emphasis, "chosen", CHOSEN_PX, "other", OTHER_PX, CORRIDOR_PX];
  const rail = ["*", 0.8, corridor];
  const ofPattern = ["match", pattern, "under-construction", CONSTRUCTION_PX, "rail", rail, corridor];
  const scale = projection === "globe" ? GLOBE_SCALE : 1;
  return expression("+", extra, ["*", scale, ["case", isBaseline, BASELINE_PX, ofPattern]]);
}

/** Not in question 35 %, suspended 60 %; variants not chosen are left out below zoom 2, where they clot. */
function strokeOpacity(full: number): NumberValue {
  const shown = (ofOther: number) => [
    "*",
    full,
    ["match", emphasis, "dimmed", 0.35, "other", ofOther, 1],
    ["match", pattern, "suspended", 0.6, 1],
  ];
  return expression("step", ["zoom"], shown(0), 2, shown(1));
}

/** Dashes in line widths: baselines 5 px on and 4 off, road dots 1.9 apart, inland water dash-dot. */
const dashes = expression(
  "case",
  isBaseline,
  ["literal", [5 / BASELINE_PX, 4 / BASELINE_PX]],
  ["==", pattern, "road"],
  ["literal", [0, 1.9]],
  ["literal", [4, 1.6, 0, 1.6]],
);
const caps = expression("match", pattern, ["road", "inland-waterway"], "round", "butt");

type Stroke = Pick<LineLayerSpecification, "id" | "filter" | "layout"> & {
  readonly paint: LineLayerSpecification["paint"];
};

function stroke({ id, filter = isLine, layout, paint }: Stroke): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: "scene",
    filter,
    layout: { "line-join": "round", ...layout },
    paint: { "line-offset": offset, ...paint },
  };
}

/** Casings of every line lie below every stroke, or the joints of legs would show as gaps. */
export const casings: LayerSubject = {
  legend: [],
  layers: (context) => [
    stroke({
      id: "route-casing",
      paint: {
        "line-color": shared(context.palette.land),
        "line-width": strokePx(context, CASING_PX),
        "line-opacity": strokeOpacity(0.85),
      },
    }),
  ],
};

export const baselines: LayerSubject = {
  legend: ["baseline"],
  layers: (context) => [
    stroke({
      id: "route-baseline",
      filter: expression("all", isLine, isBaseline),
      paint: { ...strokePaint(context), "line-dasharray": dashes },
    }),
  ],
};

export const corridors: LayerSubject = {
  legend: ["sea", "rail", "road", "inland-waterway", "under-construction", "suspended"],
  layers: (context) => [
    stroke({
      id: "route-solid",
      filter: expression("all", isCorridor, ["!", ["in", pattern, ["literal", DASHED]]]),
      layout: { "line-cap": "round" },
      paint: strokePaint(context),
    }),
    stroke({
      id: "route-dashed",
      filter: expression("all", isCorridor, ["in", pattern, ["literal", DASHED]]),
      layout: { "line-cap": caps },
      paint: { ...strokePaint(context), "line-dasharray": dashes },
    }),
    stroke({
      id: "route-construction-inner",
      filter: expression("all", isCorridor, ["==", pattern, "under-construction"]),
      paint: {
        "line-color": shared(context.palette.land),
        "line-width": shared(CONSTRUCTION_INNER_PX),
        "line-opacity": strokeOpacity(1),
      },
    }),
  ],
};

function strokePaint(context: LayerContext): NonNullable<LineLayerSpecification["paint"]> {
  return {
    "line-color": routeColour(context.palette, "line"),
    "line-width": strokePx(context, 0),
    "line-opacity": strokeOpacity(1),
  };
}

const hovered = ["boolean", ["feature-state", "hovered"], false];
const onlyHovered = (px: NumberValue): NumberValue => expression("case", hovered, px, 0);
const EDGE_PX = 1.75;

/** The leg under the pointer or the focus: its own stroke with a light and a dark edge. */
export const hoveredLeg: LayerSubject = {
  legend: [],
  layers: (context) => {
    const { ink, land } = context.palette;
    const layer = (id: string, extra: number, color: NonNullable<LineLayerSpecification["paint"]>["line-color"]) =>
      stroke({
        id,
        layout: { "line-cap": "round" },
        paint: {
          ...(color === undefined ? {} : { "line-color": color }),
          "line-width": onlyHovered(strokePx(context, extra)),
        },
      });
    return [
      layer("hovered-ink", 4 * EDGE_PX, ink),
      layer("hovered-land", 2 * EDGE_PX, land),
      layer("hovered-stroke", 0, routeColour(context.palette, "line")),
    ];
  },
};
