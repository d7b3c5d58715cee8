import { existsSync, readFileSync } from "node:fs";
import { geodesicKm } from "../../core/geodesy/geodesic";
import type { Place } from "../../core/model/place";
import { findPlace } from "../../core/search/find-place";
import { UsageError } from "../command";
import { reasonWords } from "../reason-text";
import { namedPlaces } from "../world";

/** Two place ids. */
export type PlacePair = readonly [from: string, to: string];

const COUNTRY = /^[A-Z]{2}$/;

/** Every origin with every destination, origins first, without a place and itself. */
export function pairsOf(origins: readonly string[], destinations: readonly string[]): readonly PlacePair[] {
  return origins.flatMap((from) => destinations.filter((to) => to !== from).map((to): PlacePair => [from, to]));
}

/**
 * The ids of the places that a word stands for: a country's ("IN"), those of a file, one a line, or a list.
 *
 * @throws UsageError naming the text that is no place
 */
export function placesIn(word: string, places: readonly Place[]): readonly string[] {
  if (COUNTRY.test(word)) return ofCountry(word, places);
  const names = existsSync(word) ? readFileSync(word, "utf8").split(/\r?\n/) : word.split(";");
  const index = namedPlaces(places);
  const ids = names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const found = findPlace(index, name, geodesicKm);
      if (found.place === null) throw new UsageError(reasonWords(found.reason));
      return found.place.id;
    });
  if (ids.length === 0) throw new UsageError(`no place in "${word}": a file of places, a list with ";", or a country`);
  return [...new Set(ids)];
}

function ofCountry(country: string, places: readonly Place[]): readonly string[] {
  const own = places.filter((place) => place.country === country && !["waypoint", "border"].includes(place.kind));
  if (own.length === 0) throw new UsageError(`no place in country "${country}": give another, as IN or RU`);
  return own.map(({ id }) => id).toSorted();
}
