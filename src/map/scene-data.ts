import type { Scene, SceneLabel, SceneLine, ScenePlace } from "../core/scene";
import type { Position } from "../core/position";
import { densified, heading, smoothArc, straightestPart } from "./line-geometry";
import { sideBySide } from "./tracks";

type Collection = GeoJSON.FeatureCollection;
type Feature = GeoJSON.Feature;

/** How a line is drawn; the legend has an entry for each. */
export type Pattern = "sea" | "rail" | "road" | "inland-waterway" | "construction" | "suspended" | "schematic";

export function patternOf({ mode, status, schematic }: SceneLine): Pattern {
  if (status === "under-construction" || status === "planned") return "construction";
  if (status === "suspended") return "suspended";
  return schematic ? "schematic" : mode;
}

/** The lines, cut into tracks where several run side by side; ids start with the line's own. */
export function routeData({ lines }: Scene): Collection {
  const tracks = sideBySide(lines).map(({ line, part, side }, i): Feature => {
    const { id, legId, corridorId, role, colour, mode } = line;
    const properties = {
      id: `${id}#${i}`,
      line: id,
      leg: legId,
      corridor: corridorId,
      role,
      colour,
      mode,
      pattern: patternOf(line),
      side,
    };
    return { type: "Feature", properties, geometry: lineString(densified(part)) };
  });
  return { type: "FeatureCollection", features: tracks };
}

/** Names are laid out in tiles of this zoom and below; a part that lies in one such tile has its name once. */
export const LABEL_TILE_ZOOM = 2;

/** What the longest name needs while the whole globe is shown, radians: about 3 500 km of the sphere. */
const NAME_ROOM = { onGlobe: 0.5, onPlane: 0.8 };

export function labelData({ labels }: Scene): Collection {
  const features = labels.map((label): Feature => {
    const arc = straightestPart(smoothArc(label.line), NAME_ROOM, LABEL_TILE_ZOOM);
    return { type: "Feature", properties: labelProperties(label), geometry: lineString(arc) };
  });
  return { type: "FeatureCollection", features };
}

function labelProperties({ id, text, role, colour }: SceneLabel): Record<string, string> {
  return { id, text, role, colour };
}

export function placeData(scene: Scene): Collection {
  const features = scene.places.map((place): Feature => {
    const properties = { id: place.id, name: place.name, rank: place.rank, side: freeSide(place, scene.lines) };
    return { type: "Feature", properties, geometry: point(place.position) };
  });
  return { type: "FeatureCollection", features };
}

export function passageData({ passages }: Scene): Collection {
  const features = passages.map(({ id, name, gate, closed }): Feature => {
    const [first, last] = [gate[0] as Position, gate[gate.length - 1] as Position];
    const middle: Position = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    const rotate = -(heading(first, last) * 180) / Math.PI; // MapLibre turns icons clockwise
    return { type: "Feature", properties: { id, name, closed, rotate }, geometry: point(middle) };
  });
  return { type: "FeatureCollection", features };
}

export const SIDES = [
  "right",
  "left",
  "top",
  "bottom",
  "top-right",
  "bottom-right",
  "top-left",
  "bottom-left",
] as const;
export type Side = (typeof SIDES)[number];

const SIDE_HEADINGS: Readonly<Record<Side, number>> = {
  right: 0,
  "top-right": Math.PI / 4,
  top: Math.PI / 2,
  "top-left": (3 * Math.PI) / 4,
  left: Math.PI,
  "bottom-left": (-3 * Math.PI) / 4,
  bottom: -Math.PI / 2,
  "bottom-right": -Math.PI / 4,
};

/** A name is wide and low: beside the place it needs less room to the next line than above or below it. */
const ROOM: Readonly<Record<string, number>> = { right: 0.65, left: 0.65, top: 1.2, bottom: 1.2 };
const ROOM_AT_CORNER = 0.75; // radians, as those above

/** The first side on which no line leaving the place comes near the name, or the one with the most room. */
export function freeSide({ position }: ScenePlace, lines: readonly SceneLine[]): Side {
  const leaving = lines.flatMap(({ line }) => headingsFrom(position, line));
  if (leaving.length === 0) return "right";
  const room = (side: Side) => Math.min(...leaving.map((angle) => angleBetween(angle, SIDE_HEADINGS[side])));
  const good = SIDES.find((side) => room(side) >= (ROOM[side] ?? ROOM_AT_CORNER));
  return good ?? [...SIDES].sort((a, b) => room(b) - room(a))[0] ?? "right";
}

const AT_PLACE = 0.6; // degrees within which a line's end counts as the place's
const AWAY = 2.5; // degrees: the heading a label has to avoid is the one of the first stretch, not of the first metre

function headingsFrom(place: Position, line: readonly Position[]): number[] {
  const ends = [line, [...line].reverse()];
  return ends.flatMap((way) => {
    const start = way[0] as Position;
    if (Math.abs(start[1] - place[1]) > AT_PLACE || Math.abs(start[0] - place[0]) > AT_PLACE) return [];
    const far =
      way.find((one) => Math.hypot(one[0] - start[0], one[1] - start[1]) > AWAY) ?? (way[way.length - 1] as Position);
    return [heading(start, far)];
  });
}

function angleBetween(a: number, b: number): number {
  return Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
}

function lineString(line: readonly Position[]): GeoJSON.LineString {
  return { type: "LineString", coordinates: line.map(([lon, lat]) => [lon, lat]) };
}

function point([lon, lat]: Position): GeoJSON.Point {
  return { type: "Point", coordinates: [lon, lat] };
}
