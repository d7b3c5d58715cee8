/** Which nodes belong to a great sea, the Caspian among them, and not to a pocket that the coast closes. */
import { perObject } from "../../memo";
import type { SeaNetwork } from "../network/network";

const SMALLEST = 60; // nodes joined to one another

/** One byte per node: 1 in a great sea. */
export const nodesOfGreatSeas = perObject((net: SeaNetwork): Uint8Array => {
  const isGreat = new Uint8Array(net.positions.length);
  const seen = new Uint8Array(net.positions.length);
  for (let node = 0; node < seen.length; node++) {
    if (seen[node] === 1) continue;
    const sea = joinedTo(net, seen, node);
    if (sea.length >= SMALLEST) for (const one of sea) isGreat[one] = 1;
  }
  return isGreat;
});

function joinedTo({ first, to }: SeaNetwork, seen: Uint8Array, start: number): readonly number[] {
  const sea = [start];
  seen[start] = 1;
  for (let i = 0; i < sea.length; i++) {
    const node = sea[i]!;
    for (let k = first[node]!; k < first[node + 1]!; k++) {
      const other = to[k]!;
      if (seen[other] === 1) continue;
      seen[other] = 1;
      sea.push(other);
    }
  }
  return sea;
}
