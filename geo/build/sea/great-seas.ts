/** Turning points that belong to one of the great seas, not to a bay that the coast closes. */
import type { SightEdges } from "./sight";

const SMALLEST = 60; // turning points in sight of one another

export function greatSeas(count: number, edges: SightEdges): (node: number) => boolean {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (const [a, b] of edges) if (a < count && b < count) parent[rootOf(a)] = rootOf(b);
  const size = new Uint32Array(count);
  for (let i = 0; i < count; i++) size[rootOf(i)]!++;
  return (node) => node < count && size[rootOf(node)]! >= SMALLEST;
}
