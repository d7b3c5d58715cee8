import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readGeo } from "../data/read-geo";
import type { Atlas } from "../core/model/catalog";
import type { Place } from "../core/model/place";
import { placeIndex, type PlaceIndex } from "../core/search/place-search";
import { countryNames } from "../i18n/format";
import { createPlanner, type Planner } from "../core/planner/planner";
import type { World } from "../core/planner/world";
import { seaRouter } from "../core/sea/matrix/sea-router";
import type { SeaNetwork } from "../core/sea/network/network";
import { once } from "../core/memo";
import type { SeaNetworks } from "../core/sea/sea-networks";
import { buildAtlas } from "../data/catalog";
import { formatIssue } from "../data/issues";
import { parseSeaNetwork } from "../data/sea-network";

/** What sea distances are asked of. */
export interface SeaAtlas {
  readonly places: PlaceIndex;
  readonly sea: SeaNetworks;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEA_FILE = "geo/network/sea.bin";
const FULL_SEA_FILE = "geo/network/sea-full.bin";

/**
 * Everything stated in geo/.
 *
 * @throws Error naming file, feature and rule when the data is broken
 */
export function loadAtlas(): Atlas {
  const { atlas, issues } = buildAtlas(readGeo(`${ROOT}geo`));
  if (issues.length > 0) throw new Error(`broken data:\n${issues.map(formatIssue).join("\n")}`);
  return atlas;
}

/** The index that a place is named by, alone or with its country. */
export function namedPlaces(places: readonly Place[]): PlaceIndex {
  return placeIndex(places, countryNames(places.map(({ country }) => country)));
}

/** @throws Error when the file cannot be read as a sea network */
export function loadSeaNetwork(file = SEA_FILE): SeaNetwork {
  const bytes = readFileSync(`${ROOT}${file}`);
  const { network, issues } = parseSeaNetwork(file, Uint8Array.from(bytes).buffer);
  if (network === null) throw new Error(`broken data:\n${issues.map(formatIssue).join("\n")}`);
  return network;
}

/** Both networks, the full one when a free end first asks for it. */
export function loadSeaNetworks(): SeaNetworks {
  return { harbours: loadSeaNetwork(), full: once(() => loadSeaNetwork(FULL_SEA_FILE)) };
}

export function loadWorld({ catalog, land, model }: Atlas): World {
  return { catalog, land, model, seaLegs: seaRouter(loadSeaNetwork(), catalog) };
}

export function loadPlanner(atlas: Atlas): Planner {
  return createPlanner(loadWorld(atlas));
}
