import type { StationPoint } from "../model/catalog";
import { landGraph, arrived, ready } from "./land-graph";
import { shortestPathTree } from "./shortest-path-tree";
import type { MeasuredSection } from "./section-length";

const WORTH_A_TRAIN = 2; // by rail up to twice as far, a container stays on its wagon

/**
 * The sections without the roads that merely run beside a railway.
 *
 * In the corridors containers change to a lorry where the rails end, not to save a day on the way: a road stays only
 * where rail does not join its ends, or only by a detour of more than its own length.
 */
export function withoutParallelRoads(
  sections: readonly MeasuredSection[],
  stations: Readonly<Record<string, StationPoint>>,
): readonly MeasuredSection[] {
  const rail = sections.filter(({ mode }) => mode === "rail");
  const graph = landGraph(rail, stations, []);
  const lengthsKm = Float64Array.from(graph.link, (link) => (link >= 0 ? graph.sections[link]!.km : 0));
  const platforms = (station: string): readonly number[] => graph.byStation.get(station) ?? [];
  return sections.filter(({ mode, from, to, km }) => {
    if (mode !== "road") return true;
    const tree = shortestPathTree(graph, lengthsKm, platforms(from).map(ready));
    return platforms(to).every((platform) => tree.cost[arrived(platform)]! > WORTH_A_TRAIN * km);
  });
}
