/**
 * A* over the network (Hart, Nilsson, Raphael, 1968), with the ends joined to it lazily: an end that is no
 * node may go to any node in sight, and sight is looked for only when such a step comes up as the best.
 */
import { geodesicKm } from "../../geodesy/geodesic";
import { type Endpoint, nodeVector } from "./endpoint";
import { crossedAlong, crossedInTurn, inOrderOfTravel, usedInTurn } from "../network/gate";
import { maySee, sees } from "../geometry/visibility";
import type { SeaNetwork } from "../network/network";
import type { NodeBlock } from "./node-blocks";
import type { Allowed } from "./rule";
import { isPassedFarOff, type SearchRun, searchRun } from "./run";
import { type SearchBuffers, searchBuffers } from "./search-buffers";
import { coastBetween, isAcrossCountry } from "../geometry/line-of-sight";

export interface FoundPath {
  readonly km: number;
  readonly nodes: readonly number[]; // empty: straight from end to end
  readonly passages: readonly number[]; // in order of use
}

const START = -1;

export function search(net: SeaNetwork, from: Endpoint, to: Endpoint, rule: Allowed): FoundPath | null {
  const run = searchRun(net, from, to, rule);
  const { states, blocks } = run;
  const buffers = searchBuffers(net, states);
  begin(run, buffers);
  while (buffers.queue.length > 0) {
    const item = buffers.queue.pop()!;
    if (item < states) expand(run, buffers, item);
    else if (item < 2 * states) lookFromStart(run, buffers, item - states);
    else if (item < 3 * states) lookToGoal(run, buffers, item - 2 * states);
    else if (item < 4 * states) return traced(run, buffers, item - 3 * states);
    else if (item > 4 * states) openBlock(run, buffers, blocks[item - 4 * states - 1]!);
    else {
      const direct = directPath(run);
      if (direct) return direct;
    }
  }
  return null;
}

function begin(run: SearchRun, buffers: SearchBuffers): void {
  const { net, from, to, states, nodes, rule, blocks } = run;
  for (const { node, km } of from.links ?? []) {
    const crossed = rule.forced.length > 0 ? crossedInTurn(from.at, nodeVector(net, node), net.passages) : [];
    relax(run, buffers, usedInTurn(rule.forced, 0, crossed) * nodes + node, km, START);
  }
  blocks.forEach((block, i) => buffers.queue.push(4 * states + 1 + i, leastOver(run, block)));
  buffers.queue.push(4 * states, geodesicKm(from.position, to.position));
}

/** No path over a node of the block is shorter. */
function leastOver(run: SearchRun, { middle, radiusKm }: NodeBlock): number {
  return Math.max(0, run.leastFromStart(middle) - radiusKm) + Math.max(0, leastLeft(run, middle) - radiusKm);
}

/** The least over all layers: the step from the start may itself use forced passages, so that its layer is not known. */
function leastLeft({ leftKm }: SearchRun, node: number): number {
  let least = leftKm[0]!(node);
  for (let layer = 1; layer < leftKm.length; layer++) least = Math.min(least, leftKm[layer]!(node));
  return least;
}

function openBlock(run: SearchRun, { queue }: SearchBuffers, { nodes }: NodeBlock): void {
  const { states, leastFromStart, start } = run;
  for (const node of nodes) {
    if (!isPassedFarOff(run, node) && maySee(start!, node))
      queue.push(states + node, leastFromStart(node) + leastLeft(run, node));
  }
}

function relax(
  { nodes, leftKm }: SearchRun,
  { km, parent, left, stamp, queue, run: now }: SearchBuffers,
  state: number,
  length: number,
  from: number,
): void {
  if (stamp[state] === now + 1 || (stamp[state] === now && km[state]! <= length)) return;
  if (stamp[state] !== now) {
    const node = state % nodes;
    left[state] = leftKm[(state - node) / nodes]!(node);
  }
  km[state] = length;
  parent[state] = from;
  stamp[state] = now;
  queue.push(state, length + left[state]!);
}

function expand(run: SearchRun, buffers: SearchBuffers, state: number): void {
  if (buffers.stamp[state] === buffers.run + 1) return;
  buffers.stamp[state] = buffers.run + 1;
  const { net, nodes, rule } = run;
  const node = state % nodes;
  const layer = (state - node) / nodes;
  const km = buffers.km[state]!;
  for (let k = net.first[node]!, end = net.first[node + 1]!; k < end; k++) {
    const passageSet = net.passageSet[k]!;
    if (passageSet > 0 && rule.closedSet[passageSet]) continue;
    const to = net.to[k]!;
    if (isPassedFarOff(run, to)) continue;
    const next =
      passageSet > 0 && layer < rule.forced.length
        ? layerBeyond(run, node, to, net.passageSets[passageSet]!, layer)
        : layer;
    relax(run, buffers, next * nodes + to, km + net.km[k]!, state);
  }
  offerGoal(run, buffers, node, layer, km, state);
}

/** A layer further for each forced passage that the edge uses in turn. */
function layerBeyond(
  { net, rule }: SearchRun,
  from: number,
  to: number,
  crossed: readonly number[],
  layer: number,
): number {
  const ordered = inOrderOfTravel(nodeVector(net, from), nodeVector(net, to), crossed, net.passages);
  return usedInTurn(rule.forced, layer, ordered);
}

function offerGoal(
  run: SearchRun,
  { queue }: SearchBuffers,
  node: number,
  layer: number,
  km: number,
  state: number,
): void {
  const { rule, states, goal, goalLinks, leftKm } = run;
  if (goal === null) {
    const last = goalLinks.get(node);
    if (last !== undefined && layer === rule.forced.length) queue.push(3 * states + state, km + last);
    return;
  }
  if (layer + 1 >= rule.forced.length && maySee(goal, node))
    queue.push(2 * states + state, km + leftKm[rule.forced.length]!(node));
}

function lookFromStart(run: SearchRun, buffers: SearchBuffers, node: number): void {
  const { net, from, rule, start, nodes, fromStart } = run;
  if (buffers.stamp[node] === buffers.run + 1 && rule.forced.length === 0) return; // reached by nodes on the straight line
  if (!sees(start!, node)) return;
  const passages = crossedInTurn(from.at, nodeVector(net, node), net.passages);
  if (passages.some((p) => rule.closed[p])) return;
  relax(run, buffers, usedInTurn(rule.forced, 0, passages) * nodes + node, fromStart(node), START);
}

/** A node that sees the goal is joined to it: its arrival is queued. */
function lookToGoal(run: SearchRun, { queue, km }: SearchBuffers, state: number): void {
  const { net, to, rule, nodes, states, goal, toGoal } = run;
  const node = state % nodes;
  if (!sees(goal!, node)) return;
  const passages = crossedInTurn(nodeVector(net, node), to.at, net.passages);
  const layer = (state - node) / nodes;
  if (passages.some((p) => rule.closed[p]) || usedInTurn(rule.forced, layer, passages) < rule.forced.length) return;
  queue.push(3 * states + state, km[state]! + toGoal(node));
}

function directPath(run: SearchRun): FoundPath | null {
  const { net, from, to, rule, start, goal } = run;
  if (from.links && to.links) return rule.forced.length === 0 ? sameChannel(from, to) : null;
  const isAshore = start?.isAshore || goal?.isAshore;
  if (isAshore && isAcrossCountry(net, from.at, to.at)) return null;
  if (coastBetween(net, from.at, to.at) >= 0) return null;
  const passages = crossedInTurn(from.at, to.at, net.passages);
  if (passages.some((p) => rule.closed[p]) || usedInTurn(rule.forced, 0, passages) < rule.forced.length) return null;
  return { km: geodesicKm(from.position, to.position), nodes: [], passages };
}

/** Two places on one edge of a channel need not go by its ends. */
function sameChannel(from: Endpoint, to: Endpoint): FoundPath | null {
  const [a, b] = [from.links!, to.links!];
  if (a.length < 2 || b.length < 2 || a[0]!.node !== b[0]!.node || a[1]!.node !== b[1]!.node) return null;
  return { km: geodesicKm(from.position, to.position), nodes: [], passages: [] };
}

/** The path traced back from its last state. Its first and last step, which the search only estimated, are measured here. */
function traced(
  { net, from, to, nodes, start, goalLinks }: SearchRun,
  { km, parent }: SearchBuffers,
  last: number,
): FoundPath {
  const path: number[] = [];
  let first = last;
  for (let state = last; state !== START; state = parent[state]!) {
    path.push(state % nodes);
    first = state;
  }
  path.reverse();
  const [begin, end] = [path[0]!, path[path.length - 1]!];
  const head = start === null ? km[first]! : geodesicKm(from.position, net.positions[begin]!);
  const tail = goalLinks.get(end) ?? geodesicKm(net.positions[end]!, to.position);
  return {
    km: head + (km[last]! - km[first]!) + tail,
    nodes: path,
    passages: crossedAlong([from.at, ...path.map((node) => nodeVector(net, node)), to.at], net.passages),
  };
}
