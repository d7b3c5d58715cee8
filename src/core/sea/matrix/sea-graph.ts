import { nodeVector } from "../route/endpoint";
import { inOrderOfTravel } from "../network/gate";
import type { SeaNetwork } from "../network/network";

/**
 * A smaller network with the same distances between the nodes that matter: those kept and those at a passage.
 * Edges of node n are those from `first[n]` to `first[n + 1]`.
 */
export interface SeaGraph {
  readonly count: number;
  readonly numberOf: Int32Array; // by the network's node; -1: left out
  readonly first: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
  readonly crossing: Uint16Array; // index in `crossings`; 0: none
  readonly crossings: readonly Crossing[];
}

/** What one edge crosses. */
export interface Crossing {
  readonly passageSet: number; // in the network
  readonly passages: readonly number[]; // in order of travel
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly passageSet: number;
}

/** Nodes with up to so many neighbours are left out; with more, the edges put in their place outnumber those saved. */
const MOST_NEIGHBOURS = 6;

/**
 * The network without the nodes that only lie on the way: their neighbours are joined directly (contraction, as in
 * Geisberger and others, "Contraction hierarchies", 2008, without an order of importance).
 */
export function seaGraph(net: SeaNetwork, kept: Iterable<number>): SeaGraph {
  const isKept = new Uint8Array(net.positions.length);
  for (const node of kept) isKept[node] = 1;
  const neighbours: Map<number, number>[] = net.positions.map(() => new Map());
  const crossingEdges: Edge[] = [];
  eachEdge(net, (edge) => {
    if (edge.passageSet === 0) shorten(neighbours[edge.from]!, edge.to, edge.km);
    else {
      crossingEdges.push(edge);
      isKept[edge.from] = 1;
    }
  });
  for (let most = 1; most <= MOST_NEIGHBOURS; most++) contract(neighbours, isKept, most);
  const joins = neighbours.flatMap((ends, from) =>
    [...ends].map(([to, km]): Edge => ({ from, to, km, passageSet: 0 })),
  );
  return packed(net, [...joins, ...crossingEdges], isKept);
}

function eachEdge(net: SeaNetwork, visit: (edge: Edge) => void): void {
  for (let from = 0; from < net.positions.length; from++) {
    for (let i = net.first[from]!; i < net.first[from + 1]!; i++) {
      visit({ from, to: net.to[i]!, km: wholeSteps(net.km[i]!), passageSet: net.passageSet[i]! });
    }
  }
}

const STEPS_PER_KM = 2 ** 30; // a micrometre

/** Lengths rounded to whole steps add up exactly in any order, so that a path and its reverse have equal lengths. */
export function wholeSteps(km: number): number {
  return Math.round(km * STEPS_PER_KM) / STEPS_PER_KM;
}

function shorten(ends: Map<number, number>, to: number, km: number): void {
  if (km < (ends.get(to) ?? Infinity)) ends.set(to, km);
}

function contract(neighbours: readonly Map<number, number>[], isKept: Uint8Array, most: number): void {
  const waiting = neighbours.flatMap((ends, node) => (isKept[node] === 0 && ends.size <= most ? [node] : []));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const ends = neighbours[node]!;
    if (ends.size > most) continue;
    for (const [a, kmA] of ends) {
      neighbours[a]!.delete(node);
      for (const [b, kmB] of ends) if (a !== b) shorten(neighbours[a]!, b, kmA + kmB);
    }
    for (const a of ends.keys()) if (isKept[a] === 0 && neighbours[a]!.size <= most) waiting.push(a);
    ends.clear();
  }
}

function packed(net: SeaNetwork, edges: readonly Edge[], isKept: Uint8Array): SeaGraph {
  const numberOf = numbered(isKept, edges);
  const count = numberOf.reduce((most, number) => Math.max(most, number + 1), 0);
  const sorted = edges.toSorted((a, b) => a.from - b.from);
  const first = new Uint32Array(count + 1);
  for (const { from } of sorted) first[numberOf[from]! + 1]! += 1;
  for (let i = 1; i <= count; i++) first[i]! += first[i - 1]!;
  return {
    count,
    numberOf,
    first,
    to: Uint32Array.from(sorted, (edge) => numberOf[edge.to]!),
    km: Float64Array.from(sorted, (edge) => edge.km),
    ...crossed(net, sorted),
  };
}

/** Nodes that are kept or that an edge is left of, in their order. */
function numbered(isKept: Uint8Array, edges: readonly Edge[]): Int32Array {
  const isUsed = new Uint8Array(isKept);
  for (const { from } of edges) isUsed[from] = 1;
  let count = 0;
  return Int32Array.from(isUsed, (used) => (used === 1 ? count++ : -1));
}

function crossed(net: SeaNetwork, edges: readonly Edge[]): Pick<SeaGraph, "crossing" | "crossings"> {
  const crossings: Crossing[] = [{ passageSet: 0, passages: [] }];
  const known = new Map<string, number>([["0 ", 0]]);
  const crossing = Uint16Array.from(edges, ({ from, to, passageSet }) => {
    const passages = inOrderOfTravel(
      nodeVector(net, from),
      nodeVector(net, to),
      net.passageSets[passageSet]!,
      net.passages,
    );
    const key = `${passageSet} ${passages.join()}`;
    const number = known.get(key) ?? crossings.push({ passageSet, passages }) - 1;
    known.set(key, number);
    return number;
  });
  return { crossing, crossings };
}
