import type { SeaGraph } from "./sea-graph";

/** The edges that cross one passage's gate, and the nodes they leave. */
export interface GateArcs {
  readonly arcs: readonly number[];
  readonly from: readonly number[]; // by the same rank
  readonly tails: readonly number[]; // each once
}

/** Edges by the passage they cross; a passage without edges has none. */
export interface GateArcsByPassage {
  readonly of: (passage: number) => GateArcs;
}

export function gateArcs({ count, first, crossing, crossings }: SeaGraph): GateArcsByPassage {
  const byPassage = new Map<number, { arcs: number[]; from: number[] }>();
  const add = (passage: number, arc: number, node: number): void => {
    const gate = byPassage.get(passage) ?? { arcs: [], from: [] };
    gate.arcs.push(arc);
    gate.from.push(node);
    byPassage.set(passage, gate);
  };
  for (let node = 0; node < count; node++) {
    for (let arc = first[node]!; arc < first[node + 1]!; arc++)
      for (const passage of crossings[crossing[arc]!]!.passages) add(passage, arc, node);
  }
  const gates = new Map([...byPassage].map(([id, gate]) => [id, { ...gate, tails: [...new Set(gate.from)] }]));
  return { of: (passage) => gates.get(passage) ?? { arcs: [], from: [], tails: [] } };
}
