/** Distances as the tables keep them between harbours, and from any water. */
import type { SeaNetwork } from "./network/network";
import { isHarbour } from "./route/endpoint";
import { type NoRoute, seaRoute, type SeaQuestion, type SeaRoute } from "./route/route";

export interface SeaNetworks {
  readonly harbours: SeaNetwork;
  /** With all corners of the coast, for ends that are no harbours; read when first asked for. */
  readonly full: () => SeaNetwork;
}

/** Between two harbours by the small network, which the planner uses as well; any other way by the full one. */
export function routeBetween({ harbours, full }: SeaNetworks, question: SeaQuestion): SeaRoute | NoRoute {
  const isKnown = [question.from, question.to].every((position) => isHarbour(harbours, position));
  return seaRoute(isKnown ? harbours : full(), question);
}
