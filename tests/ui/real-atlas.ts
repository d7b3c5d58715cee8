import { readFileSync } from "node:fs";
import type { Accuracy } from "../../src/core/accuracy";
import type { PageCatalog } from "../../src/core/catalog";
import { createPlanner } from "../../src/core/planner/compare";
import type { PlanLine } from "../../src/core/planner/plan-lines";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { createReach } from "../../src/core/planner/reach";
import type { ReachFinder } from "../../src/core/reach";
import type { Source } from "../../src/core/provenance";
import type { Headlines, Known } from "../../src/state/atlas";
import type { Planner, Provenance, Shelves } from "../../src/state/library";
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
