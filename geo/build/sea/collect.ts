/** Gathers coast, marks and judge into one graph of everything a ship may do. */
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import { inlandCells } from "../../../src/core/sea/geometry/inland-cells";
import type { Position } from "../../../src/core/geodesy/position";
import { positionOf, type Vector } from "../../../src/core/sea/geometry/vector";
import { cachedNumbers, digest } from "./cache";
import { shoreTest } from "./gshhg-at";
import { readGshhg } from "./gshhg";
import { fairwayNodes } from "./graph";
import { greatSeas } from "./great-seas";
import { joinHarbours } from "./harbours";
import { inshoreEdges, inshoreNodes, passable } from "./inshore";
import { readLand, type Ring } from "./land";
import { landTest, type LandTest } from "./land-at";
import { type Barrier, type PassageGate, readBarriers, readFairways, readHarbours, readPassages } from "./sea-features";
import { coastNodes, LEVELS, type Node, ringNodes } from "./nodes";
import { closed, judgeLines, obstacleGrid } from "./obstacles";
import { oceanSamples } from "./samples";
import { shoreIndex, type ShoreIndex } from "./shore-index";
import { addedEdges, type SightEdges, sightEdges } from "./sight";

const CELLS = 2048; // along a cube face: about 5 km
const FENCE_CELLS = 64;
const SIGHT = "sight 7"; // raise when the rules of sight.ts change

export interface SeaInput {
  readonly land: readonly Ring[];
  readonly barriers: readonly Barrier[];
  readonly passages: readonly PassageGate[];
  readonly nodes: readonly Node[];
  readonly edges: SightEdges;
  readonly lifted: SightEdges; // those that cross a mark which is lifted for some ships
  readonly inshore: { readonly nodes: readonly Node[]; readonly edges: SightEdges }; // numbered after the nodes
  readonly fairwayEdges: number; // the first so many edges run along fairways
  readonly harbours: readonly { readonly at: Position; readonly node: number }[];
  readonly isSample: (node: number) => boolean; // a point of the open sea to try routes from, not part of the network
}

export async function collected(log: (line: string) => void): Promise<SeaInput> {
  const base = await withSight(bareWorld(log), log);
  const world = withMarks(base, log);
  return { ...world, inshore: await inshoreOf(base, world, log) };
}

/** The coast and its turning points, without any mark. */
function bareWorld(log: (line: string) => void): Omit<Base, "seen"> {
  const land = readLand();
  const shore = readGshhg();
  const coasts = [...land.map(closed), ...judgeLines(shore)];
  const onEarth = landTest(land);
  const onShore = shore ? shoreTest(shore) : onEarth;
  const isLand: LandTest = (position) => onEarth(position) || onShore(position);
  log(`sea: coast of ${land.length} rings, judge ${shore ? "GSHHG" : "absent"}`);
  const plain = obstacleGrid(coasts, CELLS);
  const deep = inlandCells(plain, (at) => onEarth(positionOf(at)));
  const coastal = coastNodes(land, plain);
  const base = [...coastal, ...oceanSamples(isLand, plain)];
  return {
    land,
    grid: plain,
    base,
    coastal: coastal.length,
    deep,
    isLand,
    shores: shoreIndex(
      land,
      shore,
      readBarriers().map(({ line }) => line),
    ),
  };
}

async function withSight(bare: Omit<Base, "seen">, log: (line: string) => void): Promise<Base> {
  const seen = await cachedSight(bare.base, bare.grid, bare.deep);
  log(`sea: ${bare.base.length} nodes, ${seen.length} edges in sight`);
  return { ...bare, seen };
}

export interface Base {
  readonly land: readonly Ring[];
  readonly grid: CoastGrid;
  readonly base: readonly Node[];
  readonly coastal: number; // the rest of the base are samples of the open sea
  readonly seen: SightEdges;
  readonly deep: Uint8Array;
  readonly isLand: LandTest;
  readonly shores: ShoreIndex;
}

/** Barriers cut edges of the base; barriers, fairways and harbours add nodes of their own. */
function withMarks(
  { land, grid, base, coastal, seen, deep, isLand, shores }: Base,
  log: (line: string) => void,
): Omit<SeaInput, "inshore"> {
  const barriers = readBarriers();
  const hard = fenceOf(barriers.filter(({ lift }) => lift === null));
  const soft = fenceOf(barriers.filter(({ lift }) => lift !== null));
  const corners = [...base, ...barriers.flatMap(({ line }) => barrierNodes(line, grid))];
  const fairway = fairwayNodes(readFairways(), corners.length);
  const nodes = [...corners, ...fairway.nodes];
  const isGreat = greatSeas(coastal, seen);
  const open = base.filter((_, i) => isGreat(i));
  const water = { shores, grid, isLand, fairway: fairway.nodes, fairwayFrom: corners.length, open };
  const joined = joinHarbours(readHarbours(), nodes, water, log);
  const drawn = [...fairway.edges, ...joined.edges];
  const dry = nodes.map(({ at }, i) => i >= base.length && isLand(positionOf(at)));
  const isBlind = (node: number): boolean => fairway.confined.has(node);
  const added = addedEdges(nodes, base.length, grid, deep).filter(
    ([a, b]) => !(dry[a] && dry[b]) && !isBlind(a) && !isBlind(b),
  );
  const sights = [...seen, ...added];
  const passable = sights.filter(([a, b]) => !crossesCoast(hard, nodes[a]!.at, nodes[b]!.at));
  const isLifted = ([a, b]: readonly [number, number]): boolean => crossesCoast(soft, nodes[a]!.at, nodes[b]!.at);
  const [lifted, uncut] = [passable.filter(isLifted), passable.filter((edge) => !isLifted(edge))];
  log(`sea: ${nodes.length} nodes, ${uncut.length} edges with the marks`);
  const isSample = (node: number): boolean => node >= coastal && node < base.length;
  const edges = [...drawn, ...uncut];
  return {
    land,
    barriers,
    passages: readPassages(),
    nodes,
    edges,
    lifted,
    fairwayEdges: drawn.length,
    harbours: joined.harbours,
    isSample,
  };
}

async function inshoreOf(
  { land, grid, deep, base, coastal }: Base,
  { nodes, edges: drawn, fairwayEdges, barriers }: Omit<SeaInput, "inshore">,
  log: (line: string) => void,
): Promise<SeaInput["inshore"]> {
  const inshore = inshoreNodes(land, grid, base.slice(0, coastal));
  const all = [...nodes, ...inshore];
  const edges = await inshoreEdges(all, nodes.length, grid, deep);
  log(`sea: ${inshore.length} corners close to the shore, ${edges.length} edges in sight`);
  const looks = new Set(drawn.slice(fairwayEdges).flat()); // inside a confined fairway nothing is in sight
  const seen = edges.filter(([a]) => a < base.length || a >= nodes.length || looks.has(a));
  return { nodes: inshore, edges: passable(seen, all, fenceOf(barriers.filter(({ lift }) => lift === null))) };
}

const fenceOf = (barriers: readonly Barrier[]): CoastGrid =>
  obstacleGrid(
    barriers.map(({ line }) => line),
    FENCE_CELLS,
  );

/** Looking takes minutes: kept until a node or the coast changes. */
async function cachedSight(nodes: readonly Node[], grid: CoastGrid, deep: Uint8Array): Promise<SightEdges> {
  const places = Float64Array.from(
    nodes.flatMap(({ at, clearanceKm, wedge }) => [...at, clearanceKm, ...(wedge?.flat() ?? [])]),
  );
  const name = `sight-${digest(SIGHT, new Uint8Array(places.buffer), new Uint8Array(grid.xyz.buffer), grid.breaks)}`;
  const flat = await cachedNumbers(name, async () =>
    Uint32Array.from((await sightEdges({ nodes, grid, deep })).flat()),
  );
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

const BARRIER = LEVELS.findIndex(({ openKm }) => openKm === undefined); // drawn where ships pass, they need no wide berth

/** A barrier is a coast without inside: a ring there and back. */
function barrierNodes(barrier: readonly Vector[], grid: CoastGrid): Node[] {
  const ring = [...barrier, ...barrier.slice(1, -1).reverse()];
  return LEVELS.flatMap((_, level) => (level < BARRIER ? [] : ringNodes(ring, level, grid, BARRIER)));
}
