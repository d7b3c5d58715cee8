/** The network for ends that nobody fitted: all corners of the coast, joined by a spanner, with a fine coast. */
import { passagesCrossed } from "../../../src/core/sea/network/gate";
import { lambertKm } from "../../../src/core/geodesy/lambert";
import { positionOf } from "../../../src/core/sea/geometry/vector";
import { FINE, shippedCoast } from "./coast";
import type { SeaInput } from "./collect";
import { encoded } from "./encode";
import { localSpanner, type LocalEdges } from "./local-spanner";
import { packed } from "./pack";
import { markGates } from "./sea-features";

const SIGHT_KM = 600; // corners farther apart are joined where ways between harbours or points of the ocean need it
const COAST_STEPS = 1000; // per degree: 0.001 degrees, at most 112 m
const STRIPE = 1; // degrees of latitude

/**
 * @param used numbers of the edges that ways between harbours and ocean points use, which stay
 */
export function fullNetwork(world: SeaInput, used: readonly number[], log: (line: string) => void): Uint8Array {
  const marks = markGates(world.barriers);
  const passages = [...world.passages, ...marks];
  const all = [...world.edges, ...world.lifted, ...world.inshore.edges];
  const nodes = [...world.nodes, ...world.inshore.nodes];
  const stays = new Uint8Array(all.length);
  for (const edge of used) stays[edge] = 1;
  for (let edge = 0; edge < world.fairwayEdges; edge++) stays[edge] = 1;
  const positions = nodes.map(({ at }) => positionOf(at));
  const kmOf = ([a, b]: readonly [number, number]): number => lambertKm(positions[a]!, positions[b]!);
  const isWanted = ([a, b]: readonly [number, number], i: number): boolean =>
    stays[i] === 1 || (!world.isSample(a) && !world.isSample(b) && kmOf([a, b]) <= SIGHT_KM);
  const wanted = all.flatMap((edge, i) => (isWanted(edge, i) ? [i] : []));
  log(`sea: ${wanted.length} edges to span the sea for free ends`);
  const crossed = wanted.map((i) => passagesCrossed(nodes[all[i]![0]]!.at, nodes[all[i]![1]]!.at, passages));
  const kept = localSpanner(
    nodes.map(({ at }) => at),
    {
      from: Uint32Array.from(wanted, (i) => all[i]![0]),
      to: Uint32Array.from(wanted, (i) => all[i]![1]),
      km: Float64Array.from(wanted, (i) => kmOf(all[i]!)),
      kind: classes(crossed),
      stays: Uint8Array.from(wanted, (i) => stays[i]!),
    } satisfies LocalEdges,
  );
  const edges = wanted.filter((_, k) => kept[k]);
  const crossedBy = new Map(wanted.map((i, k) => [i, crossed[k]!]));
  const network = packed({ ...world, nodes, edges: all, passages }, [], edges, crossedBy, STRIPE);
  log(`sea: ${network.nodes.length} nodes and ${edges.length} edges for free ends`);
  const shores = shippedCoast(world.land, FINE);
  const hard = world.barriers.filter(({ lift }) => lift === null);
  const inshore = world.inshore.nodes.flatMap((_, i) => network.number.get(world.nodes.length + i) ?? []);
  return encoded({
    ...network,
    inshore: inshore.toSorted((a, b) => a - b),
    marks: marks.length,
    coast: [...shores, ...hard.map(({ line }) => line)],
    coastSteps: COAST_STEPS,
    shores: shores.length,
    barriers: hard.map(({ id }) => id),
  });
}

/** Numbers for equal lists, 0 for the empty one. */
function classes(lists: readonly (readonly number[])[]): Uint16Array {
  const known = new Map<string, number>([["", 0]]);
  return Uint16Array.from(lists, (list) => {
    const key = list.join();
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key)!;
  });
}
