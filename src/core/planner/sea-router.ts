import { isRoute, seaRoute } from "../sea/route";
import type { SeaNetwork } from "../sea/network";
import type { SeaLegs } from "./sea-legs";

/** The sea router as the planner asks it: from harbour to harbour. */
export function seaRouter(network: SeaNetwork): SeaLegs {
  return ({ from, to, ...rule }) => {
    const answer = seaRoute(network, { from: from.position, to: to.position, ...rule });
    return isRoute(answer) ? answer : null;
  };
}
