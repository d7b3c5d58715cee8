/** Layers of our own style as SVG. */
import { geoPath, type GeoProjection } from "d3-geo";
import type { LayerSpecification } from "maplibre-gl";
import { aside } from "../labels/screen-lines";
import type { Pair } from "../labels/viewport";
import { pathOfRuns, projectedRuns, stepsAlong, tenth } from "./runs";
import { isShownBy, styleNumber, styleNumbers, styleText, type Moment } from "./style-values";
import { svgNode, type SvgNode } from "./svg-node";

/** What a layer is drawn with. */
export interface Drawing {
  readonly project: GeoProjection;
  readonly moment: Moment;
}

type Feature = GeoJSON.Feature;
type Values = Readonly<Record<string, unknown>>;
type Drawn = (feature: Feature, values: Values, drawing: Drawing) => readonly SvgNode[];

/** A layer's features as one group, in the order of the style; null: nothing of it is seen. */
export function drawnLayer(layer: LayerSpecification, features: readonly Feature[], drawing: Drawing): SvgNode | null {
  const { zoom } = drawing.moment;
  if (zoom < (layer.minzoom ?? -Infinity) || zoom >= (layer.maxzoom ?? Infinity)) return null;
  const values: Values = { ...layer.layout, ...layer.paint };
  const draw = DRAWN[layer.type];
  if (draw === undefined || values["visibility"] === "none") return null;
  const filter = "filter" in layer ? layer.filter : undefined;
  const own = sorted(
    features.filter((feature) => isShownBy(filter, feature, zoom)),
    values,
    drawing,
  );
  const children = own.flatMap((feature) => draw(feature, values, drawing));
  return children.length === 0 ? null : svgNode("g", { "data-layer": layer.id }, children);
}

function sorted(features: readonly Feature[], values: Values, { moment }: Drawing): readonly Feature[] {
  const key = values["line-sort-key"] ?? values["circle-sort-key"];
  if (key === undefined) return features;
  const rank = (feature: Feature) => styleNumber(key, feature, moment, 0);
  return features.toSorted((a, b) => rank(a) - rank(b));
}

const DRAWN: Readonly<Record<string, Drawn>> = {
  fill: drawnFill,
  line: drawnLine,
  circle: drawnCircle,
  symbol: drawnIcons,
};

/** Its edge has a stroke of its own colour: else the cuts at 180° would show as hairlines. */
function drawnFill({ geometry, ...rest }: Feature, values: Values, { project, moment }: Drawing): readonly SvgNode[] {
  const d = geoPath(project).digits(1)(geometry);
  const fill = styleText(values["fill-color"], { geometry, ...rest }, moment, "none");
  return d === null ? [] : [svgNode("path", { d, fill, stroke: fill, "stroke-width": 0.5 })];
}

function drawnLine(feature: Feature, values: Values, { project, moment }: Drawing): readonly SvgNode[] {
  const number = (name: string, otherwise: number) => styleNumber(values[name], feature, moment, otherwise);
  const [width, opacity, offset] = [number("line-width", 1), number("line-opacity", 1), number("line-offset", 0)];
  if (width <= 0 || opacity <= 0) return [];
  const runs = projectedRuns(feature.geometry, project);
  if (runs.length === 0) return [];
  const dashes = styleNumbers(values["line-dasharray"], feature, moment);
  const cap = styleText(values["line-cap"], feature, moment, "butt");
  return [
    svgNode("path", {
      d: pathOfRuns(runs.map((run) => moved(run, offset))),
      fill: "none",
      stroke: styleText(values["line-color"], feature, moment, "#000"),
      "stroke-width": tenth(width),
      "stroke-linejoin": "round",
      ...(cap !== "butt" && { "stroke-linecap": cap }),
      ...(opacity < 1 && { "stroke-opacity": Math.round(opacity * 100) / 100 }),
      ...(dashes.length > 0 && { "stroke-dasharray": dashes.map((dash) => tenth(dash * width)).join(" ") }),
      ...identity(feature),
    }),
  ];
}

const moved = (run: readonly Pair[], px: number): readonly Pair[] =>
  px === 0
    ? run
    : aside(
        run.map(([x, y]) => ({ x, y })),
        px,
      );

/** What a line or mark is of, for whoever reads or styles the file. */
function identity({ properties }: Feature): Readonly<Record<string, string>> {
  const names = ["line", "leg", "place", "passage"] as const;
  return Object.fromEntries(
    names.flatMap((name) =>
      properties?.[name] === undefined ? [] : [[`data-drawn-${name}`, String(properties[name])]],
    ),
  );
}

function pointOf({ geometry }: Feature, project: GeoProjection): Pair | null {
  if (geometry.type !== "Point") return null;
  let found: Pair | null = null;
  const nothing = () => {};
  const sink = { lineStart: nothing, lineEnd: nothing, polygonStart: nothing, polygonEnd: nothing, sphere: nothing };
  project.stream({ ...sink, point: (x: number, y: number) => void (found = [x, y]) }).point(...lonLat(geometry));
  return found;
}

const lonLat = ({ coordinates: [lon = 0, lat = 0] }: GeoJSON.Point): [number, number] => [lon, lat];

function drawnCircle(feature: Feature, values: Values, { project, moment }: Drawing): readonly SvgNode[] {
  const at = pointOf(feature, project);
  if (at === null) return [];
  const text = (name: string) => styleText(values[name], feature, moment, "none");
  return [
    svgNode("circle", {
      cx: tenth(at[0]),
      cy: tenth(at[1]),
      r:
        styleNumber(values["circle-radius"], feature, moment, 5) +
        styleNumber(values["circle-stroke-width"], feature, moment, 0) / 2,
      fill: text("circle-color"),
      stroke: text("circle-stroke-color"),
      "stroke-width": styleNumber(values["circle-stroke-width"], feature, moment, 0),
      ...identity(feature),
    }),
  ];
}

/** Strokes of a mark round its middle, px: those of `icons.ts`. */
const MARKS: Readonly<Record<string, { readonly d: string; readonly width: number }>> = {
  tick: { d: "M0-4.5V4.5", width: 1.4 },
  cross: { d: "M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5", width: 1.8 },
  bar: { d: "M-6 0H6", width: 2.5 },
};

function drawnIcons(feature: Feature, values: Values, drawing: Drawing): readonly SvgNode[] {
  const { project, moment } = drawing;
  const [name = "", colour = "none"] = styleText(values["icon-image"], feature, moment, "").split(" ");
  const mark = MARKS[name];
  if (mark === undefined) return []; // names are written elsewhere
  const size = styleNumber(values["icon-size"], feature, moment, 1);
  const opacity = styleNumber(values["icon-opacity"], feature, moment, 1);
  const look = {
    fill: "none",
    stroke: colour,
    "stroke-width": tenth(mark.width * size),
    ...(opacity < 1 && { "stroke-opacity": opacity }),
  };
  if (values["symbol-placement"] !== "line") {
    const at = pointOf(feature, project);
    if (at === null) return [];
    const turn = values["icon-rotation-alignment"] === "map" ? turnOf(feature, values, drawing) : 0;
    const place = `translate(${tenth(at[0])} ${tenth(at[1])}) rotate(${tenth(turn)})`;
    return [svgNode("path", { d: mark.d, transform: place, ...look, ...identity(feature) })];
  }
  return alongLine(feature, values, { drawing, name, size, look });
}

interface Along {
  readonly drawing: Drawing;
  readonly name: string;
  readonly size: number;
  readonly look: SvgNode["attributes"];
}

/** Marks at equal steps: ticks lie across the line, crosses stand upright. All of a line are one path. */
function alongLine(feature: Feature, values: Values, { drawing, name, size, look }: Along): readonly SvgNode[] {
  const { project, moment } = drawing;
  const spacing = styleNumber(values["symbol-spacing"], feature, moment, 250);
  const offset = (styleNumbers(values["icon-offset"], feature, moment)[1] ?? 0) * size;
  const steps = projectedRuns(feature.geometry, project).flatMap((run) => stepsAlong(moved(run, offset), spacing));
  const across = name === "tick";
  const d = steps.map(({ at: [x, y], angle }) => {
    if (!across) return `M${tenth(x - 3.5)} ${tenth(y - 3.5)}l7 7m0-7l-7 7`;
    const [dx, dy] = [-Math.sin(angle) * 4.5 * size, Math.cos(angle) * 4.5 * size];
    return `M${tenth(x - dx)} ${tenth(y - dy)}L${tenth(x + dx)} ${tenth(y + dy)}`;
  });
  return d.length === 0 ? [] : [svgNode("path", { d: d.join(""), ...look })];
}

const NORTHWARD = 0.05; // degrees over which north is measured

/** Degrees clockwise by which a mark that is turned with the map stands. */
function turnOf(feature: Feature, values: Values, { project, moment }: Drawing): number {
  const own = styleNumber(values["icon-rotate"], feature, moment, 0);
  if (feature.geometry.type !== "Point") return own;
  const [lon, lat] = lonLat(feature.geometry);
  const [from, to] = [project([lon, lat]), project([lon, lat + NORTHWARD])];
  if (from === null || to === null) return own;
  return own + (Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI;
}
