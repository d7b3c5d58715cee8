import type { Catalog, PlannedLand } from "../core/catalog";
import { createPlanner, type Planner } from "../core/planner/compare";
import { remembered } from "../core/planner/remembered";
import { createReach } from "../core/planner/reach";
import { seaRouter } from "../core/planner/sea-router";
import type { ReachFinder } from "../core/reach";
import type { TransitModel } from "../core/transit-time";
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
