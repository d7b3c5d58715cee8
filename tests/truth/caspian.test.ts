import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Position } from "../../src/core/geodesy/position";
import { isRoute, seaRoute } from "../../src/core/sea/route/route";
import { seaNetwork } from "../core/sea/network-file";

interface End {
  readonly name: string;
  readonly at: Position;
}

const rows = JSON.parse(readFileSync(new URL("caspian-distances.json", import.meta.url), "utf8")) as {
  readonly from: End;
  readonly to: End;
  readonly published: { readonly value: number };
}[];

const ANZALI: Position = [49.46, 37.48];
const ASTRAKHAN: Position = [48.03, 46.35];
const AMIRABAD: Position = [53.37, 36.86];
const OLYA: Position = [47.55, 45.78];
const AKTAU: Position = [51.21, 43.6];
const MUMBAI: Position = [72.867, 18.967];

test.each(rows)("$from.name to $to.name within 8 % of the published $published.value km", ({ from, to, published }) => {
  const route = seaRoute(seaNetwork(), { from: from.at, to: to.at });
  expect(route.distanceKm).toBeGreaterThan(published.value * 0.92);
  expect(route.distanceKm).toBeLessThan(published.value * 1.08);
});

// By hand: the straight lines are some 990, 1020 and 690 km; capes and the Volga channel add to them.
test.each([
  ["Anzali to Astrakhan", ANZALI, ASTRAKHAN, 960, 1200],
  ["Amirabad to Olya", AMIRABAD, OLYA, 1050, 1300],
  ["Aktau to Anzali", AKTAU, ANZALI, 690, 800],
] as const)("%s stays in the Caspian at a plausible length", (_, from, to, low, high) => {
  const route = seaRoute(seaNetwork(), { from, to });
  if (!isRoute(route)) throw new Error(route.reason);
  expect(route.distanceKm).toBeGreaterThan(low);
  expect(route.distanceKm).toBeLessThan(high);
  for (const [lon, lat] of route.line) expect(lon > 46.5 && lon < 55 && lat > 36.4 && lat < 47.5).toBe(true);
});

test("from the Caspian to Mumbai there is no way but by the Volga-Don canal, opened", () => {
  const shut = seaRoute(seaNetwork(), { from: ANZALI, to: MUMBAI });
  expect(isRoute(shut) ? null : shut.closed).toEqual(["volga-don"]);
  const open = seaRoute(seaNetwork(), { from: ANZALI, to: MUMBAI, opened: ["volga-don"] });
  expect(isRoute(open) && open.passages).toEqual(
    expect.arrayContaining(["volga-don", "kerch", "bosporus", "suez", "bab-el-mandeb"]),
  );
});
