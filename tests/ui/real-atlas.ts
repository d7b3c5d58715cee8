import type { LedgerData } from "../../src/core/claims/ledger";
import type { ClaimLines } from "../../src/core/claims/lines";
import { readFileSync } from "node:fs";
import { lookup, withLookups } from "../../src/core/lookup";
import { withStatus } from "../../src/data/status-in-force";
import type { Accuracy } from "../../src/core/model/accuracy";
import type { PageCatalog } from "../../src/core/model/catalog";
import { createPlanner } from "../../src/core/planner/planner";
import type { PlanLine } from "../../src/core/planner/legs/plan-lines";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { createIsochroneFinder } from "../../src/core/planner/isochrone/isochrone";
import type { IsochroneFinder } from "../../src/core/model/isochrone";
import type { Source } from "../../src/core/model/provenance";
import type { Headlines, InitialData } from "../../src/state/initial-data";
import type { AskPlanner, ProvenanceData, Loaders } from "../../src/state/lazy-data";
import { world } from "../core/planner/real-world";

const json = <T>(path: string) => JSON.parse(readFileSync(`geo/${path}`, "utf8")) as T;

const built = withLookups(json<PageCatalog>("derived/catalog.json"));

/** The atlas as it is shipped, as far as panels show it. */
export const realKnown: InitialData = {
  catalog: withStatus(built, built.status),
  headlines: lookup(json<Headlines>("derived/headlines.json")),
  scenario: USUAL_SCENARIO,
  day: "2026-12-01",
  statusFaults: [],
};

export const realPlanner: AskPlanner = createPlanner(world);
const realReach: IsochroneFinder = createIsochroneFinder(world);

export const realProvenance: ProvenanceData = {
  components: world.model.components,
  seasons: world.model.seasons,
  nsr: world.model.nsr,
  sources: Object.fromEntries(json<readonly Source[]>("sources.json").map((source) => [source.id, source])),
};

export function realShelves(provenance: ProvenanceData = realProvenance): Loaders {
  return {
    accuracy: () =>
      Promise.resolve<Accuracy>({
        ...json<Omit<Accuracy, "sea">>("derived/calibration.json"),
        sea: json("derived/validation.json"),
      }),
    plans: () => Promise.resolve(json<readonly PlanLine[]>("derived/legs.json")),
    provenance: () => Promise.resolve(provenance),
    planner: () => Promise.resolve(realPlanner),
    reach: () => Promise.resolve(realReach),
    ledger: () => Promise.resolve(json<LedgerData>("derived/claims.json")),
    claimLines: () => Promise.resolve(json<ClaimLines>("derived/claim-lines.json")),
    first: () => new Promise<never>(() => {}),
    openStatus: () => Promise.resolve([]),
  };
}
