import { type KmByNode, kmFrom, leftKm, lowKmFrom } from "../geometry/bound";
import { kmToRadians, type Vector } from "../geometry/vector";
import type { Endpoint } from "./endpoint";
import { type Visibility, visibilityFrom } from "../geometry/visibility";
import type { SeaNetwork } from "../network/network";
import { type NodeBlock, nodeBlocks } from "./node-blocks";
import type { Allowed } from "./rule";

/**
 * One search. A state is layer * nodes + node; the layer is the number of forced passages already used. With n states the
 * queue holds, as numbers: 0 to n - 1 states to expand; from n tests whether the start sees a node; from 2n tests
 * whether a state sees the goal; from 3n arrivals at the goal by state; 4n the direct path; above it blocks of nodes.
 */
export interface SearchRun {
  readonly net: SeaNetwork;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly rule: Allowed;
  readonly nodes: number;
  readonly states: number;
  readonly leastFromStart: KmByNode;
  readonly leftKm: readonly KmByNode[]; // by layer
  readonly fromStart: KmByNode;
  readonly toGoal: KmByNode;
  readonly start: Visibility | null; // null: joined by links
  readonly goal: Visibility | null;
  readonly goalLinks: ReadonlyMap<number, number>; // km from nodes that are joined to the goal
  readonly blocks: readonly NodeBlock[];
}

const INSHORE_KM = 300; // farther from both ends a ship keeps off the shore
const INSHORE_COSINE = Math.cos(kmToRadians(INSHORE_KM));

/** A corner close to a shore that the ship only passes. */
export function isPassedFarOff({ net, from, to }: SearchRun, node: number): boolean {
  if (net.inshore[node] === 0) return false;
  const [x, y, z] = [net.xyz[3 * node]!, net.xyz[3 * node + 1]!, net.xyz[3 * node + 2]!];
  const isFar = ([u, v, w]: Vector): boolean => x * u + y * v + z * w < INSHORE_COSINE;
  return isFar(from.at) && isFar(to.at);
}

export function searchRun(net: SeaNetwork, from: Endpoint, to: Endpoint, rule: Allowed): SearchRun {
  const nodes = net.positions.length;
  return {
    net,
    from,
    to,
    rule,
    nodes,
    states: nodes * (rule.forced.length + 1),
    leastFromStart: lowKmFrom(net, from),
    leftKm: leftKm(net, rule.forced, to),
    fromStart: kmFrom(net, from),
    toGoal: kmFrom(net, to),
    start: from.links ? null : visibilityFrom(net, from.at),
    goal: to.links ? null : visibilityFrom(net, to.at),
    goalLinks: new Map((to.links ?? []).map(({ node, km }) => [node, km])),
    blocks: from.links ? [] : nodeBlocks(net),
  };
}
