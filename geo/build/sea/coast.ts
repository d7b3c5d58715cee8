/** The coast that is shipped with the network, to answer for points that are no harbours. */
import { kmToRadians } from "../../../src/core/sea/geometry/vector";
import { distance2, type Ring } from "./land";
import { closed, type Line } from "./obstacles";
import { simplifiedRing } from "./simplify";

const TOLERANCE_KM = 5;
const SMALLEST_KM = 5; // islands of less extent are left out

export function shippedCoast(land: readonly Ring[]): Line[] {
  const smallest = kmToRadians(SMALLEST_KM);
  const rings = land
    .filter((ring) => ring.some((point) => distance2(point, ring[0]!) > smallest * smallest))
    .map((ring) => simplifiedRing(ring, kmToRadians(TOLERANCE_KM)))
    .filter((ring) => ring.length >= 3);
  return rings.map(closed);
}
