import type { Atlas } from "../core/model/catalog";
import type { Place } from "../core/model/place";
import { bestFirst, isLikeness, searchPlaces, type Findable, type Match } from "../core/search/place-search";
import { thingIndex } from "../core/search/things";
import { printError, print, printJson, UsageError, type Command } from "./command";
import { shown } from "./shown";
import { table } from "./table";
import { readArgs } from "./args";
import { loadAtlas, namedPlaces } from "./world";

const SHOWN = 12;

export const places: Command = {
  name: "places",
  usage: "places <text> [--json]",
  summary: "the places, passages, projects and corridors that match, best first",
  help: [
    "By id, UN/LOCODE or name in English, Hindi, Russian or, where known, Persian; other spellings and small typing",
    "errors are forgiven; a country, a kind or a code may stand beside the name. Passages, projects and corridors are",
    "found too. --json gives [{id, kind, country, names, aliases, lon, lat, matched, population?, drayage?}].",
  ].join("\n"),
  run: (words) => {
    const { loose, isOn } = readArgs(words, [], ["json"]);
    const text = loose.join(" ");
    if (text.trim() === "") throw new UsageError("empty place: give a name, a part of one, or a UN/LOCODE");
    const atlas = loadAtlas();
    const found = findAnything(atlas, text);
    if (isOn("json")) printJson(found.map((match) => document(match, atlas)));
    else if (found.length > 0) print(table(["id", "kind", "country", "name", "matched"], found.map(row)));
    if (found.length > 0) return 0;
    printError(`unknown place ${shown(text)}: no name comes near; try fewer letters`);
    return 1;
  },
};

/** Places and things together; likenesses only where nothing is called so. */
function findAnything({ catalog, land }: Atlas, text: string): readonly Match<Findable>[] {
  const places = Object.values(catalog.places);
  const found: readonly Match<Findable>[] = [
    ...searchPlaces(namedPlaces(places), text, SHOWN),
    ...searchPlaces(thingIndex(catalog, land.projects), text, SHOWN),
  ];
  const called = found.filter((match) => !isLikeness(match));
  return bestFirst(called.length > 0 ? called : found).slice(0, SHOWN);
}

function document({ place, name }: Match<Findable>, { catalog }: Atlas) {
  const { id, kind, names, aliases } = place;
  const passage = kind === "passage" ? catalog.passages[id] : undefined;
  if (!isPlace(place))
    return { id, kind, country: null, names, aliases, ...middleOf(passage?.positions), matched: name };
  const { country, position, population, drayage } = place;
  const trade = { ...(population !== undefined && { population }), ...(drayage && { drayage }) };
  return { id, kind, country, names, aliases, lon: position[0], lat: position[1], matched: name, ...trade };
}

function isPlace(place: Findable): place is Place {
  return "position" in place;
}

/** A passage is where the middle of its gate is; what is no one place is nowhere. */
function middleOf(positions: readonly (readonly [number, number])[] = []): { lon: number | null; lat: number | null } {
  if (positions.length === 0) return { lon: null, lat: null };
  const mean = (axis: 0 | 1) => positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  return { lon: mean(0), lat: mean(1) };
}

function row({ place, name }: Match<Findable>): readonly string[] {
  const { id, kind, country = "", names } = place;
  return [id, kind, country, names["en"] ?? id, name === names["en"] ? "" : name];
}
