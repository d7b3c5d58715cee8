/** The published distances, and ours beside them. */
import { readFileSync } from "node:fs";
import type { Position } from "../../../src/core/geodesy/position";
import { KM_PER_NM } from "../../../src/core/units";
import type { SeaNetwork } from "../../../src/core/sea/network/network";
import { isRoute, seaRoute } from "../../../src/core/sea/route/route";
import type { SeaRule } from "../../../src/core/sea/route/rule";

const TABLE = new URL("../../observations/published-distances.csv", import.meta.url);

export interface TruthRow {
  readonly from: string;
  readonly to: string;
  readonly fromAt: Position;
  readonly toAt: Position;
  readonly way: string;
  readonly publishedNm: number;
  readonly note: string;
}

export interface Compared extends TruthRow {
  readonly ourNm: number | null;
  readonly errorPct: number; // signed, of the published distance; NaN without an answer
  readonly passages: readonly string[];
  readonly reason: string;
}

export function readTruth(): TruthRow[] {
  const [, ...lines] = readFileSync(TABLE, "utf8").trim().split("\n");
  return lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1] ?? "");
    const [from = "", to = "", x1, y1, x2, y2, way = "", nm, , note = ""] = cells;
    return {
      from,
      to,
      fromAt: [Number(x1), Number(y1)],
      toAt: [Number(x2), Number(y2)],
      way,
      publishedNm: Number(nm),
      note,
    };
  });
}

/** What a table's way means to the router. */
const WAYS: Readonly<Record<string, SeaRule>> = {
  direct: {},
  suez: { forced: ["suez"] },
  cape: { forced: ["good-hope"] },
  panama: { forced: ["panama"] },
  kiel: { forced: ["kiel"] },
  oresund: { forced: ["oresund"] },
  "store-baelt": { forced: ["great-belt"] },
  malacca: { forced: ["malacca"] },
  tsugaru: { forced: ["tsugaru"] },
  "la-perouse": { forced: ["la-perouse"] },
  nsr: { forced: ["nsr"] },
};

export function truthRule({ way }: TruthRow): SeaRule {
  return WAYS[way] ?? {};
}

export function compared(net: SeaNetwork, row: TruthRow): Compared {
  const route = seaRoute(net, { from: row.fromAt, to: row.toAt, ...truthRule(row) });
  if (!isRoute(route)) return { ...row, ourNm: null, errorPct: Number.NaN, passages: [], reason: route.reason };
  const ourNm = route.distanceKm / KM_PER_NM;
  return {
    ...row,
    ourNm,
    errorPct: (100 * (ourNm - row.publishedNm)) / row.publishedNm,
    passages: route.passages,
    reason: "",
  };
}

export function nearestRank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
