import { placeIndex, searchPlaces, type Match } from "../core/search/place-search";
import { printError, print, printJson, UsageError, type Command } from "./command";
import { shown } from "./shown";
import { table } from "./table";
import { readArgs } from "./args";
import { loadAtlas } from "./world";

const SHOWN = 12;

export const places: Command = {
  name: "places",
  usage: "places <text> [--json]",
  summary: "the places that match, best first",
  help: [
    "By id, UN/LOCODE or name in English, Hindi, Russian or, where known, Persian; other spellings and small typing",
    "errors are forgiven. --json gives [{id, kind, country, names, aliases, lon, lat, matched, population?, drayage?}].",
  ].join("\n"),
  run: (words) => {
    const { loose, isOn } = readArgs(words, [], ["json"]);
    const text = loose.join(" ");
    if (text.trim() === "") throw new UsageError("empty place: give a name, a part of one, or a UN/LOCODE");
    const found = searchPlaces(placeIndex(Object.values(loadAtlas().catalog.places)), text, SHOWN);
    if (isOn("json")) printJson(found.map(document));
    else if (found.length > 0) print(table(["id", "kind", "country", "name", "matched"], found.map(row)));
    if (found.length > 0) return 0;
    printError(`unknown place ${shown(text)}: no name comes near; try fewer letters`);
    return 1;
  },
};

function document({ place, name }: Match) {
  const { id, kind, country, names, aliases, position, population, drayage } = place;
  const trade = { ...(population !== undefined && { population }), ...(drayage && { drayage }) };
  return { id, kind, country, names, aliases, lon: position[0], lat: position[1], matched: name, ...trade };
}

function row({ place, name }: Match): readonly string[] {
  const { id, kind, country, names } = place;
  return [id, kind, country, names.en, name === names.en ? "" : name];
}
