import type { Catalog, LandNetwork } from "../model/catalog";
import { placeIndex, type Findable, type PlaceIndex } from "./place-search";
import type { CountryNames } from "./query";

/** What can be found beside places, by an id of its own kind. */
export interface Thing extends Findable {
  readonly kind: "corridor" | "baseline" | "passage" | "project";
}

/** An index over passages, projects, corridors and baselines. */
export function thingIndex(
  { corridors, texts, passages }: Pick<Catalog, "corridors" | "texts" | "passages">,
  projects: LandNetwork["projects"],
  countries: CountryNames = {},
): PlaceIndex<Thing> {
  const things: readonly Thing[] = [
    ...corridors.map(({ id, kind }) => ({ id, kind, ...namesOfCorridor(id, texts) })),
    ...Object.values(passages).map(({ id, names, aliases }) => ({ id, kind: "passage" as const, names, aliases })),
    ...Object.values(projects).map(({ id, names }) => ({ id, kind: "project" as const, names, aliases: [] })),
  ];
  return placeIndex(things, countries);
}

const LANGUAGES = ["en", "hi", "ru"] as const;

/** Its name; short forms, initials and other names as aliases. */
function namesOfCorridor(id: string, texts: Catalog["texts"]): Pick<Thing, "names" | "aliases"> {
  const own = LANGUAGES.flatMap((language) => {
    const text = texts[id]?.[language] ?? {};
    return [text["short"], text["initials"], ...(text["also"]?.split(";") ?? [])];
  });
  const names = LANGUAGES.map((language) => [language, texts[id]?.[language]["name"] ?? id] as const);
  const aliases = own.flatMap((name) => (name === undefined || name.trim() === "" ? [] : [name.trim()]));
  return { names: Object.fromEntries(names), aliases: [...new Set(aliases)] };
}
