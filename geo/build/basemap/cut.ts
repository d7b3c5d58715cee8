import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";

type Pair = [number, number];

/** 0.01 degrees, about 1 km: finer than Natural Earth at 1:50 million. */
const DECIMALS = 2;

/**
 * A spherical geometry (stitched at the antimeridian, as TopoJSON of world-atlas is) cut at 180 degrees into plane
 * GeoJSON that MapLibre can draw. The plate carrée of d3 has y downwards, so y changes its sign here; `reflectY`
 * would turn the rings around and fill the Caspian Sea as land.
 */
export function cutAtAntimeridian<T extends GeoJSON.Geometry>(geometry: T): T {
  const plateCarree = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0.05);
  const cut = geoProject(geometry, plateCarree);
  if (cut === null) throw new Error("cut at the antimeridian: empty geometry");
  return mapPositions(cut, ([x, y]) => [round(x), round(-y)]);
}

/** Lines without the parts that only exist because land was cut: along 180 degrees and along the pole. */
export function withoutCutEdges(lines: readonly Pair[][]): Pair[][] {
  return lines.flatMap(splitAtCutEdges).filter((line) => line.length > 1);
}

function splitAtCutEdges(line: readonly Pair[]): Pair[][] {
  const parts: Pair[][] = [[]];
  line.forEach((position, i) => {
    const before = line[i - 1];
    if (before !== undefined && isCutEdge(before, position)) parts.push([]);
    parts[parts.length - 1]?.push(position);
  });
  return parts;
}

function isCutEdge(a: Pair, b: Pair): boolean {
  const alongMeridian = Math.abs(a[0]) >= 179.99 && Math.abs(b[0]) >= 179.99;
  const alongPole = Math.abs(a[1]) >= 89.99 && Math.abs(b[1]) >= 89.99;
  return alongMeridian || alongPole;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0;
}

function mapPositions<T extends GeoJSON.Geometry>(geometry: T, change: (pair: Pair) => Pair): T {
  const walk = (node: unknown): unknown =>
    Array.isArray(node) && typeof node[0] === "number" ? change(node as Pair) : (node as unknown[]).map(walk);
  return { ...geometry, coordinates: walk((geometry as unknown as { coordinates: unknown }).coordinates) };
}
