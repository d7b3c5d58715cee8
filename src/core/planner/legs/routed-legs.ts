import type { LegStatus, RoutedLeg, Stop, Stretch } from "../../model/leg";
import { platformOf, type LandGraph } from "../../land/land-graph";
import { edgeBetween } from "../../land/shortest-path-tree";
import type { Place } from "../../model/place";
import { stretchesAlong, type SpeedArea } from "../../time/speed-area";
import { memo, perObject, type Memo } from "../../memo";
import { landLeg, type SectionRun } from "../../land/land-leg";
import { worstStatus } from "../../land/leg-status";
import type { SeaPath } from "../../sea/matrix/sea-legs";
import type { SeaSetting } from "../../sea/matrix/sea-setting";
import type { SearchContext, Path } from "../networks/search-context";
import type { LegContext } from "./leg-context";

type Piece =
  | { readonly kind: "run"; readonly run: SectionRun }
  | { readonly kind: "sea"; readonly from: string; readonly to: string; readonly setting: SeaSetting }
  | { readonly kind: "change"; readonly at: string; readonly stops: readonly Stop[] };

interface Part {
  readonly pieces: readonly Piece[];
  readonly from: string;
  readonly to: string;
  readonly stops: readonly Stop[]; // at its far end
}

/** The legs of a way: one per mode between transfers, each starting where the last one ended. */
export function routedLegs(space: SearchContext, path: Path, context: LegContext): readonly RoutedLeg[] {
  return parts(piecesOf(space, path), context).map((part) => {
    const [first] = part.pieces;
    return first?.kind === "sea" ? seaLeg(space, first.setting, part, context) : overland(part, context);
  });
}

function piecesOf({ graph, costs }: SearchContext, path: Path): readonly Piece[] {
  const pieces: Piece[] = [];
  let seaLegs = 0;
  for (let i = 1; i < path.nodes.length; i++) {
    const from = path.nodes[i - 1]!;
    const to = path.nodes[i]!;
    const [a, b] = [platformAt(graph, from), platformAt(graph, to)];
    if (a.mode === "sea" && b.mode === "sea") {
      pieces.push({ kind: "sea", from: a.at, to: b.at, setting: path.sea[seaLegs++]! });
      continue;
    }
    const link = graph.link[edgeBetween(graph, costs, from, to)]!;
    if (link >= 0) {
      const section = graph.sections[link]!;
      pieces.push({ kind: "run", run: { section, backwards: section.from !== a.at } });
    } else pieces.push({ kind: "change", at: a.mode === "sea" ? a.at : b.at, stops: graph.changes[-1 - link]!.stops });
  }
  return pieces;
}

function platformAt(graph: LandGraph, node: number) {
  return graph.platforms[platformOf(node)]!;
}

/** Cuts at the changes that take handling; a train that only halts stays one leg. */
function parts(pieces: readonly Piece[], { from, to }: LegContext): readonly Part[] {
  const found: Part[] = [];
  let current: Piece[] = [];
  let start = from.id;
  for (const piece of pieces) {
    if (piece.kind !== "change") current.push(piece);
    else if (piece.stops.length > 0 && current.length > 0) {
      found.push({ pieces: current, from: start, to: piece.at, stops: piece.stops });
      current = [];
      start = piece.at;
    }
  }
  if (current.length > 0) found.push({ pieces: current, from: start, to: to.id, stops: [] });
  return found;
}

function overland({ pieces, from, to, stops }: Part, context: LegContext): RoutedLeg {
  const runs = pieces.flatMap((piece) => (piece.kind === "run" ? [piece.run] : []));
  const { corridor, isBuilt, hasDwell } = context;
  const id = `${runs[0]!.section.mode}-${from}-${to}`;
  const leg = landLeg(runs, { id, from, to, corridor, stops: stops.filter((stop) => isStop(stop, hasDwell)) }, isBuilt);
  return { ...leg, status: worstStatus([leg.status, ...planned(leg, context)]) };
}

function seaLeg(space: SearchContext, setting: SeaSetting, { from, to, stops }: Part, context: LegContext): RoutedLeg {
  const { corridor, areas, hasDwell, passageSources } = context;
  const port = (id: string): Place => space.ports[space.portIndex.get(id)!]!;
  const path = space.sea.way(port(from), port(to), setting);
  if (path === null) throw new RangeError(`sea leg ${from}-${to}: no path where there was one`);
  const onTheWay = path.passages.map((at): Stop => ({ kind: "passage", at, countries: [], modes: ["sea", "sea"] }));
  const leg = { mode: "sea" as const, from, to };
  return {
    ...leg,
    id: ["sea", from, to, ...setting.forced, ...setting.waypoints].join("-"),
    corridor,
    distanceKm: path.distanceKm,
    distanceKind: "measured",
    measuredKm: path.distanceKm,
    line: path.line,
    via: [],
    passages: path.passages,
    countries: {},
    status: worstStatus(planned(leg, context)),
    stretches: stretchesOf(path, areas),
    stops: [...onTheWay, ...stops].filter((stop) => isStop(stop, hasDwell)),
    sources: [...new Set(path.passages.flatMap(passageSources))].toSorted(),
  };
}

/** Cutting a line by waters is the dearest part of a leg, and paths are asked for again and again. */
const stretchesByAreas = perObject<SeaPath, Memo<readonly SpeedArea[], readonly Stretch[]>>(() => memo(1));

function stretchesOf(path: SeaPath, areas: readonly SpeedArea[]): readonly Stretch[] {
  return stretchesByAreas(path).get(areas, () => stretchesAlong(path.line, path.distanceKm, areas));
}

function isStop(stop: Stop, hasDwell: LegContext["hasDwell"]): boolean {
  return (stop.kind !== "passage" && stop.kind !== "service") || hasDwell(stop);
}

/** What the corridor's data says of a leg with these ends. Of unfinished lines their sections say it. */
function planned(
  { mode, from, to }: Pick<RoutedLeg, "mode" | "from" | "to">,
  { plans }: LegContext,
): readonly LegStatus[] {
  const same = plans.filter((plan) => {
    return plan.mode === mode && [plan.from, plan.to].toSorted().join() === [from, to].toSorted().join();
  });
  return same.map(({ status }) => status).filter((status) => status === "restricted" || status === "suspended");
}
