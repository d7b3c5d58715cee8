import { isNotAvailable } from "../../model/components";
import { drawsFrom, type Draws } from "../../time/draws";
import type { Leg } from "../../model/leg";
import { percentilesOf } from "../../time/percentiles";
import type { Place } from "../../model/place";
import type { ReachedPlace } from "../../model/isochrone";
import { sampleDays } from "../../time/sample";
import type { Scenario } from "../../model/scenario";
import { timeLegs } from "../../time/transit-time";
import { DIRECT } from "../candidates";
import { legContext } from "../legs/leg-context";
import { routedLegs } from "../legs/routed-legs";
import type { IsochroneTree } from "./isochrone-tree";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext } from "../networks/search-context";
import { platformOf } from "../../land/land-graph";
import { endNodes } from "../search/path-search";
import type { World } from "../world";

/** What was searched, and what came of it. */
export interface Searched {
  readonly world: World;
  readonly space: SearchContext;
  readonly settingOf: (from: number, to: number) => SeaSetting; // of a sea leg between two ports by index
  readonly tree: IsochroneTree;
  readonly from: Place;
  readonly scenario: Scenario;
}

interface Found {
  readonly places: readonly ReachedPlace[];
  readonly middles: ReadonlyMap<number, number>; // middle days at the nodes where places are reached
}

/**
 * Every place with the days of its quickest path, drawn just as those of an option of a comparison are: where the plain
 * path of a comparison is the same one, so are its days. A place that one is at already is none.
 *
 * @param usual days at every node of the tree; Infinity: not reached
 */
export function reachedPlaces(searched: Searched, usual: Float64Array): Found {
  const { world, space, from, scenario } = searched;
  const draws = drawsFrom(scenario.seed);
  const middles = new Map<number, number>();
  const places = Object.values(world.catalog.places).flatMap((place): ReachedPlace[] => {
    if (place.id === from.id || place.kind === "waypoint" || place.ofTrade === true) return [];
    const [node] = endNodes(space.graph, place).toSorted((a, b) => usual[a]! - usual[b]!);
    if (node === undefined || usual[node] === Infinity) return [];
    const legs = legsTo(searched, place, node);
    if (legs.length === 0) return [];
    const days = drawn(legs, draws, world);
    middles.set(node, days.p50);
    return [{ id: place.id, days, legs: legs.map(({ line: _, ...leg }) => leg) }];
  });
  return { places: places.toSorted((a, b) => a.days.p50 - b.days.p50 || (a.id < b.id ? -1 : 1)), middles };
}

function drawn(legs: readonly Leg[], draws: Draws, { model }: World): ReachedPlace["days"] {
  return percentilesOf(sampleDays(legs, draws, model.components));
}

/** The legs of the tree's path to a node. */
function legsTo(searched: Searched, to: Place, node: number): readonly Leg[] {
  const { world, space, tree, from, scenario } = searched;
  const nodes = [node];
  for (let at = tree.cameFrom[node]!; at >= 0; at = tree.cameFrom[at]!) nodes.unshift(at);
  const path = { cost: tree.cost[node]!, nodes, sea: settingsOf(searched, nodes) };
  const context = legContext(DIRECT, { from, to }, scenario, world);
  const legs = timeLegs(routedLegs(space, path, context), scenario, world.model);
  return isNotAvailable(legs) ? [] : legs;
}

/** Of each step by sea in turn. */
function settingsOf({ space, settingOf }: Searched, nodes: readonly number[]): readonly SeaSetting[] {
  const portAt = (node: number) => {
    const { at, mode } = space.graph.platforms[platformOf(node)]!;
    return mode === "sea" ? space.portIndex.get(at) : undefined;
  };
  return nodes.slice(1).flatMap((node, i) => {
    const [from, to] = [portAt(nodes[i]!), portAt(node)];
    return from === undefined || to === undefined || from === to ? [] : [settingOf(from, to)];
  });
}
