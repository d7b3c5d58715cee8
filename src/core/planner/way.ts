import { platformOf } from "../network/land-graph";
import type { Place } from "../place";
import type { SeaWay } from "./sea-legs";
import type { SearchSpace, Way } from "./search-space";

/** The sea legs of a way in order. */
export function seaLegsOf({ graph, ports, portIndex, sea }: SearchSpace, way: Way): readonly SeaWay[] {
  const quays = way.nodes.map((node) => graph.platforms[platformOf(node)]!);
  const port = (id: string): Place => ports[portIndex.get(id)!]!;
  const found: SeaWay[] = [];
  for (let i = 1; i < quays.length; i++) {
    const [from, to] = [quays[i - 1]!, quays[i]!];
    if (from.mode !== "sea" || to.mode !== "sea") continue;
    const leg = sea.way(port(from.at), port(to.at), way.sea[found.length]!);
    if (leg !== null) found.push(leg);
  }
  return found;
}

export function passagesOf(space: SearchSpace, way: Way): readonly string[] {
  return seaLegsOf(space, way).flatMap(({ passages }) => passages);
}

/** Whether a way goes back over itself: to reach its trunk it leaves the way and returns. */
export function turnsBack(space: SearchSpace, way: Way): boolean {
  const { graph } = space;
  const stations = way.nodes.map((node) => graph.platforms[platformOf(node)]!.at);
  const halts = stations.filter((station, i) => station !== stations[i - 1]);
  const passages = passagesOf(space, way);
  return new Set(halts).size < halts.length || new Set(passages).size < passages.length;
}
