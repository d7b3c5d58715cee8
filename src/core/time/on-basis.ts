import type { Basis } from "../model/basis";
import type { Leg } from "../model/leg";
import { isEndWait, withTransfers } from "./journey-ends";

const NO_TIME = { low: 0, typical: 0, high: 0 };

/**
 * The legs of a journey with just the waits that a basis counts: all of them from door to door, those between from
 * terminal to terminal. Under way the stops stay, for they are made, but take no time.
 *
 * @param legs with the waits of their ends
 */
export function onBasis(legs: readonly Leg[], basis: Basis): Leg[] {
  if (basis === "door") return [...legs];
  return legs.map((leg) => {
    const between = leg.transfers.some(isEndWait) ? leg.transfers.filter((wait) => !isEndWait(wait)) : leg.transfers;
    if (basis === "terminal") return between === leg.transfers ? leg : withTransfers(leg, between);
    return withTransfers(
      leg,
      between.map((wait) => ({ ...wait, dwellDays: NO_TIME })),
    );
  });
}
