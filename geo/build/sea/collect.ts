/** Gathers coast, marks and judge into one graph of everything a ship may do. */
import type { CoastGrid } from "../../../src/core/sea/coast-grid";
import type { Position } from "../../../src/core/position";
import type { Vector } from "../../../src/core/sea/vector";
import { cachedNumbers, digest } from "./cache";
import { deepLand } from "./deep-land";
import { shoreTest } from "./gshhg-at";
import { readGshhg } from "./gshhg";
import { fairwayNodes, harbourNode } from "./graph";
import { readLand, type Ring } from "./land";
import { landTest, type LandTest } from "./land-at";
import { type Passage, readBarriers, readFairways, readHarbours, readPassages } from "./marks";
import { coastNodes, LEVELS, type Node, ringNodes } from "./nodes";
import { closed, judgeLines, obstacleGrid } from "./obstacles";
import { oceanSamples } from "./samples";
import { type Edges, sightEdges } from "./sight";

const CELLS = 2048; // along a cube face: about 5 km

export interface World {
  readonly land: readonly Ring[];
  readonly barriers: readonly Vector[][];
  readonly passages: readonly Passage[];
  readonly nodes: readonly Node[];
  readonly edges: Edges;
  readonly fairwayEdges: number; // the first so many edges run along fairways
  readonly harbours: readonly { readonly at: Position; readonly node: number }[];
  readonly oceanFrom: number; // nodes from here on are samples of the open sea, not part of the network
}

export function collected(log: (line: string) => void): World {
  const land = readLand();
  const barriers = readBarriers();
  const shore = readGshhg();
  const grid = obstacleGrid([...land.map(closed), ...barriers, ...judgeLines(shore)], CELLS);
  const onEarth = landTest(land);
  const onShore = shore ? shoreTest(shore) : onEarth;
  const isLand: LandTest = (position) => onEarth(position) || onShore(position);
  log(`sea: coast of ${land.length} rings, judge ${shore ? "GSHHG" : "absent"}`);
  const turning = [...coastNodes(land, grid), ...barriers.flatMap((barrier) => barrierNodes(barrier, grid))];
  const fairway = fairwayNodes(readFairways(), turning.length);
  const { nodes, harbours } = withHarbours([...turning, ...fairway.nodes], turning.length, grid, isLand, log);
  const all = [...nodes, ...oceanSamples(isLand, grid)];
  log(`sea: ${all.length} nodes`);
  const seen = cachedSight(all, grid, onEarth);
  log(`sea: ${seen.length} edges in sight`);
  return {
    land,
    barriers,
    passages: readPassages(),
    nodes: all,
    edges: [...fairway.edges, ...seen],
    fairwayEdges: fairway.edges.length,
    harbours,
    oceanFrom: nodes.length,
  };
}

/** Looking takes minutes: kept until a node or the coast changes. */
function cachedSight(nodes: readonly Node[], grid: CoastGrid, isLand: LandTest): Edges {
  const places = Float64Array.from(
    nodes.flatMap(({ at, clearanceKm, wedge }) => [...at, clearanceKm, ...(wedge?.flat() ?? [])]),
  );
  const name = `sight-${digest(new Uint8Array(places.buffer), new Uint8Array(grid.xyz.buffer), grid.breaks)}`;
  const flat = cachedNumbers(name, () => Uint32Array.from(sightEdges(nodes, grid, deepLand(grid, isLand)).flat()));
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

/** A barrier is a coast without inside: a ring there and back. */
function barrierNodes(barrier: readonly Vector[], grid: CoastGrid): Node[] {
  const ring = [...barrier, ...barrier.slice(1, -1).reverse()];
  return LEVELS.flatMap((_, level) => ringNodes(ring, level, grid));
}

function withHarbours(
  nodes: Node[],
  fairwayFrom: number,
  grid: CoastGrid,
  isLand: LandTest,
  log: (line: string) => void,
): { nodes: Node[]; harbours: World["harbours"] } {
  const fairway = nodes.slice(fairwayFrom);
  const coastal = nodes.slice();
  const harbours: { at: Position; node: number }[] = [];
  for (const at of readHarbours()) {
    const found = harbourNode(at, fairway, coastal, grid, isLand);
    if (found === null) log(`sea: no water near harbour ${at.join()}`);
    else if (typeof found === "number") harbours.push({ at, node: fairwayFrom + found });
    else harbours.push({ at, node: nodes.push(found) - 1 });
  }
  return { nodes, harbours };
}
