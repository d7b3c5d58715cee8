import type { Catalog } from "../../core/model/catalog";
import { memo, perObject, type Memo } from "../../core/memo";
import type { Place } from "../../core/model/place";
import { isLikeness, placeIndex, searchPlaces, type PlaceIndex } from "../../core/search/place-search";
import type { Format } from "../../i18n/format";
import type { Suggestion } from "../parts/Combobox";

const SUGGESTIONS = 8;
const CODE = /^[A-Z]{5}$/; // UN/LOCODE
const COUNTED = perObject<Catalog, Memo<number, PlaceIndex>>(() => memo(1));

/** More places come after the first screen: then the index is another. */
export function placesIndex(catalog: Catalog): PlaceIndex {
  const places = Object.values(catalog.places);
  return COUNTED(catalog).get(places.length, () => placeIndex(places.filter((place) => place.kind !== "waypoint")));
}

/** Suggestions for a typed text, each told apart by code and country. */
export function suggestPlaces(catalog: Catalog, format: Format, text: string): readonly Suggestion[] {
  return searchPlaces(placesIndex(catalog), text, SUGGESTIONS).map((match) => ({
    id: match.place.id,
    name: match.place.names[format.language],
    detail: placeDetail(match.place, format),
    isLikeness: isLikeness(match),
  }));
}

/** What tells places of one name apart. */
export function placeDetail({ id, country }: Place, format: Format): string {
  const land = country === "XZ" ? "" : format.country(country);
  return [placeCode(id), land].filter((part) => part !== null && part !== "").join(", ");
}

export function placeCode(id: string): string | null {
  return CODE.test(id) ? id : null;
}
