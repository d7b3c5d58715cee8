/** Keeps only the edges that lie on a shortest route between two of many sample places, under several closures. */
import FlatQueue from "flatqueue";
import { cachedNumbers, digest } from "./cache";
import type { Graph } from "./graph";
import { inThreads, type Share } from "./threads";

export interface PruneSetting {
  readonly blocked: Uint8Array; // one byte per edge
  readonly sources: readonly number[]; // node numbers
  readonly targets: readonly number[];
}

export interface PruneTask {
  readonly graph: Graph;
  readonly edgeCount: number;
  readonly settings: readonly PruneSetting[];
  readonly isEnd: Uint8Array; // routes may begin and end at such a node, not pass
}

const PRUNING = "used 1"; // raise when the rules of this file change

/** One byte per edge. Trying takes minutes: kept until an edge or a setting changes. */
export async function usedEdges(task: PruneTask): Promise<Uint8Array> {
  const { graph, settings, isEnd } = task;
  const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const tried = settings.flatMap(({ blocked, sources, targets }) => [
    blocked,
    bytes(Uint32Array.from([...sources, ...targets])),
  ]);
  const name = `used-${digest(PRUNING, bytes(graph.to), bytes(graph.km), bytes(graph.first), isEnd, ...tried)}`;
  const used = await cachedNumbers(name, async () => {
    const parts = await inThreads<Uint8Array>("./prune-worker.ts", task);
    return Uint32Array.from(parts[0]!, (_, edge) => (parts.some((part) => part[edge]) ? 1 : 0));
  });
  return Uint8Array.from(used);
}

export function usedByPart({ graph, edgeCount, settings, isEnd, part, parts }: PruneTask & Share): Uint8Array {
  const used = new Uint8Array(edgeCount);
  const tree = new ShortestPaths(graph, isEnd);
  for (const { blocked, sources, targets } of settings) {
    for (let i = part; i < sources.length; i += parts) {
      tree.run(sources[i]!, blocked);
      tree.mark(targets, used);
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
  private readonly isEnd: Uint8Array;
  private runs = 0;

  constructor(graph: Graph, isEnd: Uint8Array) {
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
      if (at > this.km[node]! || (node !== source && this.isEnd[node])) continue;
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
