import { textKey } from "../../core/search/text-key";
import { colourKey } from "../../state/scene/colours";
import type { PageCatalog } from "../../core/model/catalog";
import { corridorName } from "../../state/names";
import type { StartI18n } from "../hooks/i18n";
import { suggestPlaces } from "../hooks/places";
import type { Suggestion } from "../parts/Combobox";
import { Swatch } from "../parts/Swatch";

const CORRIDOR = "corridor:";

/** Corridors and places that are called so; corridors first. */
export function findAnything(catalog: PageCatalog, words: StartI18n, text: string): readonly Suggestion[] {
  const key = textKey(text);
  const corridors = catalog.corridors.filter(
    ({ id }) => key !== "" && textKey(`${corridorName(catalog, words.language, id)} ${id}`).includes(key),
  );
  const found = corridors.map(({ id, kind }) => ({
    id: `${CORRIDOR}${id}`,
    name: corridorName(catalog, words.language, id),
    detail: kind === "corridor" ? words.t.corridor : words.t.baseline,
    swatch: <Swatch look={kind === "corridor" ? "sea" : "baseline"} colour={colourKey(catalog, id)} />,
  }));
  return [...found, ...suggestPlaces(catalog, words.f, text)];
}

/** The corridor that a suggestion is; null: it is a place. */
export function corridorOf(suggestion: string): string | null {
  return suggestion.startsWith(CORRIDOR) ? suggestion.slice(CORRIDOR.length) : null;
}
