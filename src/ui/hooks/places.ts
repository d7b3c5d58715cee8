import type { Catalog, PageCatalog } from "../../core/model/catalog";
import { memo, perObject, type Memo } from "../../core/memo";
import type { Place } from "../../core/model/place";
import {
  bestFirst,
  isLikeness,
  placeIndex,
  searchPlaces,
  type Findable,
  type Match,
  type PlaceIndex,
} from "../../core/search/place-search";
import { thingIndex, type Thing } from "../../core/search/things";
import { countryNames, type Format } from "../../i18n/format";
import type { Suggestion } from "../parts/Combobox";

const SUGGESTIONS = 8;
const CODE = /^[A-Z]{5}$/; // UN/LOCODE
const COUNTED = perObject<Catalog, Memo<number, PlaceIndex>>(() => memo(1));

/** More places come after the first screen: then the index is another. */
export function placesIndex(catalog: Catalog): PlaceIndex {
  const places = Object.values(catalog.places);
  return COUNTED(catalog).get(places.length, () => {
    const own = places.filter((place) => place.kind !== "waypoint");
    return placeIndex(own, countryNames(own.map(({ country }) => country)));
  });
}

const thingsIndex = perObject<PageCatalog, PlaceIndex<Thing>>((catalog) => thingIndex(catalog, catalog.projects));

/** Places, passages, projects and corridors that a text may mean, best first; likenesses only where nothing is called so. */
export function matchesOf(catalog: PageCatalog, text: string): readonly Match<Findable>[] {
  const found: readonly Match<Findable>[] = [
    ...searchPlaces(placesIndex(catalog), text, SUGGESTIONS),
    ...searchPlaces(thingsIndex(catalog), text, SUGGESTIONS),
  ];
  const called = found.filter((match) => !isLikeness(match));
  return bestFirst(called.length > 0 ? called : found).slice(0, SUGGESTIONS);
}

/** Suggestions for a typed text, each told apart by code and country. */
export function suggestPlaces(catalog: Catalog, format: Format, text: string): readonly Suggestion[] {
  return searchPlaces(placesIndex(catalog), text, SUGGESTIONS).map((match) => suggestionOf(match, format));
}

export function suggestionOf(match: Match, format: Format): Suggestion {
  const { place } = match;
  const name = place.names[format.language];
  return { id: place.id, name, detail: placeDetail(place, format), isLikeness: isLikeness(match) };
}

/** What tells places of one name apart. */
export function placeDetail({ id, country }: Place, format: Format): string {
  const land = country === "XZ" ? "" : format.country(country);
  return [placeCode(id), land].filter((part) => part !== null && part !== "").join(", ");
}

export function placeCode(id: string): string | null {
  return CODE.test(id) ? id : null;
}
