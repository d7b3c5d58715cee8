import { isLikeness, type Findable, type Match } from "../../core/search/place-search";
import { colourKey } from "../../state/scene/colours";
import type { PageCatalog } from "../../core/model/catalog";
import type { Place } from "../../core/model/place";
import { corridorName, passageName, projectName } from "../../state/names";
import type { StartI18n } from "../hooks/i18n";
import { matchesOf, suggestionOf } from "../hooks/places";
import type { Suggestion } from "../parts/Combobox";
import { Swatch } from "../parts/Swatch";

/** Corridors, passages, projects and places that are called so, best first. */
export function findAnything(catalog: PageCatalog, words: StartI18n, text: string): readonly Suggestion[] {
  return matchesOf(catalog, text).map((match) => suggestionFor(match, catalog, words));
}

function suggestionFor(match: Match<Findable>, catalog: PageCatalog, { t, f, language }: StartI18n): Suggestion {
  const { place } = match;
  const { id, kind } = place;
  const like = { isLikeness: isLikeness(match) };
  if (kind === "passage") {
    const detail = t.passageKinds[catalog.passages[id]!.kind];
    return { id: `stop:${id}`, name: passageName(catalog, language, id), detail, ...like };
  }
  if (kind === "project") {
    return { id: `stop:${id}`, name: projectName(catalog, language, id), detail: t.project, ...like };
  }
  if (kind === "corridor" || kind === "baseline") {
    const swatch = <Swatch look={kind === "corridor" ? "sea" : "baseline"} colour={colourKey(catalog, id)} />;
    const name = corridorName(catalog, language, id);
    return { id: `corridor:${id}`, name, detail: t[kind], swatch, ...like };
  }
  return isPlace(place) ? suggestionOf({ ...match, place }, f) : { id, name: id, detail: "", ...like };
}

function isPlace(place: Findable): place is Place {
  return "position" in place;
}

/** What a suggestion is of: a corridor's id, that of a passage or project, or that of a place. */
export function meantBy(suggestion: string): { readonly kind: "corridor" | "stop" | "place"; readonly id: string } {
  const [kind, id] = suggestion.split(":");
  return (kind === "corridor" || kind === "stop") && id !== undefined
    ? { kind, id }
    : { kind: "place", id: suggestion };
}
