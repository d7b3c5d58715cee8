import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compared, readTruth } from "../../geo/build/sea/truth";
import { summary, validation } from "../../geo/build/sea/validation";
import { seaNetwork } from "../core/sea/network-file";

/** Rows of the table that contradict its own other rows, each with its reason; they count all the same. */
const doubtful = JSON.parse(readFileSync(new URL("doubtful-distances.json", import.meta.url), "utf8")) as {
  readonly from: string;
  readonly to: string;
  readonly way: string;
  readonly reason: string;
}[];

const rows = readTruth().map((row) => compared(seaNetwork(), row));
const found = validation(rows);

test("all 800 rows of the table are answered", () => {
  expect(found.rows).toHaveLength(800);
  expect(found.unanswered).toEqual([]);
});

test("99 of a hundred rows within 6 %", () => {
  expect(found.overall.p99Pct).toBeLessThanOrEqual(6);
});

test("half of the rows within 0.5 %", () => {
  expect(found.overall.medianPct).toBeLessThanOrEqual(0.5);
});

test("nine of ten rows within 2 %", () => {
  expect(found.overall.p90Pct).toBeLessThanOrEqual(2);
});

test.each(["direct", "suez", "cape", "panama", "kiel", "oresund"])("the %s rows have a median within 0.8 %%", (way) => {
  const members = rows.filter((row) => row.way === way);
  expect(members.length).toBeGreaterThan(20);
  expect(summary(way, members).medianPct).toBeLessThanOrEqual(0.8);
});

test("the rows off by more than 8 % are those that the table itself makes doubtful, no more and no fewer", () => {
  const nameOf = ({ from, to, way }: { from: string; to: string; way: string }) => `${from} to ${to}, ${way}`;
  const off = rows.filter(({ errorPct }) => Math.abs(errorPct) > 8).map(nameOf);
  expect(off.toSorted()).toEqual(doubtful.map(nameOf).toSorted());
  expect(doubtful.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

const USED: Readonly<Record<string, string>> = {
  suez: "suez",
  cape: "good-hope",
  panama: "panama",
  kiel: "kiel",
  oresund: "oresund",
  "store-baelt": "great-belt",
  malacca: "malacca",
  tsugaru: "tsugaru",
  "la-perouse": "la-perouse",
  nsr: "nsr",
};

test("rows that state a way use it, and none uses an ice passage unasked", () => {
  for (const { from, to, way, passages } of rows) {
    const used = USED[way];
    expect(used === undefined || passages.includes(used), `${from}-${to} by ${used}`).toBe(true);
    expect(way === "nsr" || !passages.includes("nsr"), `${from}-${to} without nsr`).toBe(true);
    expect(passages, `${from}-${to}`).not.toContain("northwest");
    expect(passages, `${from}-${to}`).not.toContain("volga-don");
  }
});

test("the committed validation file is what this test computes", () => {
  const committed: unknown = JSON.parse(
    readFileSync(new URL("../../geo/derived/validation.json", import.meta.url), "utf8"),
  );
  expect(committed).toEqual(JSON.parse(JSON.stringify(found)));
});
