/** Places between which routes are tried when the network is pruned. */
import type { CoastGrid } from "../../../src/core/sea/coast-grid";
import { positionOf, type Vector } from "../../../src/core/sea/vector";
import type { LandTest } from "./land-at";
import { discIsFree, type Node } from "./nodes";

const OCEAN_POINTS = 700; // over the whole sphere, land included
const OPEN_KM = 5;

/** Points spread evenly over the open sea by the golden angle (a Fibonacci sphere). */
export function oceanSamples(isLand: LandTest, grid: CoastGrid): Node[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: OCEAN_POINTS }, (_, i): Vector => {
    const z = 1 - (2 * i + 1) / OCEAN_POINTS;
    const r = Math.sqrt(1 - z * z);
    return [r * Math.cos(golden * i), r * Math.sin(golden * i), z];
  });
  const wet = points.filter((at) => !isLand(positionOf(at)) && discIsFree(grid, at, OPEN_KM));
  return wet.map((at) => ({ at, clearanceKm: OPEN_KM, wedge: null }));
}

/** Every so-many-th node with that much room. */
export function coastSamples(nodes: readonly Node[], clearanceKm: number, every: number): number[] {
  return nodes
    .flatMap((node, i) => (node.wedge && node.clearanceKm >= clearanceKm ? [i] : []))
    .filter((_, i) => i % every === 0);
}
