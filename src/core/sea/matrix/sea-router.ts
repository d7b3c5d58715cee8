import type { Catalog } from "../../model/catalog";
import { geodesicKm } from "../../geodesy/geodesic";
import type { Position } from "../../geodesy/position";
import { nodeVector, seaEndpoint, type Link } from "../route/endpoint";
import { seaRouteIfAny } from "../route/route";
import { partBefore } from "../network/gate";
import type { SeaNetwork } from "../network/network";
import { allowed, type Allowed } from "../route/rule";
import { gateArcs } from "./gate-arcs";
import { seaGraph, wholeSteps } from "./sea-graph";
import type { FromGate, SeaLegs } from "./sea-legs";
import { viaChokepoint, shortestTo } from "./via-chokepoint";
import { seaPathTrees } from "./sea-path-tree";
import { passageSequences } from "./passage-sequences";

/**
 * The sea router as the planner asks it: single paths exactly, many distances by one sweep over a smaller network.
 *
 * @param catalog distances are asked of its ports and waypoints
 */
export function seaRouter(network: SeaNetwork, { places }: Pick<Catalog, "places">): SeaLegs {
  const afloat = Object.values(places).filter(({ kind }) => kind === "port" || kind === "waypoint");
  const ends = new Map(afloat.map(({ id, position }) => [id, linksAt(network, position)]));
  const graph = seaGraph(
    network,
    [...ends.values()].flatMap((links) => links.map(({ node }) => node)),
  );
  const within = (links: readonly Link[]) =>
    links.map(({ node, km }) => ({ node: graph.numberOf[node]!, km: wholeSteps(km) }));
  const linksOf = new Map([...ends].map(([id, links]) => [id, within(links)]));
  const gates = new Map([...gateLinks(network)].map(([id, links]) => [id, within(links)]));
  const sequences = passageSequences(graph.crossings, (passage) => network.passages[passage]!.id);
  const arcs = gateArcs(graph);
  const treeFrom = seaPathTrees(graph, arcs, sequences);
  const through = viaChokepoint(graph, arcs, sequences, treeFrom);
  return {
    way: (from, to, rule) => {
      return seaRouteIfAny(network, { from: from.position, to: to.position, ...rule });
    },
    reach: (from, targets, rule) => {
      const given = allowed(network, rule);
      const links = linksOf.get(from.id)!;
      const starts = through(links, given) ?? [{ km: 0, sequence: 0, onward: treeFrom(links, given) }];
      return targets.map(({ id }) => shortestTo(starts, linksOf.get(id)!, sequences));
    },
    fromGate: (passage, targets): FromGate | null => {
      const start = gates.get(passage);
      if (start === undefined) return null;
      const { km } = treeFrom(start, everythingOpen(network));
      const least = (links: readonly Link[]) =>
        links.reduce((best, link) => Math.min(best, km[link.node]! + link.km), Infinity);
      return {
        toPlaces: Float64Array.from(targets, ({ id }) => least(linksOf.get(id)!)),
        toGates: new Map([...gates].map(([id, links]) => [id, least(links)])),
      };
    },
  };
}

/** The nodes from which a passage's gate is crossed, and how far they lie from where it is, by passage. */
function gateLinks(net: SeaNetwork): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Map<number, number>>(net.passages.map(({ id }) => [id, new Map()]));
  for (let node = 0; node < net.positions.length; node++) {
    for (let edge = net.first[node]!; edge < net.first[node + 1]!; edge++) {
      const crossed = net.passageSets[net.passageSet[edge]!]!;
      if (crossed.length === 0) continue;
      const [a, b] = [nodeVector(net, node), nodeVector(net, net.to[edge]!)];
      for (const passage of crossed) {
        const { id, gates } = net.passages[passage]!;
        const nearest = found.get(id)!;
        const km = net.km[edge]! * partBefore(a, b, gates);
        nearest.set(node, Math.min(nearest.get(node) ?? Infinity, km));
      }
    }
  }
  const links = [...found].map(([id, nodes]) => [id, [...nodes].map(([node, km]) => ({ node, km }))] as const);
  return new Map(links.filter(([, nodes]) => nodes.length > 0));
}

function everythingOpen({ passages, passageSets }: SeaNetwork): Allowed {
  return { closed: new Uint8Array(passages.length), closedSet: new Uint8Array(passageSets.length), forced: [] };
}

const NEAR_KM = 150;

/** Harbours are nodes of the network; a waypoint at sea is taken to the nearest node. None: no water near. */
function linksAt(network: SeaNetwork, position: Position): readonly Link[] {
  const end = seaEndpoint(network, position);
  if (typeof end === "string") return [];
  if (end.links !== null) return end.links;
  let nearest: Link = { node: -1, km: NEAR_KM };
  network.positions.forEach((at, node) => {
    const km = Math.abs(at[1] - position[1]) > 1.5 ? Infinity : geodesicKm(at, position);
    if (km < nearest.km) nearest = { node, km };
  });
  return nearest.node < 0 ? [] : [nearest];
}
