/**
 * The edges of the network for free ends: of all that see one another, those that no chain replaces at a stated cost
 * (greedy spanner: Althöfer and others, On sparse spanners of weighted graphs, 1993). The guarantee holds for every
 * pair of corners, whoever asks: nothing is left out because nobody asked for it.
 */
import FlatQueue from "flatqueue";
import { EARTH_RADIUS_KM } from "../../../src/core/geodesy/sphere";
import type { Vector } from "../../../src/core/sea/geometry/vector";

const LOCAL_STRETCH = 1.01; // a chain may be longer by so much
const LEAST_KM = EARTH_RADIUS_KM * 0.9944; // per radian: the ellipsoid is nowhere more curved than this

/** Edges by number. An edge's class says which gates and marks it crosses; 0: none. */
export interface LocalEdges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly km: Float64Array;
  readonly kind: Uint16Array; // class
  readonly stays: Uint8Array; // 1: kept whatever replaces it
}

/** One byte per edge: 1 where it is kept. A chain replaces an edge when its edges cross what that one crosses, or nothing. */
export function localSpanner(at: readonly Vector[], edges: LocalEdges): Uint8Array {
  const kept = new Uint8Array(edges.km.length);
  const spanner = new Spanner(at, edges);
  const order = Uint32Array.from(edges.km, (_, i) => i);
  order.sort((e, f) => edges.kind[e]! - edges.kind[f]! || edges.km[e]! - edges.km[f]! || e - f);
  for (const edge of order) {
    if (edges.stays[edge] === 0 && spanner.replaces(edge)) continue;
    kept[edge] = 1;
    spanner.add(edge);
  }
  return kept;
}

class Spanner {
  private readonly head: Int32Array; // by node: its last arm
  private readonly next: number[] = []; // by arm
  private readonly edgeOf: number[] = [];
  private readonly km: Float64Array;
  private readonly stamp: Uint32Array;
  private readonly queue = new FlatQueue<number>();
  private readonly xyz: Float64Array;
  private readonly edges: LocalEdges;
  private run = 0;

  constructor(at: readonly Vector[], edges: LocalEdges) {
    this.edges = edges;
    this.head = new Int32Array(at.length).fill(-1);
    this.km = new Float64Array(at.length);
    this.stamp = new Uint32Array(at.length);
    this.xyz = new Float64Array(at.length * 3);
    at.forEach((point, i) => this.xyz.set(point, 3 * i));
  }

  add(edge: number): void {
    for (const node of [this.edges.from[edge]!, this.edges.to[edge]!]) {
      this.next.push(this.head[node]!);
      this.head[node] = this.edgeOf.push(edge) - 1;
    }
  }

  /** A* within the length that a chain may have. */
  replaces(edge: number): boolean {
    const { from, to, km: lengths, kind } = this.edges;
    const goal = to[edge]!;
    const within = lengths[edge]! * LOCAL_STRETCH;
    this.run += 1;
    this.queue.clear();
    this.reach(from[edge]!, goal, 0, within);
    for (let least = this.queue.peekValue(); least !== undefined; least = this.queue.peekValue()) {
      const node = this.queue.pop()!;
      if (node === goal) return true;
      const here = this.km[node]!;
      for (let arm = this.head[node]!; arm >= 0; arm = this.next[arm]!) {
        const on = this.edgeOf[arm]!;
        if (kind[on] !== 0 && kind[on] !== kind[edge]) continue;
        this.reach(from[on] === node ? to[on]! : from[on]!, goal, here + lengths[on]!, within);
      }
    }
    return false;
  }

  private reach(node: number, goal: number, km: number, within: number): void {
    const known = this.stamp[node] === this.run;
    if (known && this.km[node]! <= km) return;
    const total = km + this.leftKm(node, goal);
    if (total > within) return;
    this.stamp[node] = this.run;
    this.km[node] = km;
    this.queue.push(node, total);
  }

  private leftKm(node: number, goal: number): number {
    const { xyz } = this;
    const [a, b] = [3 * node, 3 * goal];
    return LEAST_KM * Math.hypot(xyz[a]! - xyz[b]!, xyz[a + 1]! - xyz[b + 1]!, xyz[a + 2]! - xyz[b + 2]!);
  }
}
