import type { LegStatus, RoutedLeg, Stop, Stretch } from "../../model/leg";
import { handling, platformOf, type LandGraph, type Platform } from "../../land/land-graph";
import { edgeBetween } from "../../land/shortest-path-tree";
import type { Position } from "../../geodesy/position";
import { servedBy, type Place } from "../../model/place";
import { drayageSection } from "../../land/drayage-section";
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
  const { from, to, localKm } = context;
  const before = drayageFrom(space, path, from, localKm);
  const after = drayageFrom(space, turned(path), to, localKm);
  const pieces = [...before, ...piecesOf(space, path), ...after.map(turnedPiece).toReversed()];
  const ends = { from: endId(space, path, from, before), to: endId(space, turned(path), to, after) };
  const legs = parts(pieces, ends).map((part) => {
    const [first] = part.pieces;
    return first?.kind === "sea" ? seaLeg(space, first.setting, part, context) : overland(part, context);
  });
  return legs.map((leg, i) => ({
    ...leg,
    ...(i === 0 && { originCountry: context.from.country }),
    ...(i === legs.length - 1 && { destinationCountry: context.to.country }),
  }));
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

/** The haul from an end to where its way begins, and what happens there. None from a port's own quay. */
function drayageFrom(
  space: SearchContext,
  { nodes }: Pick<Path, "nodes">,
  place: Place,
  localKm: number,
): readonly Piece[] {
  const { drayage } = place;
  const platform = platformAt(space.graph, nodes[0]!);
  if (drayage === undefined || platform.at === place.id || drayage.km <= localKm) return [];
  const section = drayageSection(place, drayage, platform.at, positionOf(space, platform));
  const run: Piece = { kind: "run", run: { section, backwards: false } };
  if (platform.mode === "road") return [run];
  const stops = handling(platform.at, platform.country, ["road", platform.mode]);
  return [run, { kind: "change", at: platform.at, stops }];
}

/** The place itself, or the railhead or port where its journey begins when the haul to it is not counted. */
function endId({ graph }: SearchContext, { nodes }: Pick<Path, "nodes">, place: Place, haul: readonly Piece[]): string {
  const isOwn = platformAt(graph, nodes[0]!).at === place.id;
  return isOwn || haul.length > 0 ? place.id : servedBy(place);
}

function positionOf({ graph, ports, portIndex }: SearchContext, { at }: Platform): Position {
  const port = ports[portIndex.get(at) ?? -1];
  if (port !== undefined) return port.position;
  const section = graph.sections.find(({ from, to }) => from === at || to === at);
  if (section === undefined) throw new RangeError(`no section at station ${at}`);
  return section.from === at ? section.path[0]! : section.path.at(-1)!;
}

const turned = ({ nodes }: Path): Pick<Path, "nodes"> => ({ nodes: nodes.toReversed() });

function turnedPiece(piece: Piece): Piece {
  if (piece.kind === "run") return { kind: "run", run: { ...piece.run, backwards: !piece.run.backwards } };
  if (piece.kind === "sea") return piece;
  return { ...piece, stops: piece.stops.map((stop) => ({ ...stop, modes: stop.modes.toReversed() })) };
}

function platformAt(graph: LandGraph, node: number) {
  return graph.platforms[platformOf(node)]!;
}

/** Cuts at the changes that take handling; a train that only halts stays one leg. */
function parts(
  pieces: readonly Piece[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly Part[] {
  const found: Part[] = [];
  let current: Piece[] = [];
  let start = from;
  for (const piece of pieces) {
    if (piece.kind !== "change") current.push(piece);
    else if (piece.stops.length > 0 && current.length > 0) {
      found.push({ pieces: current, from: start, to: piece.at, stops: piece.stops });
      current = [];
      start = piece.at;
    }
  }
  if (current.length > 0) found.push({ pieces: current, from: start, to, stops: [] });
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
