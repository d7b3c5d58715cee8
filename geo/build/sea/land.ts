/** Natural Earth's 1:10m land as rings of unit vectors; land lies on the right of a ring's direction. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../../../src/core/geodesy/position";
import { type Vector, vectorOf } from "../../../src/core/sea/geometry/vector";

/** A closed ring; the first point is not repeated at the end. */
export type Ring = readonly Vector[];

export function readLand(): Ring[] {
  const path = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{ land: GeometryCollection }>;
  const rings: Ring[] = [];
  for (const { geometry } of feature(topology, topology.objects.land).features) {
    if (geometry.type === "MultiPolygon")
      for (const polygon of geometry.coordinates) rings.push(...polygon.map(ringOf));
    if (geometry.type === "Polygon") rings.push(...geometry.coordinates.map(ringOf));
  }
  return rings.filter((ring) => ring.length >= 3);
}

function ringOf(points: readonly (readonly number[])[]): Ring {
  return points
    .slice(0, -1)
    .map(([lon, lat]) => vectorOf([lon!, lat!] as Position))
    .filter((point, i, all) => i === 0 || distance2(point, all[i - 1]!) > 1e-16);
}

export function distance2(a: Vector, b: Vector): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}
