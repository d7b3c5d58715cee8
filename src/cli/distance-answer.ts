/** One question of `atlas distance` answered, in the shape of its JSON document. */
import type { LineString } from "geojson";
import type { Position } from "../core/geodesy/position";
import { geodesicKm } from "../core/geodesy/geodesic";
import type { PlaceReason } from "../core/model/reason";
import type { PlaceIndex } from "../core/search/place-search";
import { readPosition } from "../core/search/coordinates";
import { findPlace, swappedPlace } from "../core/search/find-place";
import { KM_PER_NM } from "../core/units";
import { isRoute, type NoRoute, type SeaRoute } from "../core/sea/route/route";
import { routeBetween } from "../core/sea/sea-networks";
import { unknownPassage, type DistanceWords } from "./distance-args";
import { reasonWords } from "./reason-text";
import type { SeaAtlas } from "./world";

interface AnswerEnd {
  readonly id?: string;
  readonly name?: string; // of a place that is not known, the text that asked for it
  readonly lon: number | null;
  readonly lat: number | null;
  readonly snapKm: number;
}

export interface DistanceAnswer {
  readonly from: AnswerEnd;
  readonly to: AnswerEnd;
  readonly distanceNm: number | null;
  readonly distanceKm: number | null;
  readonly passages: readonly string[];
  readonly line: LineString | null;
  readonly reason?: string;
  readonly hint?: string; // what may have been meant
}

interface Asked {
  readonly end: AnswerEnd;
  readonly position: Position | null;
  readonly reason: string;
  readonly hint: string;
}

export function distanceAnswer(
  words: DistanceWords,
  atlas: SeaAtlas,
  passages: readonly string[] = [],
): DistanceAnswer {
  const from = asked(words.from, atlas);
  const to = asked(words.to, atlas);
  const unknown =
    passages.length > 0
      ? [...words.via, ...words.avoid, ...words.open].find((id) => !passages.includes(id))
      : undefined;
  const reason = from.reason || to.reason || (unknown === undefined ? "" : unknownPassage(unknown, passages));
  if (reason !== "" || !from.position || !to.position) return refused(from, to, reason);
  const rule = { forced: words.via, closed: words.avoid, opened: words.open };
  const route = routeBetween(atlas.sea, { from: from.position, to: to.position, ...rule });
  const hint = [from.hint, to.hint].filter((words) => words !== "").join("; ");
  const answer = isRoute(route) ? answered(from, to, route) : refused(from, to, (route satisfies NoRoute).reason);
  return hint === "" ? answer : { ...answer, hint };
}

/** A pair of numbers is any point of the sea; everything else is a place of the atlas. */
function asked(text: string, { places }: SeaAtlas): Asked {
  const read = readPosition(text);
  if (read && "reason" in read) return nowhere(text, read.reason);
  if (read) return pointAsked(read.position, places);
  const found = findPlace(places, text, geodesicKm);
  if (found.place === null) return nowhere(text, found.reason);
  const { id, names, position } = found.place;
  return { end: { id, name: names.en, lon: position[0], lat: position[1], snapKm: 0 }, position, reason: "", hint: "" };
}

/** Far from every place, but with the numbers swapped beside one: a slip, most likely; answered all the same. */
function pointAsked(position: Position, places: PlaceIndex): Asked {
  const [lon, lat] = position;
  const place = swappedPlace(places, position, geodesicKm);
  const hint = place && `did you mean ${lat},${lon} near ${place.names.en}? "${lon},${lat}" is longitude, latitude`;
  return { end: { lon, lat, snapKm: 0 }, position, reason: "", hint: hint ?? "" };
}

function nowhere(text: string, reason: PlaceReason): Asked {
  const end = { name: text, lon: null, lat: null, snapKm: 0 };
  return { end, position: null, reason: reasonWords(reason), hint: "" };
}

function answered(from: Asked, to: Asked, route: SeaRoute): DistanceAnswer {
  return {
    from: { ...from.end, snapKm: rounded(route.fromSnapKm) },
    to: { ...to.end, snapKm: rounded(route.toSnapKm) },
    distanceNm: rounded(route.distanceKm / KM_PER_NM),
    distanceKm: rounded(route.distanceKm),
    passages: route.passages,
    line: { type: "LineString", coordinates: route.line.map(([lon, lat]) => [degrees(lon), degrees(lat)]) },
  };
}

function refused(from: Asked, to: Asked, reason: string): DistanceAnswer {
  return { from: from.end, to: to.end, distanceNm: null, distanceKm: null, passages: [], line: null, reason };
}

const rounded = (km: number): number => Math.round(km * 1000) / 1000;
const degrees = (value: number): number => Math.round(value * 1e6) / 1e6;
