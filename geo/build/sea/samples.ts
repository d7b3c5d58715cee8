/** Places between which routes are tried when the network is pruned. */
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { positionOf, type Vector } from "../../../src/core/sea/geometry/vector";
import type { LandTest } from "./land-at";
import { discIsFree, type Node } from "./nodes";

const OCEAN_POINTS = 700; // over the whole sphere, land included
const SOUTHERN_POINTS = 2400; // likewise, of which those of the Southern Ocean are taken: no harbour lies on it
const SOUTHERN: readonly [number, number] = [-66, -45]; // degrees of latitude
const OPEN_KM = 5;

/** Points spread evenly over the open sea, closer together in the Southern Ocean. */
export function oceanSamples(isLand: LandTest, grid: CoastGrid): Node[] {
  const isSouthern = (at: Vector): boolean => {
    const [, lat] = positionOf(at);
    return lat > SOUTHERN[0] && lat < SOUTHERN[1];
  };
  const points = [...spread(OCEAN_POINTS), ...spread(SOUTHERN_POINTS).filter(isSouthern)];
  const wet = points.filter((at) => !isLand(positionOf(at)) && discIsFree(grid, at, OPEN_KM));
  return wet.map((at) => ({ at, clearanceKm: OPEN_KM, wedge: null }));
}

/** Points turned by the golden angle from one to the next (a Fibonacci sphere). */
function spread(count: number): Vector[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i): Vector => {
    const z = 1 - (2 * i + 1) / count;
    const r = Math.sqrt(1 - z * z);
    return [r * Math.cos(golden * i), r * Math.sin(golden * i), z];
  });
}

/** Every so-many-th node with that much room. */
export function coastSamples(nodes: readonly Node[], clearanceKm: number, every: number): number[] {
  return nodes
    .flatMap((node, i) => (node.wedge && node.clearanceKm >= clearanceKm ? [i] : []))
    .filter((_, i) => i % every === 0);
}
