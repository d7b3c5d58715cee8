import type { Scene, SceneLine } from "../core/model/scene";
import { RADIANS } from "../core/geodesy/sphere";
import { perObject } from "../core/memo";
import type { Position } from "../core/geodesy/position";
import { densified } from "../core/geodesy/great-circle";
import { heading, middleOf } from "./line-geometry";
import { chords, railsOnce } from "./rail-ticks";
import { sideBySide, type ParallelTrack } from "./parallel-lines";

type Feature = GeoJSON.Feature;

/** How a line is drawn; the legend has an entry for each. */
export type Pattern = "sea" | "rail" | "road" | "inland-waterway" | "under-construction" | "suspended";

function patternOf({ mode, status }: SceneLine): Pattern {
  if (status === "under-construction" || status === "planned") return "under-construction";
  if (status === "suspended") return "suspended";
  return mode;
}

type Collection = GeoJSON.FeatureCollection;

/** The lines alone, which the first picture is made of. Feature ids: "line:…". The same scene is not made twice. */
export const sceneLines = perObject((scene: Scene) => collection(lines(tracksOf(scene))));

/**
 * All that is told of the lines, by `kind`, in one collection: MapLibre's work grows with the number of sources.
 * Feature ids: "ties:…", "place:…", "passage:…", "reach:…". The same scene is not made twice.
 */
export const sceneMarks = perObject((scene: Scene) => {
  return collection([...ties(tracksOf(scene)), ...places(scene), ...passages(scene), ...reach(scene)]);
});

export const tracksOf = perObject(({ lines: of }: Scene): readonly ParallelTrack[] => sideBySide(of));

function collection(features: Feature[]): Collection {
  return { type: "FeatureCollection", features };
}

/** The lines, cut into tracks where several run side by side. */
function lines(tracks: readonly ParallelTrack[]): Feature[] {
  return tracks.map(({ line, part, side }, i) => {
    const { id, legId, role, colour, mode } = line;
    const pattern = patternOf(line);
    const properties = { kind: "line", id: `line:${id}#${i}`, line: id, leg: legId, role, colour, mode, pattern, side };
    return { type: "Feature", properties, geometry: lineString(densified(part)) };
  });
}

const TIE_CHORD = 0.016; // radians, a little under a degree

/** What the cross ties of railways stand along: every bend from near, chords from afar, where they would stand askew. */
function ties(tracks: readonly ParallelTrack[]): Feature[] {
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

function places(scene: Scene): Feature[] {
  return scene.places.map(({ id, rank, position, colour, isClear, band }) => {
    const properties = {
      kind: "place",
      id: `place:${id}`,
      place: id,
      rank,
      ...(colour && { colour, isClear: isClear === true }),
      ...(band && { band }),
    };
    return { type: "Feature", properties, geometry: point(position) };
  });
}

function passages(scene: Scene): Feature[] {
  return scene.passages.map(({ id, gate, closed }) => {
    const rotate = -(heading(gate[0] as Position, gate[gate.length - 1] as Position) / RADIANS); // MapLibre turns icons clockwise
    const properties = { kind: "passage", id: `passage:${id}`, passage: id, closed, rotate };
    return { type: "Feature", properties, geometry: point(middleOf(gate)) };
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
