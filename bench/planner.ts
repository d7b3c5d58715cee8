import FlatQueue from "flatqueue";
import { loadAtlas, loadSeaNetwork } from "../src/cli/world";
import { createPlanner } from "../src/core/planner/planner";
import { seaRouter } from "../src/core/sea/matrix/sea-router";
import { seaSetting } from "../src/core/sea/matrix/sea-setting";
import type { SearchContext } from "../src/core/planner/networks/search-context";
import { searchContexts } from "../src/core/planner/networks/search-contexts";
import { USUAL_SCENARIO } from "../src/core/planner/usual-scenario";
import type { Place } from "../src/core/model/place";
import { arrived, platformOf, ready } from "../src/core/land/land-graph";
import { median, table } from "./table";

const PAIRS = 150;
const FREE = seaSetting({ closed: [], barred: [], opened: [], forced: [], waypoints: [], draftM: null });

/** A linear congruential generator (Park and Miller, 1988): the same pairs every time. */
function pairsOf(places: readonly Place[]): readonly (readonly [Place, Place])[] {
  let state = 20_261_122;
  const next = (): Place => {
    state = (state * 48_271) % 2_147_483_647;
    return places[state % places.length]!;
  };
  return Array.from({ length: 2 * PAIRS }, () => [next(), next()] as const).filter(([from, to]) => from !== to);
}

/** One best way on the same graph by Dijkstra's method alone: from every port settled, a sea leg to every other. */
function plainDijkstra(
  { graph, costs, ports, portIndex, sea, seaCost }: SearchContext,
  from: Place,
  to: Place,
): number {
  const ends = (place: Place): readonly number[] => {
    const quay = graph.quays.get(place.id);
    return [...(graph.byPlace.get(place.id) ?? []), ...(quay === undefined ? [] : [quay])];
  };
  const goals = new Set(ends(to).flatMap((platform) => [arrived(platform), ready(platform)]));
  const best = new Float64Array(2 * graph.platforms.length).fill(Infinity);
  const queue = new FlatQueue<number>();
  const board = sea.board(FREE);
  const reach = (node: number, cost: number): void => {
    if (cost >= best[node]!) return;
    best[node] = cost;
    queue.push(node, cost);
  };
  for (const platform of ends(from)) for (const node of [arrived(platform), ready(platform)]) reach(node, 0);
  for (let cost = queue.peekValue(); cost !== undefined; cost = queue.peekValue()) {
    const node = queue.pop()!;
    if (goals.has(node)) return cost;
    if (cost > best[node]!) continue;
    for (let edge = graph.first[node]!; edge < graph.first[node + 1]!; edge++)
      reach(graph.target[edge]!, cost + costs[edge]!);
    const here = graph.platforms[platformOf(node)]!;
    if (here.mode !== "sea" || node !== arrived(platformOf(node))) continue;
    const port = portIndex.get(here.at)!;
    const { km, passages } = board.row(port);
    ports.forEach(({ id }, other) => {
      if (other === port || km[other] === Infinity) return;
      reach(ready(graph.quays.get(id)!), cost + seaCost(port, other, km[other]!, passages[other]!));
    });
  }
  return Infinity;
}

function times(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Milliseconds of full comparisons over random pairs, beside a plain Dijkstra for a single way. The planner is warm once
 * it has answered as many other pairs; the pairs measured first are then asked for the first time.
 */
export function benchPlanner(): string {
  const { catalog, land, model } = loadAtlas();
  const world = { catalog, land, model, seaLegs: seaRouter(loadSeaNetwork(), catalog) };
  const planner = createPlanner(world);
  const space = searchContexts(world)("direct", USUAL_SCENARIO);
  const pairs = pairsOf(Object.values(catalog.places).filter(({ kind }) => kind !== "waypoint"));
  const compare = (asked: typeof pairs) =>
    asked.map(([from, to]) => times(() => planner(from.id, to.id, USUAL_SCENARIO)));
  const dijkstra = (asked: typeof pairs) => asked.map(([from, to]) => times(() => plainDijkstra(space, from, to)));
  const [others, measured] = [pairs.slice(0, PAIRS), pairs.slice(PAIRS)];
  const cold = compare(others);
  dijkstra(others);
  const row = (name: string, ms: readonly number[]) => [name, median(ms).toFixed(2), share(ms, 0.95).toFixed(2)];
  return table(
    ["planner, ms", "median", "95th percentile"],
    [
      row("comparison, all options, a planner just made", cold),
      row("comparison, all options, warm, new pairs", compare(measured)),
      row("comparison, all options, warm, asked again", compare(measured)),
      row("plain Dijkstra, one way, warm", dijkstra(measured)),
    ],
  );
}

function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? Number.NaN;
}
