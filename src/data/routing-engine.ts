import type { Catalog, PlannedLand } from "../core/model/catalog";
import { createPlanner, type Planner } from "../core/planner/planner";
import { cachedPlanner } from "../core/planner/cached-planner";
import { createIsochroneFinder } from "../core/planner/isochrone/isochrone";
import { seaRouter } from "../core/sea/matrix/sea-router";
import type { IsochroneFinder } from "../core/model/isochrone";
import type { TransitModel } from "../core/time/transit-time";
import { formatIssue } from "./issues";
import { parseSeaNetwork } from "./sea-network";

/** What answers questions: every way from one place to another, and how far one gets. */
export interface RoutingEngine {
  readonly planner: Planner;
  readonly reach: IsochroneFinder;
}

/**
 * A desk over data that the build has checked and the packed sea network.
 *
 * @throws Error when the sea network cannot be read
 */
export function createRoutingEngine(
  catalog: Catalog,
  land: PlannedLand,
  model: TransitModel,
  sea: ArrayBuffer,
): RoutingEngine {
  const { network, issues } = parseSeaNetwork("geo/network/sea.bin", sea);
  if (network === null) throw new Error(issues.map(formatIssue).join("\n"));
  const world = { catalog, land, model, seaLegs: seaRouter(network, catalog) };
  return { planner: cachedPlanner(createPlanner(world)), reach: createIsochroneFinder(world) };
}
