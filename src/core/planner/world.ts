import type { Catalog, PlannedLand } from "../model/catalog";
import type { TransitModel } from "../time/transit-time";
import type { SeaLegs } from "../sea/matrix/sea-legs";

/** All that an answer depends on besides the question. */
export interface World {
  readonly catalog: Catalog;
  readonly land: PlannedLand;
  readonly model: TransitModel;
  readonly seaLegs: SeaLegs;
}
