import { readFileSync } from "node:fs";
import FlatQueue from "flatqueue";
import { expect, test } from "vitest";
import { readGeo } from "../../src/data/read-geo";
import { measureSections } from "../../src/core/land/section-length";
import { buildAtlas } from "../../src/data/catalog";

/** A published distance by rail between two stations, on the way through `via`. */
interface Row {
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly source: string;
  readonly usedInNetwork: boolean; // whether the sections carry the figure of the same source
  readonly via?: readonly string[];
}

interface Table {
  readonly sources: Readonly<Record<string, { title: string; publisher: string; url: string | null }>>;
  readonly rows: readonly Row[];
}

interface Way {
  readonly km: number;
  readonly drawnKm: number;
}

const MEDIAN_PCT = 1;
const LARGEST_PCT = 5;
const DRAWN_PCT = 20;

const { sources, rows } = JSON.parse(readFileSync("tests/truth/rail-chainages.json", "utf8")) as Table;
const links = linksOf();

test("the table is long, of long distances, and each row has its source", () => {
  expect(rows.length).toBeGreaterThanOrEqual(45);
  expect(rows.filter(({ usedInNetwork }) => !usedInNetwork).length).toBeGreaterThanOrEqual(20);
  expect(rows.filter(({ km }) => km < 100)).toEqual([]);
  expect(rows.filter(({ source }) => !(source in sources))).toEqual([]);
});

test.each([
  ["all", rows],
  ["those of other sources", rows.filter(({ usedInNetwork }) => !usedInNetwork)],
] as const)("railway kilometres agree with published distances: %s", (_, chosen) => {
  const off = chosen.map((row) => Math.abs(percentOff(wayOf(row).km, row.km))).toSorted((a, b) => a - b);
  expect(off[Math.floor(off.length / 2)]).toBeLessThanOrEqual(MEDIAN_PCT);
  expect(off.at(-1)).toBeLessThanOrEqual(LARGEST_PCT);
});

test("the drawn line is within 20 % of the published distance", () => {
  const off = rows.map((row) => ({ ...row, pct: percentOff(wayOf(row).drawnKm, row.km) }));
  expect(off.filter(({ pct }) => Math.abs(pct) > DRAWN_PCT)).toEqual([]);
});

function percentOff(found: number, published: number): number {
  return (found / published - 1) * 100;
}

function linksOf(): Map<string, (Way & { readonly to: string })[]> {
  const graph = new Map<string, (Way & { readonly to: string })[]>();
  const { land } = buildAtlas(readGeo()).atlas;
  for (const { mode, status, from, to, km, measuredKm } of measureSections(land)) {
    if (mode !== "rail" || status.project !== null) continue;
    graph.set(from, [...(graph.get(from) ?? []), { to, km, drawnKm: measuredKm }]);
    graph.set(to, [...(graph.get(to) ?? []), { to: from, km, drawnKm: measuredKm }]);
  }
  return graph;
}

function wayOf({ from, to, via = [] }: Row): Way {
  const stops = [from, ...via, to];
  const parts = stops.slice(1).map((stop, i) => shortest(stops[i] ?? from, stop));
  return {
    km: parts.reduce((sum, part) => sum + part.km, 0),
    drawnKm: parts.reduce((sum, part) => sum + part.drawnKm, 0),
  };
}

function shortest(from: string, to: string): Way {
  const found = new Map<string, Way>([[from, { km: 0, drawnKm: 0 }]]);
  const queue = new FlatQueue<string>();
  queue.push(from, 0);
  for (let at = queue.pop(); at !== undefined && at !== to; at = queue.pop()) {
    const way = found.get(at)!;
    for (const link of links.get(at) ?? []) {
      const km = way.km + link.km;
      if (km >= (found.get(link.to)?.km ?? Infinity)) continue;
      found.set(link.to, { km, drawnKm: way.drawnKm + link.drawnKm });
      queue.push(link.to, km);
    }
  }
  const way = found.get(to);
  if (way === undefined) throw new Error(`no railway from "${from}" to "${to}"`);
  return way;
}
