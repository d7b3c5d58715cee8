import type { Place } from "../model/place";

/** What "first" goes by: the middle of the days, the usual cost of a TEU, or that with what the days cost the cargo. */
export const MEASURES_OF_FIRST = ["days", "cost", "generalised"] as const;
export type MeasureOfFirst = (typeof MEASURES_OF_FIRST)[number];

/** Whether the one place that is asked from is where journeys begin or where they end. */
export const SIDES = ["from", "to"] as const;
export type Side = (typeof SIDES)[number];

/** The places that a journey from here is asked for: those of the other end of the trade first, then the network's own. */
export function placesToAsk(places: readonly Place[], from: Place): readonly Place[] {
  const other = otherEnd(from);
  const asked = places.filter(({ id, kind }) => id !== from.id && kind !== "waypoint" && kind !== "border");
  const counterpart = asked.filter(({ country }) => country === other);
  const rest = asked.filter(
    ({ country, ofTrade }) => country !== other && country !== from.country && ofTrade !== true,
  );
  return [...counterpart, ...rest];
}

/** The country that a journey from here is mostly asked for: India from Russia, Russia from anywhere else. */
export function otherEnd({ country }: Pick<Place, "country">): string {
  return country === "RU" ? "IN" : "RU";
}
