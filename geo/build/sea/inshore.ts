/**
 * Corners close to the shore, besides those that keep well off it: a ship that begins in a bay turns round the near
 * cape, while through ships pass far out. They serve the network for free ends only, near these.
 */
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { kmToRadians, positionOf, type Vector } from "../../../src/core/sea/geometry/vector";
import { cachedNumbers, digest } from "./cache";
import type { Ring } from "./land";
import { LEVELS, type Node, ringNodes } from "./nodes";
import { isClear, isTaut, type SightEdges } from "./sight";
import { simplifiedRing } from "./simplify";

const LEVEL = LEVELS.findIndex(({ clearanceKm }) => clearanceKm === 2.2);
const REACH_KM = 80; // farther away the corners off the shore lead on
const CELL_DEGREES = 1;
const SIGHT = "inshore 1"; // raise when the rules of this file or of sight.ts change

/** A corner of this level off every cape; those of `known` are left out. */
export function inshoreNodes(land: readonly Ring[], grid: CoastGrid, known: readonly Node[]): Node[] {
  const taken = new Set(known.map(({ at }) => at.join()));
  return land.flatMap((ring) => {
    const corners = simplifiedRing(ring, kmToRadians(LEVELS[LEVEL]!.toleranceKm));
    const nodes = corners.length >= 4 ? ringNodes(corners, LEVEL, grid, LEVEL) : [];
    return nodes.filter(({ at }) => !taken.has(at.join()));
  });
}

/** What inshore nodes (from number `from` on) see of one another and of the others within reach. */
export async function inshoreEdges(
  nodes: readonly Node[],
  from: number,
  grid: CoastGrid,
  deep: Uint8Array,
): Promise<SightEdges> {
  const places = Float64Array.from(nodes.flatMap(({ at, clearanceKm }) => [...at, clearanceKm]));
  const coast = new Uint8Array(grid.xyz.buffer);
  const name = `inshore-${digest(SIGHT, String(from), new Uint8Array(places.buffer), coast, grid.breaks)}`;
  const flat = await cachedNumbers(name, async () => Uint32Array.from(seenInshore(nodes, from, grid, deep).flat()));
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

function seenInshore(nodes: readonly Node[], from: number, grid: CoastGrid, deep: Uint8Array): SightEdges {
  const cells = byCell(nodes);
  const edges: SightEdges = [];
  const within = (2 * Math.sin(kmToRadians(REACH_KM) / 2)) ** 2;
  for (let i = from; i < nodes.length; i++) {
    for (const j of near(cells, nodes[i]!.at)) {
      if (j >= i || chord2(nodes[i]!.at, nodes[j]!.at) > within) continue;
      if (!isTaut(nodes[i]!.at, nodes[j]!) || !isTaut(nodes[j]!.at, nodes[i]!)) continue;
      if (isClear(grid, deep, nodes[i]!, nodes[j]!)) edges.push([j, i]);
    }
  }
  return edges.sort((e, f) => e[0] - f[0] || e[1] - f[1]);
}

function byCell(nodes: readonly Node[]): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  nodes.forEach(({ at }, i) => {
    const [x, y] = cellOf(at);
    const key = keyOf(x, y);
    cells.set(key, cells.get(key) ?? []);
    cells.get(key)!.push(i);
  });
  return cells;
}

function cellOf(at: Vector): readonly [number, number] {
  const [lon, lat] = positionOf(at);
  return [Math.floor((lon + 180) / CELL_DEGREES), Math.floor((lat + 90) / CELL_DEGREES)];
}

const keyOf = (x: number, y: number): number => y * 1000 + ((x + 720) % 360);

function* near(cells: ReadonlyMap<number, readonly number[]>, at: Vector): Generator<number> {
  const [x, y] = cellOf(at);
  const lat = Math.min(89, Math.abs(positionOf(at)[1]) + 1);
  const wide = Math.min(179, Math.ceil(1 / Math.cos((lat * Math.PI) / 180)));
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -wide; dx <= wide; dx++) yield* cells.get(keyOf(x + dx, y + dy)) ?? [];
  }
}

function chord2(a: Vector, b: Vector): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

/** Without those that cross what no ship crosses. */
export function passable(edges: SightEdges, nodes: readonly Node[], hard: CoastGrid): SightEdges {
  return edges.filter(([a, b]) => !crossesCoast(hard, nodes[a]!.at, nodes[b]!.at));
}
