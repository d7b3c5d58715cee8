import type { Catalog, LandNetwork } from "../catalog";
import type { TransitModel } from "../transit-time";
import type { SeaLegs } from "./sea-legs";

/** All that an answer depends on besides the question. */
export interface World {
  readonly catalog: Catalog;
  readonly land: LandNetwork;
  readonly model: TransitModel;
  readonly seaLegs: SeaLegs;
}
