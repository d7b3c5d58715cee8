import { drayageTo, railheadsOf } from "../core/land/drayage";
import type { PlannedLand } from "../core/model/catalog";
import type { Components } from "../core/model/components";
import type { Place } from "../core/model/place";
import type { TradePlace } from "./parse-places";

/**
 * The places of the trade, each with the railhead or port that serves it; without one where none is near enough, and
 * while the figures of the haul are missing.
 */
export function joinedPlaces(
  found: readonly TradePlace[],
  places: Readonly<Record<string, Place>>,
  land: Pick<PlannedLand, "stations" | "sections">,
  components: Components,
): Readonly<Record<string, Place>> {
  const detour = components["drayage-detour"]?.typical ?? Number.NaN;
  const limitKm = components["drayage-limit"]?.typical ?? Number.NaN;
  const heads = railheadsOf(land, places);
  const joined = found.map(({ place, servedBy }): Place => {
    const { position, country } = place;
    const drayage = drayageTo(heads, { position, country, by: servedBy }, detour, limitKm);
    return drayage === null ? place : { ...place, drayage };
  });
  return Object.fromEntries(joined.map((place) => [place.id, place]));
}
