/** What parts a place from the open sea, in words. */
import { coastBetween } from "../geometry/line-of-sight";
import { kmToRadians, moved, normalized, cross, type Vector } from "../geometry/vector";
import type { SeaNetwork } from "../network/network";
import type { Endpoint } from "./endpoint";

const RAYS = 32;
const REACH_KM = [15, 60, 240, 900, 2500];

/** Looks all round, farther and farther: the barriers met, or land where it meets nothing else. */
export function shutInBy(net: SeaNetwork, { at }: Endpoint): string {
  const met = REACH_KM.flatMap((km) => Array.from({ length: RAYS }, (_, i) => coastBetween(net, at, ray(at, i, km))));
  const barriers = met.filter((segment) => segment >= net.coast.barrierFrom);
  const ids = new Set(barriers.map((segment) => net.coast.barrierAt(segment)));
  if (ids.size > 0) return `${[...ids].join(", ")} parts it from the open sea`;
  return met.some((segment) => segment >= 0)
    ? "land shuts its water in, a river or a lock may lead out of it"
    : "the network does not reach it";
}

function ray(at: Vector, i: number, km: number): Vector {
  const east = normalized(Math.abs(at[2]) > 0.99999 ? [1, 0, 0] : [-at[1], at[0], 0]);
  const north = cross(at, east);
  const angle = (2 * Math.PI * i) / RAYS;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const way: Vector = [north[0] * c + east[0] * s, north[1] * c + east[1] * s, north[2] * c + east[2] * s];
  return moved(at, normalized(way), kmToRadians(km));
}
