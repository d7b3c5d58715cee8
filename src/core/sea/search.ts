/**
 * A* over the network (Hart, Nilsson, Raphael, 1968), with the ends joined to it lazily: an end that is no
 * node may go to any node in sight, and sight is looked for only when such a step comes up as the best.
 */
import FlatQueue from "flatqueue";
import { geodesicKm } from "../geodesic";
import type { End } from "./end";
import { nodeVector } from "./end";
import { passagesCrossed } from "./gate";
import type { SeaNetwork } from "./network";
import type { Allowed } from "./rule";
import { isInSight } from "./sight";
import { angleBetween, EARTH_RADIUS_KM, normalized, type Vector } from "./vector";

/** The ellipsoid is nowhere flatter than this against the sphere: keeps the estimate below the truth. */
const ESTIMATE = EARTH_RADIUS_KM * 0.9944;

export interface Found {
  readonly km: number;
  readonly nodes: readonly number[]; // empty: straight from end to end
  readonly passages: readonly number[]; // in order of use
}

/** Places in the queue: a state, a look from the start, a look to the goal, an arrival, the way straight across. A state is layer * nodes + node. */
interface Run {
  readonly net: SeaNetwork;
  readonly from: End;
  readonly to: End;
  readonly rule: Allowed;
  readonly nodes: number;
  readonly states: number;
  readonly goal: Map<number, number>; // km from nodes that are joined to the goal
  readonly bounds: readonly Bound[];
}

/** A circle to reach and what is left from there, for the estimate while passages are still to be used. */
interface Bound {
  readonly centre: Vector;
  readonly radius: number;
  readonly rest: number;
}

interface Scratch {
  readonly km: Float64Array;
  readonly parent: Int32Array;
  readonly stamp: Uint32Array; // odd run number: seen; even: closed
  readonly queue: FlatQueue<number>;
  run: number;
}

const scratches = new WeakMap<SeaNetwork, Scratch>();
const START = -1;

export function search(net: SeaNetwork, from: End, to: End, rule: Allowed): Found | null {
  const nodes = net.positions.length;
  const states = nodes * (rule.forced.length + 1);
  const goal = new Map((to.links ?? []).map(({ node, km }) => [node, km]));
  const run: Run = { net, from, to, rule, nodes, states, goal, bounds: boundsOf(net, rule.forced, to.at) };
  const scratch = scratchFor(net, states);
  start(run, scratch);
  while (scratch.queue.length > 0) {
    const item = scratch.queue.pop()!;
    if (item < states) expand(run, scratch, item);
    else if (item < 2 * states) lookFromStart(run, scratch, item - states);
    else if (item < 3 * states) lookToGoal(run, scratch, item - 2 * states);
    else if (item < 4 * states) return traced(run, scratch, item - 3 * states);
    else {
      const direct = directWay(run);
      if (direct) return direct;
    }
  }
  return null;
}

function scratchFor(net: SeaNetwork, states: number): Scratch {
  let scratch = scratches.get(net);
  if (!scratch || scratch.km.length < states) {
    scratch = {
      km: new Float64Array(states),
      parent: new Int32Array(states),
      stamp: new Uint32Array(states),
      queue: new FlatQueue(),
      run: 1,
    };
    scratches.set(net, scratch);
  }
  scratch.run += 2;
  scratch.queue.clear();
  return scratch;
}

function boundsOf(net: SeaNetwork, forced: readonly number[], goal: Vector): Bound[] {
  const bounds: Bound[] = [{ centre: goal, radius: 0, rest: 0 }];
  for (const passage of [...forced].reverse()) {
    const points = net.passages[passage]!.gates.flat();
    const centre = normalized(points.reduce<Vector>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0]));
    const radius = Math.max(...points.map((p) => angleBetween(p, centre)));
    const next = bounds[0]!;
    bounds.unshift({
      centre,
      radius,
      rest: next.rest + Math.max(0, angleBetween(centre, next.centre) - radius - next.radius),
    });
  }
  return bounds;
}

function estimateKm({ centre, radius, rest }: Bound, x: number, y: number, z: number): number {
  const dx = x - centre[0];
  const dy = y - centre[1];
  const dz = z - centre[2];
  const chord2 = dx * dx + dy * dy + dz * dz;
  // The first terms of the arc sine's series: never above the angle.
  const angle = Math.sqrt(chord2) * (1 + chord2 * (1 / 24 + chord2 * (3 / 640 + chord2 * (5 / 7168))));
  return ESTIMATE * (Math.max(0, angle - radius) + rest);
}

function start(run: Run, scratch: Scratch): void {
  const { net, from, to, states, nodes, bounds } = run;
  if (from.links) {
    for (const { node, km } of from.links)
      relax(
        run,
        scratch,
        run.rule.forced.length > 0 ? layerAfter(run, from.at, node, 0) * nodes + node : node,
        km,
        START,
      );
  } else {
    const [ax, ay, az] = from.at;
    const bound = bounds[0]!;
    for (let node = 0; node < nodes; node++) {
      const x = net.xyz[3 * node]!,
        y = net.xyz[3 * node + 1]!,
        z = net.xyz[3 * node + 2]!;
      const chord2 = (x - ax) ** 2 + (y - ay) ** 2 + (z - az) ** 2;
      const km = ESTIMATE * 2 * Math.asin(Math.min(1, Math.sqrt(chord2) / 2));
      scratch.queue.push(states + node, km + estimateKm(bound, x, y, z));
    }
  }
  if (run.rule.forced.length === 0) scratch.queue.push(4 * states, geodesicKm(from.position, to.position));
}

function layerAfter(run: Run, from: Vector, node: number, layer: number): number {
  return passed(run, passagesCrossed(from, nodeVector(run.net, node), run.net.passages), layer);
}

/** The layer after crossing some passages: one further for each forced one that is next in turn. */
function passed({ rule }: Run, passages: readonly number[], layer: number): number {
  let next = layer;
  while (next < rule.forced.length && passages.includes(rule.forced[next]!)) next++;
  return next;
}

function relax(
  run: Run,
  { km, parent, stamp, queue, run: now }: Scratch,
  state: number,
  length: number,
  from: number,
): void {
  if (stamp[state] === now + 1 || (stamp[state] === now && km[state]! <= length)) return;
  km[state] = length;
  parent[state] = from;
  stamp[state] = now;
  const node = state % run.nodes;
  const { xyz } = run.net;
  queue.push(
    state,
    length +
      estimateKm(run.bounds[Math.floor(state / run.nodes)]!, xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!),
  );
}

function expand(run: Run, scratch: Scratch, state: number): void {
  if (scratch.stamp[state] === scratch.run + 1) return;
  scratch.stamp[state] = scratch.run + 1;
  const { net, nodes, rule } = run;
  const node = state % nodes;
  const layer = (state - node) / nodes;
  const km = scratch.km[state]!;
  for (let k = net.first[node]!; k < net.first[node + 1]!; k++) {
    const tag = net.tag[k]!;
    if (tag > 0 && rule.shutTag[tag]) continue;
    const next = tag > 0 && layer < rule.forced.length ? passed(run, net.tags[tag]!, layer) : layer;
    relax(run, scratch, next * nodes + net.to[k]!, km + net.km[k]!, state);
  }
  offerGoal(run, scratch, node, layer, km, state);
}

function offerGoal(run: Run, { queue }: Scratch, node: number, layer: number, km: number, state: number): void {
  const { net, to, rule, states, goal } = run;
  if (to.links) {
    const last = goal.get(node);
    if (last !== undefined && layer === rule.forced.length) queue.push(3 * states + state, km + last);
    return;
  }
  if (layer === rule.forced.length || layer + 1 >= rule.forced.length)
    queue.push(2 * states + state, km + geodesicLowKm(net, node, to.at));
}

function geodesicLowKm({ xyz }: SeaNetwork, node: number, at: Vector): number {
  return estimateKm({ centre: at, radius: 0, rest: 0 }, xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!);
}

function lookFromStart(run: Run, scratch: Scratch, node: number): void {
  const { net, from, rule } = run;
  const at = nodeVector(net, node);
  if (!isInSight(net, from.at, at)) return;
  const passages = passagesCrossed(from.at, at, net.passages);
  if (passages.some((p) => rule.shut[p])) return;
  relax(
    run,
    scratch,
    passed(run, passages, 0) * run.nodes + node,
    geodesicKm(from.position, net.positions[node]!),
    START,
  );
}

/** Sight to the goal makes an arrival, at the true length in place of the estimate. */
function lookToGoal(run: Run, { queue, km }: Scratch, state: number): void {
  const { net, to, rule, nodes, states } = run;
  const node = state % nodes;
  const at = nodeVector(net, node);
  if (!isInSight(net, at, to.at)) return;
  const passages = passagesCrossed(at, to.at, net.passages);
  if (passages.some((p) => rule.shut[p]) || passed(run, passages, (state - node) / nodes) < rule.forced.length) return;
  queue.push(3 * states + state, km[state]! + geodesicKm(net.positions[node]!, to.position));
}

function directWay({ net, from, to, rule }: Run): Found | null {
  if (from.links && to.links) return sameChannel(from, to);
  if (!isInSight(net, from.at, to.at)) return null;
  const passages = passagesCrossed(from.at, to.at, net.passages);
  if (passages.some((p) => rule.shut[p])) return null;
  return { km: geodesicKm(from.position, to.position), nodes: [], passages };
}

/** Two places on one edge of a channel need not go by its ends. */
function sameChannel(from: End, to: End): Found | null {
  const [a, b] = [from.links!, to.links!];
  if (a.length < 2 || b.length < 2 || a[0]!.node !== b[0]!.node || a[1]!.node !== b[1]!.node) return null;
  return { km: geodesicKm(from.position, to.position), nodes: [], passages: [] };
}

function traced(run: Run, { km, parent }: Scratch, last: number): Found {
  const { net, from, to, nodes } = run;
  const path: number[] = [];
  for (let state = last; state !== START; state = parent[state]!) path.unshift(state % nodes);
  const end = path[path.length - 1]!;
  const tail = to.links ? run.goal.get(end)! : geodesicKm(net.positions[end]!, to.position);
  return {
    km: km[last]! + tail,
    nodes: path,
    passages: inOrder(net, [from.at, ...path.map((node) => nodeVector(net, node)), to.at]),
  };
}

function inOrder(net: SeaNetwork, way: readonly Vector[]): number[] {
  const order: number[] = [];
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1]!, way[i]!];
    const here = passagesCrossed(a, b, net.passages);
    const distance = (p: number): number => angleBetween(a, normalized(net.passages[p]!.gates[0]![0]));
    for (const p of here.sort((p, q) => distance(p) - distance(q))) if (order[order.length - 1] !== p) order.push(p);
  }
  return order;
}
