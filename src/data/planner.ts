import type { Catalog, LandNetwork } from "../core/catalog";
import { createPlanner, type Planner } from "../core/planner/compare";
import { seaRouter } from "../core/planner/sea-router";
import type { TransitModel } from "../core/transit-time";
import { formatIssue } from "./issues";
import { parseSeaNetwork } from "./sea-network";

/**
 * A planner over data that the build has checked and the packed sea network.
 *
 * @throws Error when the sea network cannot be read
 */
export function plannerOn(catalog: Catalog, land: LandNetwork, model: TransitModel, sea: ArrayBuffer): Planner {
  const { network, issues } = parseSeaNetwork("geo/network/sea.bin", sea);
  if (network === null) throw new Error(issues.map(formatIssue).join("\n"));
  return createPlanner({ catalog, land, model, seaLegs: seaRouter(network, catalog) });
}
