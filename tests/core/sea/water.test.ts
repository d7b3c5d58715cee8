import { expect, test } from "vitest";
import { readGshhg } from "../../../geo/build/sea/gshhg";
import { shoreTest } from "../../../geo/build/sea/gshhg-at";
import { readLand } from "../../../geo/build/sea/land";
import { landTest, type LandTest } from "../../../geo/build/sea/land-at";
import { readFairways } from "../../../geo/build/sea/marks";
import { readTruth, ruleOf } from "../../../geo/build/sea/truth";
import { geodesicKm } from "../../../src/core/geodesic";
import type { Position } from "../../../src/core/position";
import { isRoute, seaRoute } from "../../../src/core/sea/route";
import { seaNetwork } from "./network-file";

const STEP_KM = 0.25;
const HARBOUR_KM = 20; // river ports: the line may end on what a coast calls land
const CHANNEL_KM = 3; // beside a canal or a drawn river channel the line may run over land

const channels = readFairways().flatMap(({ line }) =>
  line.slice(1).map((end, i): [Position, Position] => [line[i]!, end]),
);

/** Every eleventh row of the distance table, all ways among them: some seventy routes. */
const routes = readTruth()
  .filter((_, i) => i % 11 === 0)
  .map((row) => ({ row, answer: seaRoute(seaNetwork(), { from: row.fromAt, to: row.toAt, ...ruleOf(row) }) }));

test("at least sixty routes are looked at", () => {
  expect(routes.filter(({ answer }) => isRoute(answer)).length).toBeGreaterThanOrEqual(60);
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
  return routes.flatMap(({ row, answer }) => {
    if (!isRoute(answer)) return [`${row.from}-${row.to}: ${answer.reason}`];
    const dry = dryPoints(answer.line, isLand);
    return dry.length === 0
      ? []
      : [
          `${row.from}-${row.to}: ${(dry.length * STEP_KM).toFixed(2)} km at ${dry[0]!.map((v) => v.toFixed(3)).join(",")}`,
        ];
  });
}

function dryPoints(line: readonly Position[], isLand: LandTest): Position[] {
  const ends = [line[0]!, line[line.length - 1]!];
  const exempt = (at: Position): boolean =>
    ends.some((end) => geodesicKm(end, at) < HARBOUR_KM) || channels.some((edge) => isBeside(at, edge));
  return line.slice(1).flatMap((end, i) => samples(line[i]!, end).filter((at) => isLand(at) && !exempt(at)));
}

/** Every 250 m along a straight line on the map: the line's own points are at most 60 km apart. */
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
