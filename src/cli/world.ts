import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readGeo } from "../data/read-geo";
import type { Atlas } from "../core/model/catalog";
import type { PlaceIndex } from "../core/search/place-search";
import { createPlanner, type Planner } from "../core/planner/planner";
import type { World } from "../core/planner/world";
import { seaRouter } from "../core/sea/matrix/sea-router";
import type { SeaNetwork } from "../core/sea/network/network";
import { buildAtlas } from "../data/catalog";
import { formatIssue } from "../data/issues";
import { parseSeaNetwork } from "../data/sea-network";

/** What sea distances are asked of. */
export interface SeaAtlas {
  readonly places: PlaceIndex;
  readonly network: SeaNetwork;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEA_FILE = "geo/network/sea.bin";

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

/** @throws Error when the file cannot be read as a sea network */
export function loadSeaNetwork(): SeaNetwork {
  const bytes = readFileSync(`${ROOT}${SEA_FILE}`);
  const { network, issues } = parseSeaNetwork(SEA_FILE, Uint8Array.from(bytes).buffer);
  if (network === null) throw new Error(`broken data:\n${issues.map(formatIssue).join("\n")}`);
  return network;
}

export function loadWorld({ catalog, land, model }: Atlas): World {
  return { catalog, land, model, seaLegs: seaRouter(loadSeaNetwork(), catalog) };
}

export function loadPlanner(atlas: Atlas): Planner {
  return createPlanner(loadWorld(atlas));
}
