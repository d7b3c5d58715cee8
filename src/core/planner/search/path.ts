import { platformOf } from "../../land/land-graph";
import type { Place } from "../../model/place";
import type { SeaDistance } from "../../sea/matrix/sea-legs";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext, Path } from "../networks/search-context";

/** The sea legs of a way in order. */
export function seaLegsOf(space: SearchContext, way: Path): readonly SeaDistance[] {
  return crossingsOf(space, way).map(([from, to], i) => seaLeg(space, from, to, way.sea[i]!));
}

/** The ports between which its sea legs run, in order: from and to in turn. */
export function portsOf(space: SearchContext, way: Path): readonly string[] {
  return crossingsOf(space, way).flat();
}

function crossingsOf({ graph }: SearchContext, { nodes }: Path): readonly (readonly [from: string, to: string])[] {
  const quays = nodes.map((node) => graph.platforms[platformOf(node)]!);
  return quays.flatMap((to, i): (readonly [string, string])[] => {
    const from = quays[i - 1];
    return from?.mode === "sea" && to.mode === "sea" ? [[from.at, to.at]] : [];
  });
}

function seaLeg({ ports, portIndex, sea }: SearchContext, from: string, to: string, setting: SeaSetting): SeaDistance {
  const way = sea.way(ports[portIndex.get(from)!]!, ports[portIndex.get(to)!]!, setting);
  return way === null ? { km: Infinity, passages: [] } : { km: way.distanceKm, passages: way.passages };
}

export function passagesOf(space: SearchContext, way: Path): readonly string[] {
  return seaLegsOf(space, way).flatMap(({ passages }) => passages);
}

/** Whether a way goes back over itself: to reach its trunk it leaves the way and returns. */
export function backtracks(space: SearchContext, way: Path): boolean {
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
export function isDisconnected(
  { portIndex, sea }: SearchContext,
  from: Place,
  to: Place,
  setting: SeaSetting,
): boolean {
  const [a, b] = [portIndex.get(from.id)!, portIndex.get(to.id)!];
  const { row, leg } = sea.board(setting);
  const leadsOn = (port: number) => row(port).km.some((km, other) => other !== port && km < Infinity);
  return leg(a, b).km === Infinity && leadsOn(a) && leadsOn(b);
}
