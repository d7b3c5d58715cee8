import { expect, test } from "vitest";
import { readGeo } from "../../src/data/read-geo";
import type { Position } from "../../src/core/geodesy/position";
import { geodesicKm } from "../../src/core/geodesy/geodesic";
import { buildAtlas } from "../../src/data/catalog";

const REACH_KM = 15;
const REACH_DEGREES = 0.14; // of latitude, a little more than 15 km
const { land } = buildAtlas(readGeo()).atlas;
const stations = Object.values(land.stations);

function isNearStation(vertex: Position): boolean {
  const near = stations.filter(({ position }) => Math.abs(position[1] - vertex[1]) < REACH_DEGREES);
  return near.some(({ position }) => geodesicKm(position, vertex) <= REACH_KM);
}

test("every vertex of a railway lies within 15 km of a named station", () => {
  const railways = land.sections.filter(({ mode }) => mode === "rail");
  expect(railways.length).toBeGreaterThan(300);
  const astray = railways.flatMap(({ id, line }) => line.filter((vertex) => !isNearStation(vertex)).map(() => id));
  expect(astray).toEqual([]);
  expect(isNearStation([88.5, 81])).toBe(false); // the Arctic Ocean
});
