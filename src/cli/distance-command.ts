import type { Command } from "./command";
import { distanceCommand } from "./distance";
import { loadAtlas, loadSeaNetworks, namedPlaces } from "./world";

export const distance: Command = {
  name: "distance",
  usage: "distance <from> <to> [--via ids] [--avoid ids] [--open ids] [--json]  |  distance --batch pairs.csv",
  summary: "the shortest sea route",
  help: [
    "<from> and <to>: a place id, a name, or lon,lat in degrees; a point on land is taken to the nearest water, at most",
    "60 km away. --via: passages to use, in order; --avoid: passages closed; --open: passages closed by default that",
    "may be used. --batch: a CSV file with the columns from,to and, optionally, via,avoid,open (ids separated by ;);",
    "one JSON document a line. A pair that fails gives its document with a reason, and the run goes on.",
  ].join("\n"),
  run: (words) => {
    const places = namedPlaces(Object.values(loadAtlas().catalog.places));
    return distanceCommand(words, { places, sea: loadSeaNetworks() });
  },
};
