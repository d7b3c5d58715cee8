/** Is a point on GSHHG's land? By the level of its bin's corner and the shorelines crossed on the way there. */
import type { Position } from "../../../src/core/geodesy/position";
import { JUDGED_FROM, type Shore } from "./gshhg";
import type { LandTest } from "./land-at";

const NUDGE = 1e-7; // degrees

export function shoreTest({ parts, cornerLevels }: Shore): LandTest {
  const bins: Float64Array[][] = [];
  for (const { bin, lonLat } of parts) (bins[bin] ??= []).push(lonLat);
  return ([east, north]) => {
    if (north < JUDGED_FROM) return false;
    const [lon, lat] = [east + NUDGE, north + NUDGE]; // off the bins' borders
    const x = ((lon % 360) + 360) % 360;
    const bin = (89 - Math.min(89, Math.max(-90, Math.floor(lat)))) * 360 + Math.min(359, Math.floor(x));
    let level = (cornerLevels[bin]! >> 9) & 7; // south-west corner
    for (const line of bins[bin] ?? []) level += crossings(line, [x, lat], bin);
    return level % 2 === 1; // 1 land, 2 lake (the Caspian too), 3 island in a lake
  };
}

function crossings(line: Float64Array, [x, y]: Position, bin: number): number {
  const cx = bin % 360;
  const cy = 89 - Math.floor(bin / 360);
  let count = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [px, py, qx, qy] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
    const sp = side(x, y, cx, cy, px, py);
    const sq = side(x, y, cx, cy, qx, qy);
    if (sp > 0 === sq > 0) continue;
    if (side(px, py, qx, qy, x, y) > 0 !== side(px, py, qx, qy, cx, cy) > 0) count++;
  }
  return count;
}

function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
