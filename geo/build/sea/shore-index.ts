/** Parts of both coasts by degree squares, to draw the patch round a place. */
import type { Position } from "../../../src/core/geodesy/position";
import { positionOf, type Vector } from "../../../src/core/sea/geometry/vector";
import type { Shore } from "./gshhg";
import type { Ring } from "./land";
import { drawShore, type Raster, rasterAt } from "./raster";

export interface ShoreIndex {
  readonly judge: ReadonlyMap<number, Float64Array[]>; // lon and lat in turn
  readonly land: ReadonlyMap<number, Float64Array[]>;
  readonly barriers: readonly Float64Array[];
}

/** Natural Earth's coast is some hundred metres off: near a harbour the judge alone says where the docks are. */
const JUDGE_ALONE_KM = 18;

export function shoreIndex(
  land: readonly Ring[],
  shore: Shore | null,
  barriers: readonly (readonly Vector[])[],
): ShoreIndex {
  const judge = new Map<number, Float64Array[]>();
  for (const { bin, lonLat } of shore?.parts ?? []) {
    const key = (89 - Math.floor(bin / 360) + 90) * 360 + (bin % 360);
    judge.set(key, [...(judge.get(key) ?? []), lonLat]);
  }
  return {
    judge,
    land: byDegree(land),
    barriers: barriers.map((line) => Float64Array.from(line.flatMap(positionOf))),
  };
}

function byDegree(rings: readonly Ring[]): Map<number, Float64Array[]> {
  const squares = new Map<number, number[][]>();
  for (const ring of rings) {
    const points = [...ring, ring[0]!].map(positionOf);
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1]!, points[i]!];
      const key = keyOf(a);
      if (Math.abs(a[0] - b[0]) < 180)
        squares
          .set(key, squares.get(key) ?? [])
          .get(key)!
          .push([...a, ...b]);
    }
  }
  return new Map([...squares].map(([key, parts]) => [key, parts.map((part) => Float64Array.from(part))]));
}

function keyOf([lon, lat]: Position): number {
  return (Math.floor(lat) + 90) * 360 + ((Math.floor(lon) + 360) % 360);
}

/** The coast round a place; without a judge Natural Earth's right up to it. */
export function localCoast(index: ShoreIndex, centre: Position): Raster {
  const raster = rasterAt(centre);
  const fromKm = index.judge.size === 0 ? 0 : JUDGE_ALONE_KM;
  for (const key of squaresRound(centre)) {
    for (const line of index.judge.get(key) ?? []) drawLine(raster, line, 0);
    for (const line of index.land.get(key) ?? []) drawLine(raster, line, fromKm);
  }
  for (const barrier of index.barriers) drawLine(raster, barrier, 0);
  return raster;
}

function drawLine(raster: Raster, line: Float64Array, beyondKm: number): void {
  for (let i = 2; i < line.length; i += 2)
    drawShore(raster, [line[i - 2]!, line[i - 1]!], [line[i]!, line[i + 1]!], beyondKm);
}

function squaresRound([lon, lat]: Position): number[] {
  const wide = Math.min(179, Math.ceil(1 / Math.cos((Math.min(85, Math.abs(lat)) * Math.PI) / 180)) + 1);
  const keys: number[] = [];
  for (let y = Math.floor(lat) - 1; y <= Math.floor(lat) + 1; y++)
    for (let x = Math.floor(lon) - wide; x <= Math.floor(lon) + wide; x++) keys.push(keyOf([x, y]));
  return keys;
}
