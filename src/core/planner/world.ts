import type { Catalog, PlannedLand } from "../catalog";
import type { TransitModel } from "../transit-time";
import type { SeaLegs } from "./sea-legs";

/** All that an answer depends on besides the question. */
export interface World {
  readonly catalog: Catalog;
  readonly land: PlannedLand;
  readonly model: TransitModel;
  readonly seaLegs: SeaLegs;
}
