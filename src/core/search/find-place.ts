import type { Place } from "../model/place";
import type { Position } from "../geodesy/position";
import type { PlaceReason } from "../model/reason";
import { readPosition } from "./coordinates";
import { nearestNames, searchPlaces, type PlaceIndex } from "./place-search";

/** A place, or why there is none. `snapKm` is above 0 when a point was taken to a place. */
export type FoundPlace =
  | { readonly place: Place; readonly snapKm: number }
  | { readonly place: null; readonly reason: PlaceReason };

export type DistanceKm = (a: Position, b: Position) => number;

const SNAP_LIMIT_KM = 60;
const SAME_TOWN_KM = 60;

/**
 * The one place that a text names: an id, a UN/LOCODE, a name or an alias in any language, or "lon,lat" within
 * 60 km of a place. A misspelt name is not guessed at: the reason holds the three nearest.
 */
export function findPlace(index: PlaceIndex, text: string, distanceKm: DistanceKm): FoundPlace {
  if (text.trim() === "") return missing({ kind: "empty-place" });
  const read = readPosition(text);
  if (read !== null && "reason" in read) return missing(read.reason);
  if (read !== null) return placeAt(index, read.position, distanceKm);
  const known = index.byId.get(text.trim());
  return known === undefined ? placeNamed(index, text, distanceKm) : { place: known, snapKm: 0 };
}

function placeNamed(index: PlaceIndex, text: string, distanceKm: DistanceKm): FoundPlace {
  const exact = searchPlaces(index, text, 12).filter((match) => match.score <= 1);
  const [first] = exact;
  if (first === undefined) {
    return missing({ kind: "unknown-place", text: text.trim(), near: nearestNames(index, text, 3) });
  }
  const elsewhere = exact.filter(({ place, score }) => {
    return score === first.score && distanceKm(place.position, first.place.position) > SAME_TOWN_KM;
  });
  if (elsewhere.length === 0) return { place: first.place, snapKm: 0 };
  const near = [first, ...elsewhere].map((match) => match.place);
  return missing({ kind: "ambiguous-place", text: text.trim(), near });
}

function placeAt(index: PlaceIndex, position: Position, distanceKm: DistanceKm): FoundPlace {
  const near = nearestPlaces(index, position, distanceKm);
  const [first] = near;
  if (first === undefined) return missing({ kind: "unknown-place", text: position.join(), near });
  const km = distanceKm(position, first.position);
  if (km <= SNAP_LIMIT_KM) return { place: first, snapKm: km };
  const swapped = placeSwapped(index, position, distanceKm);
  return missing({ kind: "remote-point", position, km, limitKm: SNAP_LIMIT_KM, near, swapped });
}

/** The place beside which a point lies that is far from all, once its numbers are swapped. */
export function swappedPlace(index: PlaceIndex, position: Position, distanceKm: DistanceKm): Place | null {
  const [first] = nearestPlaces(index, position, distanceKm);
  const isRemote = first !== undefined && distanceKm(position, first.position) > SNAP_LIMIT_KM;
  return isRemote ? placeSwapped(index, position, distanceKm) : null;
}

function placeSwapped(index: PlaceIndex, [lon, lat]: Position, distanceKm: DistanceKm): Place | null {
  if (Math.abs(lon) > 90) return null;
  const [place] = nearestPlaces(index, [lat, lon], distanceKm);
  return place !== undefined && distanceKm([lat, lon], place.position) <= SNAP_LIMIT_KM ? place : null;
}

function nearestPlaces(index: PlaceIndex, position: Position, distanceKm: DistanceKm): readonly Place[] {
  return [...index.byId.values()]
    .filter((place) => place.kind !== "waypoint")
    .map((place) => ({ place, km: distanceKm(position, place.position) }))
    .toSorted((a, b) => a.km - b.km || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, 3)
    .map(({ place }) => place);
}

const missing = (reason: PlaceReason): FoundPlace => ({ place: null, reason });
