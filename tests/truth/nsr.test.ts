import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../../src/cli/world";
import type { Position } from "../../src/core/geodesy/position";
import { isRoute, seaRoute } from "../../src/core/sea/route/route";
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
    readonly doubtful?: string; // why it is not compared with
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

/** From end to end past the ports on the track; the passages lie before the first of them. */
function sailedKm({ from, by = [], to, via, avoid }: Row): number {
  const ends = [from, ...by, to];
  const lengths = ends.slice(1).map((end, i) => {
    const rule = { forced: i === 0 ? via : [], closed: avoid, opened: ["nsr"] };
    const route = seaRoute(seaNetwork(), { from: ends[i]!.at, to: end.at, ...rule });
    if (!isRoute(route)) throw new Error(route.reason);
    return route.distanceKm;
  });
  return lengths.reduce((sum, km) => sum + km, 0);
}

/** Middle one of the published figures that can be compared with, km. */
function publishedKm({ published }: Row): number {
  const km = published
    .filter((figure) => figure.doubtful === undefined)
    .map(({ value, unit }) => (unit === "nm" ? value * KM_PER_NM : value))
    .toSorted((a, b) => a - b);
  return (km[Math.floor((km.length - 1) / 2)]! + km[Math.floor(km.length / 2)]!) / 2;
}

const errorOf = (row: Row): number => sailedKm(row) / publishedKm(row) - 1;

const nameOf = ({ from, by = [], to, track }: Row): string =>
  `${[from, ...by, to].map(({ name }) => name).join("–")}, ${track}`;

test("the table holds what was published of the Northern Sea Route", () => {
  expect(rows).toHaveLength(34);
  expect(missed.length).toBeLessThan(rows.length / 3);
});

test.each(met.map((row) => [nameOf(row), row] as const))("%s, within 4 % of the middle published figure", (_, row) => {
  expect(Math.abs(errorOf(row))).toBeLessThan(0.04);
});

test.fails.each(missed.map((row) => [nameOf(row), row] as const))(
  "%s, within 4 % of the middle published figure",
  (_, row) => {
    expect(Math.abs(errorOf(row))).toBeLessThan(0.04);
  },
);

test("every figure resolves to a source", () => {
  const { catalog } = loadAtlas();
  const own = new Set(read<readonly { readonly id: string }[]>("sources.json").map(({ id }) => id));
  const cited = rows.flatMap(({ published }) => published.flatMap(({ sources }) => sources));
  expect(cited.filter((id) => !own.has(id) && !catalog.sources[id])).toEqual([]);
});
