import { readFileSync } from "node:fs";
import { loadAtlas, loadWorld } from "../src/cli/world";
import { createFirstFinder } from "../src/core/planner/first-option";
import { placesToAsk } from "../src/core/planner/first-question";
import { USUAL_SCENARIO } from "../src/core/planner/usual-scenario";
import { placeIndex, searchPlaces } from "../src/core/search/place-search";
import { median, table } from "./table";

const SHOWN = 8;

/** What a keystroke costs: every beginning of every name of the list, in three languages. */
export function benchSearch(): string {
  const index = placeIndex(Object.values(loadAtlas().catalog.places));
  const names = readFileSync("tests/data/missed-places.csv", "utf8").trim().split("\n").slice(1);
  const words = names.flatMap((line) => line.split(",")).filter((word) => word !== "");
  const typed = words.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
  for (const text of typed.slice(0, 300)) searchPlaces(index, text, SHOWN);
  const times = typed.map((text) => {
    const began = performance.now();
    searchPlaces(index, text, SHOWN);
    return performance.now() - began;
  });
  const ordered = times.toSorted((a, b) => a - b);
  const row = [`${typed.length}`, median(times), ordered[Math.floor(0.99 * ordered.length)]!, ordered.at(-1)!];
  return table(
    ["names typed", "median ms", "99 of 100 ms", "most ms"],
    [row.map((cell) => (typeof cell === "string" ? cell : cell.toFixed(2)))],
  );
}

/** Which way wins, from one place to every other, on one thread; the networks are there already. */
export function benchFirst(): string {
  const atlas = loadAtlas();
  const world = loadWorld(atlas);
  const places = Object.values(world.catalog.places);
  const rows = ["INBOM", "INMAA", "city-moscow", "RUVVO"].map((from) => {
    const find = createFirstFinder(world);
    const asked = placesToAsk(places, world.catalog.places[from]!);
    const began = performance.now();
    for (const { id } of asked) find(from, id, USUAL_SCENARIO, "days");
    return [from, `${asked.length}`, ((performance.now() - began) / 1000).toFixed(1)];
  });
  return table(["which way wins from", "places", "seconds"], rows);
}
