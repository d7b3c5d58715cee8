/** The coast that is shipped with the network, to answer for points that are no harbours. */
import { kmToRadians } from "../../../src/core/sea/geometry/vector";
import { distance2, type Ring } from "./land";
import { closed, type Line } from "./obstacles";
import { simplifiedRing } from "./simplify";

/** How closely a coast is followed; islands of less extent are left out. */
export interface CoastDetail {
  readonly toleranceKm: number;
  readonly smallestKm: number;
}

/** For ways between harbours, which need a coast only where a place at sea sees no harbour's way. */
export const COARSE: CoastDetail = { toleranceKm: 5, smallestKm: 5 };

/** For ends that nobody fitted: bays, sounds and islets. */
export const FINE: CoastDetail = { toleranceKm: 0.25, smallestKm: 0.3 };

export function shippedCoast(land: readonly Ring[], { toleranceKm, smallestKm }: CoastDetail): Line[] {
  const smallest = kmToRadians(smallestKm);
  const rings = land
    .filter((ring) => ring.some((point) => distance2(point, ring[0]!) > smallest * smallest))
    .map((ring) => simplifiedRing(ring, kmToRadians(toleranceKm)))
    .filter((ring) => ring.length >= 3);
  return rings.map(closed);
}
