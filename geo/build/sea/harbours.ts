/** Joins harbours to the network: by a fairway beside them, else by a way out of their own. */
import { EARTH_RADIUS_KM } from "../../../src/core/geodesy/sphere";
import type { CoastGrid } from "../../../src/core/sea/network/coast-grid";
import { crossesCoast } from "../../../src/core/sea/geometry/crossing";
import type { Position } from "../../../src/core/geodesy/position";
import { angleBetween, type Vector, vectorOf } from "../../../src/core/sea/geometry/vector";
import { approaches } from "./approach";
import type { LandTest } from "./land-at";
import type { Node } from "./nodes";
import { localCoast, type ShoreIndex } from "./shore-index";
import { type SightEdges, isTaut } from "./sight";

const CLEARANCE_KM = 0.1;
const TO_FAIRWAY_KM = 4;
const VIEW_KM = 400;
const IN_SIGHT = 3; // turning points that open water must see

export interface HarbourWater {
  readonly shores: ShoreIndex;
  readonly grid: CoastGrid;
  readonly isLand: LandTest;
  readonly fairway: readonly Node[];
  readonly fairwayFrom: number; // number of the first of them
  readonly open: readonly Node[]; // turning points of the great seas
}

export interface JoinedHarbour {
  readonly at: Position;
  readonly node: number;
}

/** Adds the nodes of the ways out to `nodes`; their edges go with the fairways. */
export function joinHarbours(
  harbours: readonly Position[],
  nodes: Node[],
  water: HarbourWater,
  log: (line: string) => void,
): { harbours: JoinedHarbour[]; edges: SightEdges } {
  const found: JoinedHarbour[] = [];
  const edges: SightEdges = [];
  for (const at of harbours) {
    const beside = nearestFairway(vectorOf(at), water.fairway);
    if (beside !== null) {
      found.push({ at, node: water.fairwayFrom + beside });
      continue;
    }
    const ways = waysOut(at, water);
    if (ways.length === 0) log(`sea: no way out from harbour ${at.join()}`);
    else found.push({ at, node: addWays(ways, nodes, edges) });
  }
  return { harbours: found, edges };
}

/** The number of the node where all the ways begin. */
function addWays(ways: readonly Vector[][], nodes: Node[], edges: SightEdges): number {
  const known = new Map<string, number>();
  const numberOf = (at: Vector): number => {
    const key = at.join();
    if (!known.has(key)) known.set(key, nodes.push({ at, clearanceKm: CLEARANCE_KM, wedge: null }) - 1);
    return known.get(key)!;
  };
  const [start] = ways.map((way) => numberOf(way[0]!));
  for (const way of ways) way.slice(1).forEach((corner, i) => edges.push([numberOf(way[i]!), numberOf(corner)]));
  return start!;
}

function waysOut(from: Position, water: HarbourWater): Vector[][] {
  const at = vectorOf(from);
  const near = water.open.filter((node) => angleBetween(at, node.at) * EARTH_RADIUS_KM < VIEW_KM);
  const isOpen = (place: Vector, roomKm: number): boolean =>
    sees(
      place,
      near.filter(({ clearanceKm }) => clearanceKm >= roomKm / 2),
      water.grid,
    );
  return approaches({ raster: localCoast(water.shores, from), isLand: water.isLand, isOpen });
}

function sees(at: Vector, nodes: readonly Node[], grid: CoastGrid): boolean {
  let seen = 0;
  for (const node of nodes) if (isTaut(at, node) && !crossesCoast(grid, at, node.at) && ++seen >= IN_SIGHT) return true;
  return false;
}

function nearestFairway(at: Vector, fairway: readonly Node[]): number | null {
  let best: number | null = null;
  let bestKm = TO_FAIRWAY_KM;
  fairway.forEach((node, i) => {
    const km = angleBetween(at, node.at) * EARTH_RADIUS_KM;
    if (km < bestKm) [best, bestKm] = [i, km];
  });
  return best;
}
