/**
 * Pairs of ports and waters that no fitter had seen, 60 to 700 km apart. Source of `judgeNm`: the shortest way on a
 * raster of the water of the full-resolution GSHHG shoreline (Wessel and Smith, 1996, version 2.3.7), pulled straight
 * and measured on the WGS84 ellipsoid, made in November 2026. It hugs the shore, as no ship does: published tables run
 * some 5 % above it.
 */
import { readFileSync } from "node:fs";
import type { Position } from "../../src/core/geodesy/position";

export interface UnseenPair {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
  readonly judgeNm: number;
}

export function readUnseenPairs(): readonly UnseenPair[] {
  const [, ...lines] = readFileSync(new URL("unseen-sea-pairs.csv", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [id = "", ...figures] = line.split(",");
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, judgeNm = 0] = figures.map(Number);
    return { id, from: [x1, y1], to: [x2, y2], judgeNm };
  });
}
