import type { Mode, Stop, Stretch } from "../model/leg";
import { searchCost } from "./search-cost";
import type { LandGraph } from "./land-graph";
import type { EdgeCosts } from "./shortest-path-tree";

/** Expected days, for choosing a path. null: nobody has given the figure. */
export interface ExpectedTimes {
  readonly runningDays: (mode: Mode, stretch: Stretch) => number | null;
  readonly waitingDays: (stop: Stop) => number | null;
}

/** Costs of a graph's edges. A wait without a figure counts 0 in the search; that it is missing is said when the option is timed. */
export function edgeCosts(graph: LandGraph, pace: ExpectedTimes): EdgeCosts {
  const changes = graph.changes.map(({ stops }) => stops.reduce((days, stop) => days + waitBothWays(stop, pace), 0));
  const sections = graph.sections.map(({ mode, km, railway, country }) => {
    const days = pace.runningDays(mode, { distanceKm: km, on: railway ?? country });
    return days === null ? Infinity : searchCost(days, km);
  });
  return Float64Array.from(graph.link, (link) => (link >= 0 ? sections[link]! : searchCost(changes[-1 - link]!, 0)));
}

/** The mean of the two directions, so that a path is the best one in both or in neither. */
function waitBothWays(stop: Stop, pace: ExpectedTimes): number {
  const back: Stop = { ...stop, countries: stop.countries.toReversed(), modes: stop.modes.toReversed() };
  return ((pace.waitingDays(stop) ?? 0) + (pace.waitingDays(back) ?? 0)) / 2;
}
