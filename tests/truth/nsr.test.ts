import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../../src/cli/world";
import type { Position } from "../../src/core/geodesy/position";
import { isRoute, seaRoute, type SeaRoute } from "../../src/core/sea/route/route";
import { seaNetwork } from "../core/sea/network-file";

interface End {
  readonly name: string;
  readonly at: Position;
}

interface Row {
  readonly from: End;
  readonly by?: readonly End[]; // ports on the published track
  readonly to: End;
  readonly track: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly published: readonly {
    readonly value: number;
    readonly unit: "nm" | "km";
    readonly sources: readonly string[];
  }[];
  readonly doubtful?: string; // why the figure is not met
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as T;
}

const rows = read<readonly Row[]>("nsr-distances.json");
const met = rows.filter(({ doubtful }) => doubtful === undefined);
const missed = rows.filter(({ doubtful }) => doubtful !== undefined);

const KM_PER_NM = 1.852;

/** A figure that names no track is met by the fairway from the Kara Gate or by the way round Cape Zhelaniya. */
function tracksOf({ track, via }: Row): (readonly string[])[] {
  return track === "any" ? [via, ["zhelaniya", ...via], [...via, "zhelaniya"]] : [via];
}

/** From end to end past the ports on the track; the passages lie before the first of them. */
function sailed({ from, by = [], to, avoid }: Row, forced: readonly string[]): SeaRoute[] {
  const ends = [from, ...by, to];
  return ends.slice(1).map((end, i) => {
    const rule = { forced: i === 0 ? forced : [], closed: avoid, opened: ["nsr"] };
    const route = seaRoute(seaNetwork(), { from: ends[i]!.at, to: end.at, ...rule });
    if (!isRoute(route)) throw new Error(route.reason);
    return route;
  });
}

/** Against the published figure that is nearest. */
function errorOf(row: Row): number {
  const errors = tracksOf(row).flatMap((forced) => {
    const routes = sailed(row, forced);
    const passages = routes.flatMap((route) => route.passages);
    if (!row.by && new Set(passages).size < passages.length) return []; // turned back on itself
    const km = routes.reduce((sum, { distanceKm }) => sum + distanceKm, 0);
    return row.published.map(({ value, unit }) => km / (unit === "nm" ? value * KM_PER_NM : value) - 1);
  });
  return errors.reduce((best, error) => (Math.abs(error) < Math.abs(best) ? error : best));
}

const nameOf = ({ from, by = [], to, track }: Row): string =>
  `${[from, ...by, to].map(({ name }) => name).join("–")}, ${track}`;

test("the table", () => {
  const lines = rows.map((row) => {
    const error = `${(100 * errorOf(row)).toFixed(1)} %`.padStart(8);
    return `${nameOf(row).padEnd(58)}${error}  ${row.doubtful ?? ""}`.trimEnd();
  });
  console.log(`Northern Sea Route, against the nearest published figure\n${lines.join("\n")}`);
  expect(lines).toHaveLength(34);
});

test.each(met.map((row) => [nameOf(row), row] as const))("%s, within 4 % of a published figure", (_, row) => {
  expect(Math.abs(errorOf(row))).toBeLessThan(0.04);
});

test.fails.each(missed.map((row) => [nameOf(row), row] as const))("%s, within 4 % of a published figure", (_, row) => {
  expect(Math.abs(errorOf(row))).toBeLessThan(0.04);
});

test("every figure resolves to a source", () => {
  const { catalog } = loadAtlas();
  const own = new Set(read<readonly { readonly id: string }[]>("sources.json").map(({ id }) => id));
  const cited = rows.flatMap(({ published }) => published.flatMap(({ sources }) => sources));
  expect(cited.filter((id) => !own.has(id) && !catalog.sources[id])).toEqual([]);
});
