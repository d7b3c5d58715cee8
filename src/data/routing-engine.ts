import type { Catalog, PlannedLand } from "../core/model/catalog";
import { createPlanner, type Planner } from "../core/planner/planner";
import { remembered } from "../core/planner/cached-planner";
import { createReach } from "../core/planner/isochrone/isochrone";
import { seaRouter } from "../core/sea/matrix/sea-router";
import type { ReachFinder } from "../core/model/isochrone";
import type { TransitModel } from "../core/time/transit-time";
import { formatIssue } from "./issues";
import { parseSeaNetwork } from "./sea-network";

/** What answers questions: every way from one place to another, and how far one gets. */
export interface Desk {
  readonly planner: Planner;
  readonly reach: ReachFinder;
}

/**
 * A desk over data that the build has checked and the packed sea network.
 *
 * @throws Error when the sea network cannot be read
 */
export function deskOn(catalog: Catalog, land: PlannedLand, model: TransitModel, sea: ArrayBuffer): Desk {
  const { network, issues } = parseSeaNetwork("geo/network/sea.bin", sea);
  if (network === null) throw new Error(issues.map(formatIssue).join("\n"));
  const world = { catalog, land, model, seaLegs: seaRouter(network, catalog) };
  return { planner: remembered(createPlanner(world)), reach: createReach(world) };
}
