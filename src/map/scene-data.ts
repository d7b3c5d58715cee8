import type { Scene, SceneLine } from "../core/scene";
import type { Position } from "../core/position";
import { onHomeGlobe } from "./camera";
import type { ProjectionName } from "./handle";
import { clearSide, freeSide } from "./label-side";
import { arcRadians, densified, heading, inSteps, onMercator, smoothArc, straightestPart } from "./line-geometry";
import { chords, railsOnce } from "./ties";
import { sideBySide, type Track } from "./tracks";

type Feature = GeoJSON.Feature;

/** How a line is drawn; the legend has an entry for each. */
export type Pattern = "sea" | "rail" | "road" | "inland-waterway" | "under-construction" | "suspended" | "schematic";

function patternOf({ mode, status, schematic }: SceneLine): Pattern {
  if (status === "under-construction" || status === "planned") return "under-construction";
  if (status === "suspended") return "suspended";
  return schematic ? "schematic" : mode;
}

type Collection = GeoJSON.FeatureCollection;
const tracksMade = new WeakMap<Scene, readonly Track[]>();
const linesMade = new WeakMap<Scene, Collection>();
const marksMade = new WeakMap<Scene, { readonly projection: ProjectionName; readonly data: Collection }>();

/** The lines alone, which the first picture is made of. Feature ids: "line:…". The same scene is not made twice. */
export function sceneLines(scene: Scene): Collection {
  const known = linesMade.get(scene);
  if (known !== undefined) return known;
  const data = collection(lines(tracksOf(scene)));
  linesMade.set(scene, data);
  return data;
}

/**
 * All that is told of the lines, by `kind`, in one collection: MapLibre's work grows with the number of sources.
 * Feature ids: "ties:…", "name:…", "place:…", "passage:…", "reach:…". The same scene is not made twice.
 */
export function sceneMarks(scene: Scene, projection: ProjectionName): Collection {
  const known = marksMade.get(scene);
  if (known?.projection === projection) return known.data;
  const marks = [
    ...ties(tracksOf(scene)),
    ...names(scene, projection),
    ...places(scene),
    ...passages(scene),
    ...reach(scene),
  ];
  const data = collection(marks);
  marksMade.set(scene, { projection, data });
  return data;
}

function tracksOf(scene: Scene): readonly Track[] {
  const tracks = tracksMade.get(scene) ?? sideBySide(scene.lines);
  tracksMade.set(scene, tracks);
  return tracks;
}

function collection(features: Feature[]): Collection {
  return { type: "FeatureCollection", features };
}

/** The lines, cut into tracks where several run side by side. */
function lines(tracks: readonly Track[]): Feature[] {
  return tracks.map(({ line, part, side }, i) => {
    const { id, legId, role, colour, mode } = line;
    const pattern = patternOf(line);
    const properties = { kind: "line", id: `line:${id}#${i}`, line: id, leg: legId, role, colour, mode, pattern, side };
    return { type: "Feature", properties, geometry: lineString(densified(part)) };
  });
}

const TIE_CHORD = 0.016; // radians, a little under a degree

/** What the cross ties of railways stand along: every bend from near, chords from afar, where they would stand askew. */
function ties(tracks: readonly Track[]): Feature[] {
  const rails = railsOnce(
    tracks.filter(({ line }) => line.mode === "rail" && ["rail", "suspended"].includes(patternOf(line))),
  );
  return rails.flatMap(({ track: { line, side }, line: run }, i) => {
    const properties = { line: line.id, leg: line.legId, colour: line.colour, side };
    return [
      feature({ ...properties, kind: "ties-near", id: `ties-near:${i}` }, densified(run)),
      feature({ ...properties, kind: "ties", id: `ties:${i}` }, densified(chords(run, TIE_CHORD))),
    ];
  });
}

function feature(properties: Record<string, unknown>, line: readonly Position[]): Feature {
  return { type: "Feature", properties, geometry: lineString(line) };
}

/** Names are laid out in tiles; a part that lies in one tile of this zoom has its name once at that zoom. */
const NAME_TILE_ZOOM = 2;

function names(scene: Scene, projection: ProjectionName): Feature[] {
  return scene.labels.flatMap(({ id, text, initials, isBranch, role, colour, line }) => {
    const isGlobe = projection === "globe";
    const room = roomFor(text, projection);
    const arc = straightestPart(smoothArc(line), room, NAME_TILE_ZOOM, isGlobe ? onHomeGlobe : onMercator);
    const middle = arc[Math.floor(arc.length / 2)] as Position;
    const ground = groundOf(middle, scene.lines);
    const shared = { text, role, colour, ground, isBranch };
    const beside = { ...shared, kind: "beside", id: `beside:${id}`, initials };
    return [
      feature({ ...shared, kind: "name", id: `name:${id}` }, isGlobe ? inSteps(arc, room.onPage, onHomeGlobe) : arc),
      { type: "Feature", properties: beside, geometry: point(middle) },
    ];
  });
}

/** What a name needs while the whole globe is shown, radians: 7 px a letter at about 450 px a radian, and some air. */
function roomFor({ length }: string, projection: ProjectionName): { onPage: number; onPlane: number } {
  if (projection === "globe") return { onPage: 0.1 + 0.018 * length, onPlane: 0.1 + 0.023 * length };
  const scale = projection === "mercator" ? 1.7 : 1; // its whole world is shown at a smaller zoom
  return { onPage: scale * (0.1 + 0.018 * length), onPlane: scale * (0.15 + 0.028 * length) };
}

/** What lies under a name: the halo takes its colour. */
function groundOf(middle: Position, lines: readonly SceneLine[]): "sea" | "land" {
  const near = lines.map(({ line, mode }) => ({ mode, gap: Math.min(...line.map((one) => arcRadians(one, middle))) }));
  return near.reduce((a, b) => (b.gap < a.gap ? b : a), { mode: "sea", gap: Infinity }).mode === "sea" ? "sea" : "land";
}

function places(scene: Scene): Feature[] {
  return scene.places.map((place) => {
    const { id, name, rank, position } = place;
    const properties = { kind: "place", id: `place:${id}`, place: id, name, rank, side: freeSide(place, scene.lines) };
    return { type: "Feature", properties, geometry: point(position) };
  });
}

function passages(scene: Scene): Feature[] {
  return scene.passages.map(({ id, name, gate, closed }) => {
    const [first, last] = [gate[0] as Position, gate[gate.length - 1] as Position];
    const middle: Position = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    const rotate = -(heading(first, last) * 180) / Math.PI; // MapLibre turns icons clockwise
    const side = closed ? clearSide(middle, scene.lines) : "right"; // the bar of an open one stands on the line itself
    const properties = { kind: "passage", id: `passage:${id}`, passage: id, name, closed, rotate, side };
    return { type: "Feature", properties, geometry: point(middle) };
  });
}

function reach(scene: Scene): Feature[] {
  return scene.reach.map(({ days, mode, lines: parts }) => {
    const properties = { kind: "reach", id: `reach:${days}-${mode}`, days, mode };
    const coordinates = parts.map((line) => lineString(densified(line)).coordinates);
    return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates } };
  });
}

function lineString(line: readonly Position[]): GeoJSON.LineString {
  return { type: "LineString", coordinates: line.map(([lon, lat]) => [lon, lat]) };
}

function point([lon, lat]: Position): GeoJSON.Point {
  return { type: "Point", coordinates: [lon, lat] };
}
