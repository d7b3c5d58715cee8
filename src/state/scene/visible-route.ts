import type { Option } from "../../core/model/comparison";
import type { Leg } from "../../core/model/leg";
import type { Emphasis } from "../../core/model/scene";

export type VisibleLeg = Pick<Leg, "id" | "from" | "to" | "mode" | "status" | "line" | "measuredKm"> &
  Partial<Pick<Leg, "passages">>;

/** A way on the map and how much of the attention is its. */
export interface VisibleRoute {
  readonly option: Pick<Option, "id" | "corridor"> & { readonly legs: readonly VisibleLeg[] };
  readonly emphasis: Emphasis;
}
