/** The scene as SVG: the style, the names and the camera of the map in WebGL, drawn without it. */
import { geoPath, type GeoProjection } from "d3-geo";
import type { StyleSpecification } from "maplibre-gl";
import type { Camera, RaceMark } from "../../core/model/scene";
import { RADIANS } from "../../core/geodesy/sphere";
import { TILE, type MapSize } from "../camera";
import type { MapView } from "../handle";
import type { LineIndex } from "../labels/line-index";
import type { NamedSea } from "../labels/named-seas";
import type { PlacedMapLabel } from "../labels/place-labels";
import { placedRaceNames, placingNames } from "../labels/placing";
import { finished } from "../labels/slices";
import type { MeasureText } from "../labels/text-metrics";
import type { Viewport } from "../labels/viewport";
import { paletteOf } from "../palette";
import { buildStyle } from "../style";
import { raceData } from "../style-changes";
import { drawnLayer } from "./draw-layers";
import { drawnNames } from "./draw-names";
import { drawnProjection } from "./drawn-projection";
import { drawnViewport } from "./drawn-viewport";
import { groundFile } from "./ground";
import { svgNode, type SvgNode } from "./svg-node";

/** All that a picture of the map is made of. */
export interface DrawnInput {
  readonly view: MapView;
  readonly camera: Camera;
  readonly size: MapSize;
  readonly lit: ReadonlySet<string>; // hovered or focused legs
  readonly marks: readonly RaceMark[];
  readonly isMoving: boolean; // then the coarse land will do
}

/** Files of the base map by source; one that has not come is missing. */
export type Grounds = Readonly<Record<string, GeoJSON.FeatureCollection>>;

/** Names as they were placed when the map came to rest. */
export interface RestingNames {
  readonly names: readonly PlacedMapLabel[];
  readonly drawnLines: LineIndex;
  readonly placedIn: Viewport;
}

export interface DrawnFrame {
  readonly project: GeoProjection;
  readonly viewport: Viewport;
}

export function drawnFrame({ view, camera, size }: DrawnInput): DrawnFrame {
  const project = drawnProjection(view, camera, size);
  return { project, viewport: drawnViewport(view, camera, size, project) };
}

export function restingNames(
  { view }: DrawnInput,
  { viewport }: DrawnFrame,
  seas: readonly NamedSea[],
  measure: MeasureText,
): RestingNames {
  return { ...finished(placingNames(view, viewport, seas, measure)), placedIn: viewport };
}

/** The style that a view has at rest; its sources name the files of the ground. */
export function drawnStyle({ scene, theme, projection, borders }: MapView, base: string): StyleSpecification {
  return buildStyle({ scene, theme, projection, borders, base, detail: "both" });
}

/** Fetches the files that a style draws from, by source. */
export async function groundsOf({ sources }: StyleSpecification): Promise<Grounds> {
  const files = Object.entries(sources).flatMap(([name, source]) =>
    source.type === "geojson" && typeof source.data === "string" ? [[name, source.data] as const] : [],
  );
  const found = await Promise.all(files.map(async ([name, address]) => [name, await groundFile(address)] as const));
  return Object.fromEntries(found);
}

const ONLY_AT_REST = ["land-fine", "coast"];
const ONLY_MOVING = ["land"];

/** Sources whose features are of the ground. */
const GROUNDS = ["ground", "ground-fine", "borders"];

/** Sea, land and what is drawn on them: it changes only with the camera, the theme and the projection. */
export function drawnGround(
  input: DrawnInput,
  { project }: DrawnFrame,
  style: StyleSpecification,
  grounds: Grounds,
): readonly SvgNode[] {
  const hasFine = grounds["ground-fine"] !== undefined && !input.isMoving;
  const left = hasFine ? ONLY_MOVING : ONLY_AT_REST;
  const drawing = { project, moment: { zoom: input.camera.zoom, state: () => ({}) } };
  const layers = style.layers.flatMap((layer) => {
    if (!("source" in layer) || !GROUNDS.includes(layer.source) || left.includes(layer.id)) return [];
    return drawnLayer(layer, grounds[layer.source]?.features ?? [], drawing) ?? [];
  });
  return [...background(input, project), ...again(layers, input)];
}

/** Routes, marks and names: what stands on the ground. */
export function drawnScene(
  input: DrawnInput,
  { project, viewport }: DrawnFrame,
  style: StyleSpecification,
  resting: RestingNames | null,
  measure: MeasureText,
): readonly SvgNode[] {
  const { view, lit, marks, camera } = input;
  const palette = paletteOf(view.theme);
  const emphases = new Map(view.scene.lines.map(({ id, emphasis }) => [id, emphasis]));
  const state = ({ properties }: GeoJSON.Feature) => ({
    emphasis: emphases.get(properties?.["line"] as string) ?? "plain",
    hovered: lit.has(properties?.["leg"] as string),
  });
  const layers = style.layers.flatMap((layer) => {
    if (!("source" in layer) || GROUNDS.includes(layer.source)) return [];
    const features = layer.source === "race" ? raceData(marks, []).features : ownFeatures(style, layer.source);
    return drawnLayer(layer, features, { project, moment: { zoom: camera.zoom, state } }) ?? [];
  });
  const shown = again(layers, input);
  if (resting === null) return shown;
  const race = marks.length === 0 ? [] : placedRaceNames(marks, viewport, resting.drawnLines, measure);
  return [
    ...shown,
    drawnNames(resting.names, palette, measure, { viewport, placedIn: resting.placedIn }),
    ...(race.length === 0 ? [] : [drawnNames(race, palette, measure, { viewport, placedIn: viewport })]),
  ];
}

/** A Mercator world that is narrower than the picture is seen again on both sides, as MapLibre draws it. */
function again(layers: readonly SvgNode[], { view, camera, size }: DrawnInput): readonly SvgNode[] {
  const world = TILE * 2 ** camera.zoom;
  if (view.projection !== "mercator" || world >= size.width) return layers;
  const [dx, dy] = [world * Math.cos(camera.bearing * RADIANS), -world * Math.sin(camera.bearing * RADIANS)];
  return [0, 1, -1].map((side) => svgNode("g", { transform: `translate(${side * dx} ${side * dy})` }, layers));
}

function ownFeatures({ sources }: StyleSpecification, name: string): readonly GeoJSON.Feature[] {
  return (sources[name] as { readonly data?: GeoJSON.FeatureCollection } | undefined)?.data?.features ?? [];
}

/** The sea, and the space round the globe. */
function background({ view, size }: DrawnInput, project: GeoProjection): readonly SvgNode[] {
  const { paper, sea, coast } = paletteOf(view.theme);
  const isGlobe = view.projection === "globe";
  const ground = svgNode("rect", { width: size.width, height: size.height, fill: isGlobe ? paper : sea });
  const sphere = isGlobe ? geoPath(project).digits(1)({ type: "Sphere" }) : null;
  return sphere === null
    ? [ground]
    : [ground, svgNode("path", { d: sphere, fill: sea, stroke: coast, "stroke-width": 1, "data-layer": "sea" })];
}
