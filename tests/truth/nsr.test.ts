import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Position } from "../../src/core/position";
import { isRoute, seaRoute } from "../../src/core/sea/route";
import { seaNetwork } from "../core/sea/network-file";

interface End {
  readonly name: string;
  readonly at: Position;
}

const rows = JSON.parse(readFileSync(new URL("nsr-distances.json", import.meta.url), "utf8")) as {
  readonly from: End;
  readonly to: End;
  readonly track: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly published: readonly { readonly value: number; readonly unit: "nm" | "km" }[];
}[];

const KM_PER_NM = 1.852;

type Row = (typeof rows)[number];

/** Rows that are missed: what is published calls at ports, rounds up or winds more than the track does. */
const MISSED: ReadonlySet<string> = new Set([
  "Cape Zhelaniya–Cape Dezhnev, deep", // 4.3 % short: 2,200 nm is a round figure
  "Kirkenes–Qingdao, any", // 7.6 % short: 13,000 km is a round figure
  "Los Angeles–Rotterdam, any", // 10 % short: the table's other Pacific rows are as long
  "Murmansk–Vilkitsky Strait, coastal", // 8.4 % short: the figure follows the coast by Dikson
]);
const isMissed = ({ from, to, track }: Row): boolean => MISSED.has(`${from.name}–${to.name}, ${track}`);

/** A figure that names no track is met by the fairway from the Kara Gate or by the way round Cape Zhelaniya. */
function tracksOf({ track, via }: Row): (readonly string[])[] {
  return track === "any" ? [via, ["zhelaniya", ...via], [...via, "zhelaniya"]] : [via];
}

function withinFourPercent(row: Row): void {
  const { from, to, avoid, published } = row;
  const errors = tracksOf(row).flatMap((forced) => {
    const route = seaRoute(seaNetwork(), { from: from.at, to: to.at, forced, closed: avoid, opened: ["nsr"] });
    if (!isRoute(route)) throw new Error(route.reason);
    if (new Set(route.passages).size < route.passages.length) return []; // turned back on itself
    return published.map(({ value, unit }) => route.distanceKm / (unit === "nm" ? value * KM_PER_NM : value) - 1);
  });
  const nearest = errors.reduce((best, error) => (Math.abs(error) < Math.abs(best) ? error : best));
  expect(Math.abs(nearest), `${(100 * nearest).toFixed(1)} %`).toBeLessThan(0.04);
}

test.each(rows.filter((row) => !isMissed(row)))(
  "$from.name to $to.name, $track track, within 4 % of a published figure",
  withinFourPercent,
);
test.fails.each(rows.filter(isMissed))(
  "$from.name to $to.name, $track track, within 4 % of a published figure",
  withinFourPercent,
);
