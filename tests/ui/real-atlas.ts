import { readFileSync } from "node:fs";
import type { Accuracy } from "../../src/core/model/accuracy";
import type { PageCatalog } from "../../src/core/model/catalog";
import { createPlanner } from "../../src/core/planner/planner";
import type { PlanLine } from "../../src/core/planner/legs/plan-lines";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { createReach } from "../../src/core/planner/isochrone/isochrone";
import type { ReachFinder } from "../../src/core/model/isochrone";
import type { Source } from "../../src/core/model/provenance";
import type { Headlines, Known } from "../../src/state/atlas";
import type { Planner, Provenance, Shelves } from "../../src/state/lazy-data";
import { world } from "../core/planner/real-world";

const json = <T>(path: string) => JSON.parse(readFileSync(`geo/${path}`, "utf8")) as T;

/** The atlas as it is shipped, as far as panels show it. */
export const realKnown: Known = {
  catalog: json<PageCatalog>("derived/catalog.json"),
  headlines: json<Headlines>("derived/headlines.json"),
  scenario: USUAL_SCENARIO,
};

export const realPlanner: Planner = createPlanner(world);
const realReach: ReachFinder = createReach(world);

export const realProvenance: Provenance = {
  components: world.model.components,
  seasons: world.model.seasons,
  nsr: world.model.nsr,
  sources: Object.fromEntries(json<readonly Source[]>("sources.json").map((source) => [source.id, source])),
};

export function realShelves(provenance: Provenance = realProvenance): Shelves {
  return {
    accuracy: () =>
      Promise.resolve<Accuracy>({ journeys: json("derived/calibration.json"), sea: json("derived/validation.json") }),
    plans: () => Promise.resolve(json<readonly PlanLine[]>("derived/legs.json")),
    provenance: () => Promise.resolve(provenance),
    planner: () => Promise.resolve(realPlanner),
    reach: () => Promise.resolve(realReach),
  };
}
