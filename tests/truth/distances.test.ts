import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compared, readTruth } from "../../geo/build/sea/truth";
import { summary, validation, validationTable } from "../../geo/build/sea/validation";
import { seaNetwork } from "../core/sea/network-file";

/** Rows of the table that are doubtful, each with its reason; they count all the same, save where said. */
const doubtful = JSON.parse(readFileSync(new URL("doubtful-distances.json", import.meta.url), "utf8")) as {
  readonly from: string;
  readonly to: string;
  readonly way: string;
  readonly reason: string;
}[];

const rows = readTruth().map((row) => compared(seaNetwork(), row));
const found = validation(rows);

test("the table by region", () => {
  process.stdout.write(`\nSea distances against NGA Pub. 151\n${validationTable(found)}\n`);
  expect(found.rows).toHaveLength(800);
});

test("no row is left unanswered", () => {
  expect(found.unanswered).toEqual([]);
});

test("99 of a hundred rows within 8 %", () => {
  expect(found.overall.p99Pct).toBeLessThanOrEqual(8);
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

test("every doubtful row is a row of the table, and they are at most one in a hundred", () => {
  for (const { from, to, way, reason } of doubtful) {
    expect(
      rows.some((row) => row.from === from && row.to === to && row.way === way),
      `${from}-${to}`,
    ).toBe(true);
    expect(reason.length).toBeGreaterThan(20);
  }
  expect(doubtful.length).toBeLessThanOrEqual(rows.length / 100);
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
