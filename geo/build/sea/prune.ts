/** Keeps only the edges that lie on a shortest route between two of many sample places, under several closures. */
import FlatQueue from "flatqueue";
import type { Graph } from "./graph";

export interface Setting {
  readonly blocked: Uint8Array; // one byte per edge
  readonly samples: readonly number[]; // node numbers
}

export function usedEdges(
  graph: Graph,
  edgeCount: number,
  settings: readonly Setting[],
  isEnd: (node: number) => boolean,
): Uint8Array {
  const used = new Uint8Array(edgeCount);
  const tree = new ShortestPaths(graph, isEnd);
  for (const { blocked, samples } of settings) {
    for (const source of samples) {
      tree.run(source, blocked);
      tree.mark(samples, used);
    }
  }
  return used;
}

/** Dijkstra's algorithm from one node to all, with the arrays kept between runs. */
class ShortestPaths {
  readonly km: Float64Array;
  private readonly via: Int32Array; // position in graph.to of the edge that led here
  private readonly from: Int32Array;
  private readonly marked: Uint32Array;
  private readonly queue = new FlatQueue<number>();
  private readonly graph: Graph;
  private readonly isEnd: (node: number) => boolean; // routes may begin and end there, not pass
  private runs = 0;

  constructor(graph: Graph, isEnd: (node: number) => boolean) {
    this.graph = graph;
    this.isEnd = isEnd;
    const count = graph.first.length - 1;
    this.km = new Float64Array(count);
    this.via = new Int32Array(count);
    this.from = new Int32Array(count);
    this.marked = new Uint32Array(count);
  }

  run(source: number, blocked: Uint8Array): void {
    const { first, to, km, edge } = this.graph;
    this.km.fill(Infinity);
    this.km[source] = 0;
    this.from[source] = -1;
    this.queue.push(source, 0);
    while (this.queue.length > 0) {
      const at = this.queue.peekValue()!;
      const node = this.queue.pop()!;
      if (at > this.km[node]! || (node !== source && this.isEnd(node))) continue;
      for (let k = first[node]!; k < first[node + 1]!; k++) {
        const next = at + km[k]!;
        const target = to[k]!;
        if (next >= this.km[target]! || blocked[edge[k]!]) continue;
        this.km[target] = next;
        this.via[target] = k;
        this.from[target] = node;
        this.queue.push(target, next);
      }
    }
  }

  /** Marks the edges of the last run's routes to the targets. */
  mark(targets: readonly number[], used: Uint8Array): void {
    this.runs++;
    for (const target of targets) {
      if (this.km[target] === Infinity) continue;
      for (let node = target; this.from[node]! >= 0 && this.marked[node] !== this.runs; node = this.from[node]!) {
        this.marked[node] = this.runs;
        used[this.graph.edge[this.via[node]!]!] = 1;
      }
    }
  }
}
