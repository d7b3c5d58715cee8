import { arrived, mirrored, ready, type LandGraph } from "../../land/land-graph";
import { nodesTo } from "../../land/shortest-path-tree";
import type { Place, EndPlaces } from "../../model/place";
import { cheapestLink } from "./sea-link";
import { seaSetting, type SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext, Path } from "../networks/search-context";
import { portAccessFrom, type PortAccess } from "../networks/port-access";
import type { RequiredLegs, RequiredStep } from "../required-legs";
import { isDisconnected } from "./path";

/** Where a way stands so far: at any of `at`. */
interface Front extends Path {
  readonly at: readonly number[];
}

/** How two fronts may be joined: by land alone, by land with one sea leg at most, or with exactly one. */
interface Joining {
  readonly by: "land" | "any" | "sea";
  readonly setting: SeaSetting;
  readonly limit: number; // fronts that cost as much are given up
}

/** What a path is searched under: closures for sea legs that the trunk does not ask for, and what it must cost less than. */
interface Terms {
  readonly free: SeaSetting;
  readonly limit: number;
}

/**
 * The cheapest way between two places that follows the trunk, in its direction or against it; by any way without one.
 *
 * EndPlaces steps a way runs by land with at most one sea leg. Exact under that rule: sea legs are tried in the order
 * of what they could cost at best, until none can be better.
 *
 * @returns null when there is no such way
 */
export function cheapestPath(
  space: SearchContext,
  ends: EndPlaces,
  trunk: RequiredLegs | null,
  { free, limit }: Terms,
): Path | null {
  if (trunk === null) return wayInOrder(space, ends, [], { free, limit });
  const there = wayInOrder(space, ends, trunk.there, { free, limit });
  return wayInOrder(space, ends, trunk.back, { free, limit: there?.cost ?? limit }) ?? there;
}

function wayInOrder(
  space: SearchContext,
  { from, to }: EndPlaces,
  steps: readonly RequiredStep[],
  { free, limit }: Terms,
): Path | null {
  const anyWay: Joining = { by: "any", setting: free, limit };
  let fronts: readonly Front[] = [{ at: endNodes(space.graph, from), cost: 0, nodes: [], sea: [] }];
  let joining = anyWay;
  for (const step of steps) {
    if (step.kind === "passages") {
      joining = { by: "sea", setting: forcing(joining.setting, step), limit };
      continue;
    }
    fronts =
      step.kind === "land"
        ? overLand(space, fronts, step.stations, joining)
        : across(space, fronts, step.ports, joining);
    joining = anyWay;
  }
  return join(space, fronts, [endNodes(space.graph, to)], joining)[0] ?? null;
}

/** The way by sea alone, from the one place's quay to the other's. */
export function seaPath(space: SearchContext, { from, to }: EndPlaces, free: SeaSetting): Path | null {
  const { quays } = space.graph;
  const start = quays.get(from.id);
  if (start === undefined || !quays.has(to.id) || isDisconnected(space, from, to, free)) return null;
  const front: Front = { at: [arrived(start)], cost: 0, nodes: [arrived(start)], sea: [] };
  return crossing(space, front, { from, to }, free);
}

/** The way by land alone. */
export function landPath(space: SearchContext, { from, to }: EndPlaces, free: SeaSetting): Path | null {
  const front: Front = { at: endNodes(space.graph, from), cost: 0, nodes: [], sea: [] };
  return join(space, [front], [endNodes(space.graph, to)], { by: "land", setting: free, limit: Infinity })[0] ?? null;
}

function forcing(
  setting: SeaSetting,
  { passages, waypoints }: Extract<RequiredStep, { kind: "passages" }>,
): SeaSetting {
  const forced = [...setting.forced, ...passages];
  return seaSetting({ ...setting, forced, waypoints: [...setting.waypoints, ...waypoints] });
}

/** At a journey's ends goods are loaded and unloaded anyway: any platform and the quay will do, at no cost. */
export function endNodes(graph: LandGraph, { id, kind, drayage }: Place): readonly number[] {
  const served = drayage === undefined ? [] : endPlatforms(graph, drayage.by, kind !== "port");
  const platforms = [...endPlatforms(graph, id, true), ...served];
  return platforms.flatMap((platform) => [arrived(platform), ready(platform)]);
}

/** A port off the network has a quay of its own: by lorry it only goes inland. */
function endPlatforms({ byPlace, byStation, quays }: LandGraph, id: string, withQuay: boolean): readonly number[] {
  const quay = withQuay ? quays.get(id) : undefined;
  return [...(byPlace.get(id) ?? byStation.get(id) ?? []), ...(quay === undefined ? [] : [quay])];
}

function overLand(
  space: SearchContext,
  fronts: readonly Front[],
  stations: readonly string[],
  first: Joining,
): readonly Front[] {
  const { byPlace, byStation } = space.graph;
  return stations.reduce((soFar, station, i) => {
    const nodes = (byStation.get(station) ?? byPlace.get(station) ?? []).flatMap((id) => [[arrived(id)], [ready(id)]]);
    return join(space, soFar, nodes, i === 0 ? first : { ...first, by: "land" });
  }, fronts);
}

function across(
  space: SearchContext,
  fronts: readonly Front[],
  ports: readonly (readonly [string, string])[],
  joining: Joining,
): readonly Front[] {
  return ports.flatMap(([fromId, toId]) => {
    const [from, to] = [fromId, toId].map((id) => space.ports[space.portIndex.get(id) ?? -1]);
    const quay = space.graph.quays.get(fromId);
    if (from === undefined || to === undefined || quay === undefined) return [];
    const [front] = join(space, fronts, [[arrived(quay)]], joining);
    const beyond = front && crossing(space, front, { from, to }, joining.setting);
    return beyond ? [beyond] : [];
  });
}

function crossing(space: SearchContext, front: Front, { from, to }: EndPlaces, setting: SeaSetting): Front | null {
  const free = seaSetting({ ...setting, forced: [], waypoints: [] });
  const way = space.sea.way(from, to, free);
  const quay = space.graph.quays.get(to.id);
  if (way === null || quay === undefined) return null;
  const { portIndex, sea, seaCost } = space;
  const [a, b] = [portIndex.get(from.id)!, portIndex.get(to.id)!];
  const cost = front.cost + seaCost(a, b, way.distanceKm, sea.passages.numberOf(way.passages));
  return { at: [ready(quay)], cost, nodes: [...front.nodes, ready(quay)], sea: [...front.sea, free] };
}

/** For each group of targets, the cheapest of the fronts carried on to it; groups out of reach are left out. */
function join(
  space: SearchContext,
  fronts: readonly Front[],
  targets: readonly (readonly number[])[],
  joining: Joining,
): readonly Front[] {
  return targets.flatMap((target) => {
    const best = fronts.reduce<Front | null>((soFar, front) => {
      return joined(space, front, target, { ...joining, limit: soFar?.cost ?? joining.limit }) ?? soFar;
    }, null);
    return best === null ? [] : [best];
  });
}

/** The front carried on to the target, when that costs less than `limit`. */
function joined(
  space: SearchContext,
  front: Front,
  target: readonly number[],
  { by, setting, limit }: Joining,
): Front | null {
  const ahead = reachOf(space, front.at);
  let best: Front | null = null;
  let bound = limit;
  for (const node of by === "sea" ? [] : target) {
    const cost = front.cost + ahead.tree.cost[node]!;
    if (cost >= bound) continue;
    bound = cost;
    best = { at: [node], cost, nodes: carriedOn(front, nodesTo(ahead.tree, node)), sea: front.sea };
  }
  if (by === "land") return best;
  const behind = reachOf(space, target.map(mirrored));
  const link = cheapestLink(space, ahead, behind, setting, bound - front.cost);
  if (link === null) return best;
  const beyond = nodesTo(behind.tree, link.to).map(mirrored).toReversed();
  const nodes = [...carriedOn(front, nodesTo(ahead.tree, link.from)), ...beyond];
  return { at: [nodes.at(-1)!], cost: front.cost + link.cost, nodes, sea: [...front.sea, setting] };
}

/** The front stands on the last of its nodes, which is the first of the next ones. */
function carriedOn({ nodes }: Front, next: readonly number[]): readonly number[] {
  return [...nodes.slice(0, -1), ...next];
}

const KEPT_REACHES = 512; // each holds some tens of kilobytes

export function reachOf({ graph, costs, ports, reaches }: SearchContext, sources: readonly number[]): PortAccess {
  const key = sources.join();
  const known = reaches.get(key);
  if (known !== undefined) return known;
  const reach = portAccessFrom(graph, costs, ports, sources);
  if (reaches.size >= KEPT_REACHES) reaches.clear();
  reaches.set(key, reach);
  return reach;
}
