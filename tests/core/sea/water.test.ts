import { expect, test } from "vitest";
import { readGshhg } from "../../../geo/build/sea/gshhg";
import { shoreTest } from "../../../geo/build/sea/gshhg-at";
import { readLand } from "../../../geo/build/sea/land";
import { landTest, type LandTest } from "../../../geo/build/sea/land-at";
import { readFairways } from "../../../geo/build/sea/sea-features";
import { readTruth, truthRule } from "../../../geo/build/sea/truth";
import { geodesicKm } from "../../../src/core/geodesy/geodesic";
import { planLines } from "../../../src/core/planner/legs/plan-lines";
import type { Position } from "../../../src/core/geodesy/position";
import { isRoute, seaRoute } from "../../../src/core/sea/route/route";
import { cases } from "../../cases";
import { world } from "../planner/real-world";
import { seaNetwork } from "./network-file";

const STEP_KM = cases(0.5, 0.25);
const HARBOUR_KM = 15; // river ports: the line may end on what a coast calls land
const CHANNEL_KM = 3; // beside a canal or a drawn river channel the line may run over land

const channels = readFairways().flatMap(({ line }) =>
  line.slice(1).map((end, i): [Position, Position] => [line[i]!, end]),
);

interface Route {
  readonly name: string;
  readonly line: readonly Position[];
}

/** Every eleventh or 44th row of the distance table, all ways among them. */
const EACH = cases(44, 11);
const ofTable = readTruth()
  .filter((_, i) => i % EACH === 0)
  .map((row): Route => {
    const answer = seaRoute(seaNetwork(), { from: row.fromAt, to: row.toAt, ...truthRule(row) });
    return { name: `${row.from}-${row.to}`, line: isRoute(answer) ? answer.line : [] };
  });

/** The sea legs of the corridors and baselines. */
const ofCorridors = planLines(world)
  .filter(({ mode }) => mode === "sea")
  .map(({ id, line }): Route => ({ name: id, line }));

const routes = [...ofTable, ...ofCorridors];

test("many rows and every sea leg of a corridor are looked at", () => {
  expect(ofTable.filter(({ line }) => line.length > 1).length).toBeGreaterThanOrEqual(Math.floor((0.85 * 800) / EACH));
  expect(ofCorridors.length).toBeGreaterThan(25);
  expect(ofCorridors.filter(({ line }) => line.length < 2)).toEqual([]);
});

test("no line runs over Natural Earth's land, away from river ports and canals", () => {
  expect(onLand(landTest(readLand()))).toEqual([]);
});

const shore = readGshhg();

test.skipIf(!shore)("no line runs over the full-resolution GSHHG shoreline's land either", () => {
  expect(onLand(shoreTest(shore!))).toEqual([]);
});

/** Kilometres on land by route, with the first place. */
function onLand(isLand: LandTest): string[] {
  return routes.flatMap(({ name, line }) => {
    const dry = dryPoints(line, isLand);
    const [first] = dry;
    if (first === undefined) return [];
    return [`${name}: ${(dry.length * STEP_KM).toFixed(2)} km at ${first.map((v) => v.toFixed(3)).join(",")}`];
  });
}

function dryPoints(line: readonly Position[], isLand: LandTest): Position[] {
  const ends = [line[0]!, line[line.length - 1]!];
  const exempt = (at: Position): boolean =>
    ends.some((end) => geodesicKm(end, at) < HARBOUR_KM) || channels.some((edge) => isBeside(at, edge));
  return line.slice(1).flatMap((end, i) => samples(line[i]!, end).filter((at) => isLand(at) && !exempt(at)));
}

/** Every few hundred metres along a straight line on the map: the line's own points are at most 60 km apart. */
function samples(a: Position, b: Position): Position[] {
  const count = Math.ceil(geodesicKm(a, b) / STEP_KM);
  return Array.from({ length: count }, (_, i): Position => [
    a[0] + ((b[0] - a[0]) * i) / count,
    a[1] + ((b[1] - a[1]) * i) / count,
  ]);
}

function isBeside([lon, lat]: Position, [a, b]: readonly [Position, Position]): boolean {
  const kx = 111.32 * Math.cos((lat * Math.PI) / 180);
  const ky = 111.32;
  const x = (((((lon - a[0]) % 360) + 540) % 360) - 180) * kx;
  const y = (lat - a[1]) * ky;
  const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * ky];
  const t = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - t * dx, y - t * dy) < CHANNEL_KM;
}
