import { platformOf } from "../network/land-graph";
import type { Place } from "../place";
import type { SeaDistance } from "./sea-legs";
import type { SeaSetting } from "./sea-setting";
import type { SearchSpace, Way } from "./search-space";

/** The sea legs of a way in order. */
export function seaLegsOf(space: SearchSpace, way: Way): readonly SeaDistance[] {
  const { graph } = space;
  const quays = way.nodes.map((node) => graph.platforms[platformOf(node)]!);
  const found: SeaDistance[] = [];
  for (let i = 1; i < quays.length; i++) {
    const [from, to] = [quays[i - 1]!, quays[i]!];
    if (from.mode !== "sea" || to.mode !== "sea") continue;
    found.push(seaLeg(space, from.at, to.at, way.sea[found.length]!));
  }
  return found;
}

/** As the search found it. By waypoints it only searched to about these: there the way itself says. */
function seaLeg({ ports, portIndex, sea }: SearchSpace, from: string, to: string, setting: SeaSetting): SeaDistance {
  const [start, end] = [portIndex.get(from)!, portIndex.get(to)!];
  const way = setting.waypoints.length > 0 ? sea.way(ports[start]!, ports[end]!, setting) : null;
  if (way !== null) return { km: way.distanceKm, passages: way.passages };
  const { km, passages } = sea.board(setting).leg(start, end);
  return { km, passages: sea.passages.at(passages) };
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

/**
 * Whether no way by sea joins two ports: told sooner by sweeps than by the router. Only the router can tell of a port
 * that no edge leads out of: it looks about across the water.
 */
export function isParted({ portIndex, sea }: SearchSpace, from: Place, to: Place, setting: SeaSetting): boolean {
  const [a, b] = [portIndex.get(from.id)!, portIndex.get(to.id)!];
  const { row, leg } = sea.board(setting);
  const leadsOn = (port: number) => row(port).km.some((km, other) => other !== port && km < Infinity);
  return leg(a, b).km === Infinity && leadsOn(a) && leadsOn(b);
}
