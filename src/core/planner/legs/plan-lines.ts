import type { LegPlan } from "../../model/corridor";
import type { DistanceKind, LegStatus, Mode } from "../../model/leg";
import { arrived, landGraph, platformOf, ready, type LandGraph } from "../../land/land-graph";
import { edgeBetween, shortestPathTree, nodesTo, type EdgeCosts } from "../../land/shortest-path-tree";
import { measureSections, type MeasuredSection } from "../../land/section-length";
import type { Position } from "../../geodesy/position";
import { landLeg, type SectionRun } from "../../land/land-leg";
import { seaSetting } from "../../sea/matrix/sea-setting";
import { seaTable, type SeaTable } from "../../sea/matrix/sea-table";
import type { World } from "../world";

/** A leg plan with the line and the length the networks give it. */
export interface PlanLine {
  readonly id: string;
  readonly corridor: string;
  readonly mode: Mode;
  readonly status: LegStatus;
  readonly distanceKm: number;
  readonly distanceKind: DistanceKind;
  readonly measuredKm: number;
  readonly line: readonly Position[];
}

interface Measured {
  readonly distanceKm: number;
  readonly distanceKind: DistanceKind;
  readonly measuredKm: number;
  readonly line: readonly Position[];
}

/**
 * Every leg plan of every corridor, measured: by sea through its passages and waypoints, by land along the lines of
 * its own mode through its stations, finished or not. A plan that the networks have no path for is left out.
 */
export function planLines(world: World): readonly PlanLine[] {
  const { catalog, land, seaLegs } = world;
  const sea = seaTable(seaLegs, [], catalog);
  const sections = measureSections(land);
  const graphs = new Map<Mode, LandGraph>();
  const graphOf = (mode: Mode): LandGraph => {
    const graph =
      graphs.get(mode) ??
      landGraph(
        sections.filter((section) => section.mode === mode),
        land.stations,
        [],
      );
    graphs.set(mode, graph);
    return graph;
  };
  return catalog.corridors.flatMap((corridor) => {
    return corridor.legs.flatMap((plan): readonly PlanLine[] => {
      const { id, mode, status } = plan;
      const measured = mode === "sea" ? bySea(sea, plan, world) : overLand(graphOf(mode), plan);
      return measured === null ? [] : [{ id, corridor: corridor.id, mode, status, ...measured }];
    });
  });
}

function bySea(sea: SeaTable, { from, to, via, passages }: LegPlan, { catalog }: World): Measured | null {
  const [start, end] = [catalog.places[from], catalog.places[to]];
  if (start === undefined || end === undefined) return null;
  const setting = seaSetting({ closed: [], barred: [], opened: [], forced: passages, waypoints: via, draftM: null });
  const path = sea.way(start, end, setting);
  return (
    path && { distanceKm: path.distanceKm, distanceKind: "measured", measuredKm: path.distanceKm, line: path.line }
  );
}

function overLand(graph: LandGraph, { id, from, via, to }: LegPlan): Measured | null {
  const lengths = Float64Array.from(graph.link, (link) => (link >= 0 ? graph.sections[link]!.km : 0));
  const stops = [from, ...via, to];
  const runs = stops.slice(1).map((next, i) => runsBetween(graph, lengths, stops[i]!, next));
  if (runs.some((part) => part.length === 0)) return null;
  const { distanceKm, distanceKind, measuredKm, line } = landLeg(
    runs.flat(),
    { id, from, to, corridor: "", stops: [] },
    () => true,
  );
  return { distanceKm, distanceKind, measuredKm, line };
}

/** Shortest by kilometres; empty when the two do not join. */
function runsBetween(graph: LandGraph, lengths: EdgeCosts, from: string, to: string): readonly SectionRun[] {
  const tree = shortestPathTree(graph, lengths, (graph.byStation.get(from) ?? []).map(ready));
  const ends = (graph.byStation.get(to) ?? []).map(arrived).toSorted((a, b) => tree.cost[a]! - tree.cost[b]!);
  const [end] = ends;
  if (end === undefined || tree.cost[end] === Infinity) return [];
  const nodes = nodesTo(tree, end);
  return nodes.slice(1).flatMap((node, i) => {
    const link = graph.link[edgeBetween(graph, lengths, nodes[i]!, node)]!;
    if (link < 0) return [];
    const section: MeasuredSection = graph.sections[link]!;
    return [{ section, backwards: section.from !== graph.platforms[platformOf(nodes[i]!)]!.at }];
  });
}
