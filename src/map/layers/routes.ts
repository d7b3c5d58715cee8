import type { DataDrivenPropertyValueSpecification, FilterSpecification } from "maplibre-gl";
import { expression, routeColour, type Subject } from "./layer";

type NumberValue = DataDrivenPropertyValueSpecification<number>;

const CORRIDOR_PX = 3;
const CHOSEN_PX = 3.5;
const OTHER_PX = 2;
const BASELINE_PX = 1.75;
const CASING_PX = 2.5; // both edges together
const CONSTRUCTION_PX = 5.5;
const CONSTRUCTION_INNER_PX = 2.5;
const SCHEMATIC_PX = 1.5;
const TRACK_GAP_PX = 4;

const emphasis = expression("coalesce", ["feature-state", "emphasis"], "plain");
const pattern = expression("get", "pattern");
const isLine = expression("==", ["get", "kind"], "line");
const isBaseline = expression("==", ["get", "role"], "baseline");
const isCorridor = expression("all", isLine, ["==", ["get", "role"], "corridor"]);
const DASHED = ["road", "inland-waterway", "schematic"];

const offset: NumberValue = ["*", ["get", "side"], TRACK_GAP_PX];

/** Width of a line's stroke plus `extra` px. */
export function strokePx(extra: number): NumberValue {
  const corridor = ["match", emphasis, "chosen", CHOSEN_PX, "other", OTHER_PX, CORRIDOR_PX];
  const ofPattern = [
    "match",
    pattern,
    "construction",
    CONSTRUCTION_PX,
    "schematic",
    SCHEMATIC_PX,
    "rail",
    ["*", 0.8, corridor],
    corridor,
  ];
  return expression("+", extra, ["case", isBaseline, BASELINE_PX, ofPattern]);
}

/** Not in question 35 %, suspended 60 %; variants not chosen are left out below zoom 2, where they clot. */
export function strokeOpacity(full: number): NumberValue {
  const shown = (ofOther: number) => [
    "*",
    full,
    ["match", emphasis, "dimmed", 0.35, "other", ofOther, 1],
    ["match", pattern, "suspended", 0.6, 1],
  ];
  return expression("step", ["zoom"], shown(0), 2, shown(1));
}

/** Dashes in line widths: road dots 1.9 apart, inland water dash-dot, schematic 1 on 2 off. */
const dashes = expression(
  "match",
  pattern,
  "road",
  ["literal", [0, 1.9]],
  "inland-waterway",
  ["literal", [4, 1.6, 0, 1.6]],
  ["literal", [1, 2]],
);

/** Casings of every line lie below every stroke, or the joints of legs would show as gaps. */
export const casings: Subject = {
  legend: [],
  layers: ({ palette }) => [
    {
      id: "route-casing",
      type: "line",
      source: "scene",
      filter: isLine,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.land,
        "line-width": strokePx(CASING_PX),
        "line-opacity": strokeOpacity(0.85),
        "line-offset": offset,
      },
    },
  ],
};

export const baselines: Subject = {
  legend: ["baseline"],
  layers: ({ palette }) => [
    {
      id: "route-baseline",
      type: "line",
      source: "scene",
      filter: expression("all", isLine, isBaseline),
      layout: { "line-join": "round" },
      paint: {
        "line-color": routeColour(palette, "line"),
        "line-width": strokePx(0),
        "line-opacity": strokeOpacity(1),
        "line-offset": offset,
        "line-dasharray": [5 / BASELINE_PX, 4 / BASELINE_PX],
      },
    },
  ],
};

export const corridors: Subject = {
  legend: ["sea", "rail", "road", "inland-waterway", "construction", "suspended", "schematic"],
  layers: ({ palette }) => [
    {
      id: "route-solid",
      type: "line",
      source: "scene",
      filter: expression("all", isCorridor, ["!", ["in", pattern, ["literal", DASHED]]]),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": routeColour(palette, "line"),
        "line-width": strokePx(0),
        "line-opacity": strokeOpacity(1),
        "line-offset": offset,
      },
    },
    {
      id: "route-dashed",
      type: "line",
      source: "scene",
      filter: expression("all", isCorridor, ["in", pattern, ["literal", DASHED]]),
      layout: { "line-join": "round", "line-cap": expression("match", pattern, "schematic", "butt", "round") },
      paint: {
        "line-color": routeColour(palette, "line"),
        "line-width": strokePx(0),
        "line-opacity": strokeOpacity(1),
        "line-offset": offset,
        "line-dasharray": dashes,
      },
    },
    {
      id: "route-construction-inner",
      type: "line",
      source: "scene",
      filter: expression("all", isCorridor, ["==", pattern, "construction"]),
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.land,
        "line-width": CONSTRUCTION_INNER_PX,
        "line-opacity": strokeOpacity(1),
        "line-offset": offset,
      },
    },
  ],
};

const hovered = ["boolean", ["feature-state", "hovered"], false];
const onlyHovered = (px: NumberValue): NumberValue => expression("case", hovered, px, 0);
const EDGE_PX = 1.75;

/** The leg under the pointer or the focus: its own stroke with a light and a dark edge. */
export const hoveredLeg: Subject = {
  legend: [],
  layers: ({ palette }) => {
    const edge = (id: string, color: string, extra: number) =>
      ({
        id,
        type: "line",
        source: "scene",
        filter: isLine,
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": color, "line-width": onlyHovered(strokePx(extra)), "line-offset": offset },
      }) as const;
    return [
      edge("hovered-ink", palette.ink, 4 * EDGE_PX),
      edge("hovered-land", palette.land, 2 * EDGE_PX),
      {
        ...edge("hovered-stroke", palette.ink, 0),
        paint: {
          "line-color": routeColour(palette, "line"),
          "line-width": onlyHovered(strokePx(0)),
          "line-offset": offset,
        },
      },
    ];
  },
};
