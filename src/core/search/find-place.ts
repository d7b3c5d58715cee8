import type { Place } from "../place";
import type { Position } from "../position";
import { readPosition } from "./coordinates";
import { nearestNames, searchPlaces, type PlaceIndex } from "./place-search";

/** A place, or why there is none and what was meant perhaps. `snapKm` is above 0 when a point was taken to a place. */
export type FoundPlace =
  | { readonly place: Place; readonly snapKm: number }
  | { readonly place: null; readonly reason: string; readonly near: readonly Place[] };

export type DistanceKm = (a: Position, b: Position) => number;

const SNAP_LIMIT_KM = 60;
const SAME_TOWN_KM = 60;

/**
 * The one place that a text names: an id, a UN/LOCODE, a name or an alias in any language, or "lon,lat" within
 * 60 km of a place. A misspelt name is not guessed at: the reason names the three nearest.
 */
export function findPlace(index: PlaceIndex, text: string, distanceKm: DistanceKm): FoundPlace {
  if (text.trim() === "") return missing("empty place: give a name, a UN/LOCODE or lon,lat", []);
  const read = readPosition(text);
  if (read !== null && "error" in read) return missing(read.error, []);
  if (read !== null) return placeAt(index, read.position, distanceKm);
  const known = index.byId.get(text.trim());
  return known === undefined ? placeNamed(index, text, distanceKm) : { place: known, snapKm: 0 };
}

function placeNamed(index: PlaceIndex, text: string, distanceKm: DistanceKm): FoundPlace {
  const exact = searchPlaces(index, text, 12).filter((match) => match.score <= 1);
  const [first] = exact;
  if (first === undefined) {
    const near = nearestNames(index, text, 3);
    return missing(`unknown place "${text.trim()}": did you mean ${listed(near)}?`, near);
  }
  const elsewhere = exact.filter(({ place, score }) => {
    return score === first.score && distanceKm(place.position, first.place.position) > SAME_TOWN_KM;
  });
  if (elsewhere.length === 0) return { place: first.place, snapKm: 0 };
  const near = [first, ...elsewhere].map((match) => match.place);
  return missing(`ambiguous place "${text.trim()}": ${listed(near)}; give the id`, near);
}

function placeAt(index: PlaceIndex, position: Position, distanceKm: DistanceKm): FoundPlace {
  const near = nearestPlaces(index, position, distanceKm);
  const [first] = near;
  if (first === undefined) return missing("unknown place: the atlas has none", []);
  const km = distanceKm(position, first.position);
  if (km <= SNAP_LIMIT_KM) return { place: first, snapKm: km };
  const far = `${position[0]},${position[1]} lies ${Math.round(km)} km from the nearest place`;
  return missing(`remote point "${far}": choose one of ${listed(near)}${swapHint(index, position, distanceKm)}`, near);
}

function swapHint(index: PlaceIndex, [lon, lat]: Position, distanceKm: DistanceKm): string {
  if (Math.abs(lon) > 90) return "";
  const [place] = nearestPlaces(index, [lat, lon], distanceKm);
  const near = place !== undefined && distanceKm([lat, lon], place.position) <= SNAP_LIMIT_KM;
  return near ? `, or swap the numbers: ${lat},${lon} is near ${named(place)}` : "";
}

function nearestPlaces(index: PlaceIndex, position: Position, distanceKm: DistanceKm): readonly Place[] {
  return [...index.byId.values()]
    .filter((place) => place.kind !== "waypoint")
    .map((place) => ({ place, km: distanceKm(position, place.position) }))
    .toSorted((a, b) => a.km - b.km || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, 3)
    .map(({ place }) => place);
}

const named = (place: Place): string => `${place.names.en} (${place.id})`;

function listed(places: readonly Place[]): string {
  const names = places.map(named);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

const missing = (reason: string, near: readonly Place[]): FoundPlace => ({ place: null, reason, near });
