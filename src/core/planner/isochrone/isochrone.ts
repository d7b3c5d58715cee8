import { isNotAvailable, valueOf } from "../../model/components";
import { searchCost, daysOf } from "../../land/search-cost";
import { arrived, platformOf, ready, type Platform } from "../../land/land-graph";
import { edgeBetween, type EdgeCosts } from "../../land/shortest-path-tree";
import type { Mode } from "../../model/leg";
import { ISOCHRONE_DAYS, type IsochroneFinder } from "../../model/isochrone";
import type { Scenario } from "../../model/scenario";
import { timeLegs } from "../../time/transit-time";
import { inDays } from "../../units";
import { DIRECT } from "../candidates";
import { legContext } from "../legs/leg-context";
import { routedLegs } from "../legs/routed-legs";
import { isochroneBands, type ReachedLine } from "./bands";
import { isochroneTree, quickestSetting, type IsochroneTree } from "./isochrone-tree";
import { reachedPlaces } from "./reached-places";
import { checkScenario } from "../scenario-check";
import { seaSetting, type SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext } from "../networks/search-context";
import { searchContexts } from "../networks/search-contexts";
import { endNodes } from "../search/path-search";
import type { World } from "../world";

const LIMIT_DAYS = ISOCHRONE_DAYS[ISOCHRONE_DAYS.length - 1]!;
const SEARCHED_DAYS = LIMIT_DAYS * 1.1; // the middle of the draws may lie below the sum of usual days

/** Finds what can be reached from a place: the quickest paths by land and any number of sea legs. */
export function createIsochroneFinder(world: World): IsochroneFinder {
  const spaces = searchContexts(world);
  return (from, scenario) => {
    const place = world.catalog.places[from];
    if (place === undefined) throw new RangeError(`unknown place "${from}": give the id of a place in the atlas`);
    checkScenario(scenario, world);
    const plain = spaces(DIRECT, scenario);
    const space = { ...plain, costs: withSeasons(plain, scenario, world) };
    const { closed, opened, draftM } = scenario;
    const settings = [[], space.sideCanals].map((round) =>
      seaSetting({ closed: [...closed, ...round], opened, barred: [], forced: [], waypoints: [], draftM }),
    );
    const timed = seaLegDays(space, scenario, world);
    const exactCost = (a: number, b: number, setting: SeaSetting) => {
      const leg = timed(a, b, setting);
      return leg && searchCost(leg.days, 0);
    };
    const search = { space, settings, exactCost };
    const settingOf = (a: number, b: number) => quickestSetting(search, a, b);
    const tree = isochroneTree(search, endNodes(space.graph, place), searchCost(SEARCHED_DAYS, 0));
    const { days, steps } = unfolded(space, tree, (a, b) => timed(a, b, settingOf(a, b)));
    const { places, middles } = reachedPlaces({ world, space, settingOf, tree, from: place, scenario }, days);
    const within = places.filter(({ days: { p50 } }) => p50 <= LIMIT_DAYS);
    return { from, scenario, places: within, bands: isochroneBands(linesOf(steps, tree, days, middles)) };
  };
}

interface SeaLeg {
  readonly days: number;
  readonly line: ReachedLine["line"];
}

type SeaLegBetween = (from: number, to: number) => SeaLeg | null;
type SeaLegUnder = (from: number, to: number, setting: SeaSetting) => SeaLeg | null;

/** A sea leg between two ports by index, timed by the model; null: it cannot be sailed in that month by that ship. */
function seaLegDays(space: SearchContext, scenario: Scenario, world: World): SeaLegUnder {
  return (a, b, setting) => {
    const [from, to] = [space.ports[a]!, space.ports[b]!];
    const nodes = [arrived(space.graph.quays.get(from.id)!), ready(space.graph.quays.get(to.id)!)];
    const context = legContext(DIRECT, { from, to }, scenario, world);
    const legs = timeLegs(routedLegs(space, { cost: 0, nodes, sea: [setting] }, context), scenario, world.model);
    if (isNotAvailable(legs)) return null;
    const days = legs.reduce((sum, { runningDays, dwellDays }) => sum + runningDays.typical + dwellDays.typical, 0);
    return { days, line: legs.flatMap(({ line }) => line) };
  };
}

/** Costs with the waits that a season adds where goods change hands, gauge or country. */
function withSeasons({ graph, costs }: SearchContext, scenario: Scenario, { model }: World): EdgeCosts {
  const rules = model.seasons.filter(({ months }) => months[scenario.month - 1] !== "open");
  const waits = graph.changes.map(({ stops }) =>
    rules
      .filter(({ applies }) => stops.some(({ at }) => applies.includes(at)))
      .reduce((sum, { component }) => sum + typicalDays(component, scenario, model), 0),
  );
  return costs.map((cost, edge) => {
    const link = graph.link[edge]!;
    return link >= 0 ? cost : cost + searchCost(waits[-1 - link]!, 0);
  });
}

function typicalDays(id: string | null, scenario: Scenario, { components }: World["model"]): number {
  const component = id === null ? undefined : components[id];
  return component === undefined ? 0 : inDays(valueOf(component, scenario), component.unit).typical;
}

/** A step of the tree under way: where it ends, and how long it runs at usual speeds. */
interface Step {
  readonly node: number;
  readonly mode: Mode;
  readonly line: ReachedLine["line"];
  readonly runDays: number;
}

/** Usual days at every node, and every step; a step that cannot be sailed cuts off what lies beyond. */
function unfolded(space: SearchContext, { cost, cameFrom }: IsochroneTree, sea: SeaLegBetween) {
  const { graph, costs, portIndex } = space;
  const days = new Float64Array(cost.length).fill(Infinity);
  const steps: Step[] = [];
  const port = (node: number) => portIndex.get(platformAt(space, node).at)!;
  for (const node of reachedNodes(cost)) {
    const before = cameFrom[node]!;
    if (before < 0) {
      days[node] = 0;
      continue;
    }
    const fromDays = days[before]!;
    if (fromDays >= SEARCHED_DAYS) continue;
    const { mode } = platformAt(space, node);
    if (isAfloat(space, before, node)) {
      const leg = sea(port(before), port(node));
      if (leg === null) continue;
      days[node] = fromDays + leg.days;
      steps.push({ node, mode, line: leg.line, runDays: leg.days });
      continue;
    }
    const edge = edgeBetween(graph, costs, before, node);
    days[node] = fromDays + daysOf(costs[edge]!);
    const section = graph.sections[graph.link[edge]!];
    if (section === undefined || days[node] <= fromDays) continue;
    const line = section.from === platformAt(space, before).at ? section.path : section.path.toReversed();
    steps.push({ node, mode, line, runDays: days[node] - fromDays });
  }
  return { days, steps };
}

/** Steps in middle days: those of the places on the way, between two places onwards at usual speeds. */
function linesOf(
  steps: readonly Step[],
  { cost, cameFrom }: IsochroneTree,
  usual: Float64Array,
  middles: ReadonlyMap<number, number>,
): readonly ReachedLine[] {
  const middle = usual.slice();
  for (const node of reachedNodes(cost)) {
    const before = cameFrom[node]!;
    if (before < 0) continue;
    middle[node] = middles.get(node) ?? middle[before]! + usual[node]! - usual[before]!;
  }
  return steps.flatMap(({ node, mode, line, runDays }) => {
    const toDays = middle[node]!;
    const fromDays = Math.max(0, toDays - runDays);
    return fromDays < Math.min(toDays, LIMIT_DAYS) ? [{ mode, line, fromDays, toDays }] : [];
  });
}

function reachedNodes(cost: Float64Array): readonly number[] {
  const nodes = Array.from(cost.keys()).filter((node) => cost[node]! < Infinity);
  return nodes.toSorted((a, b) => cost[a]! - cost[b]! || a - b);
}

function platformAt({ graph }: SearchContext, node: number): Platform {
  return graph.platforms[platformOf(node)]!;
}

function isAfloat(space: SearchContext, a: number, b: number): boolean {
  return platformAt(space, a).mode === "sea" && platformAt(space, b).mode === "sea";
}
