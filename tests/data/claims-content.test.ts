/** What stands in geo/claims and geo/context, beyond what the schema asks. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CLAIM_VERDICTS } from "../../src/core/claims/verdict";
import { buildAtlas } from "../../src/data/catalog";
import { readGeo } from "../../src/data/read-geo";

const files = readGeo();
const { atlas, issues } = buildAtlas(files);
const { claims, speakers } = atlas.ledger;

test("the ledger is sound", () => {
  expect(issues).toEqual([]);
  expect(claims.length).toBeGreaterThanOrEqual(110);
  expect(new Set(claims.map(({ corridor }) => corridor))).toEqual(
    new Set(["instc", "emc", "nsr", "suez", "cape", "trans-siberian", "general"]),
  );
});

test("no verdict stands in a data file", () => {
  for (const name of readdirSync("geo/claims")) {
    const text = readFileSync(`geo/claims/${name}`, "utf8");
    for (const verdict of CLAIM_VERDICTS.filter((one) => one !== "agrees")) expect(text).not.toContain(verdict);
    expect(text).not.toMatch(/"(verdict|computed|agrees)"/);
  }
});

test("a statement says the number that was claimed", () => {
  const digits = (text: string) => text.replaceAll(/[\s,\u202F]/g, "");
  const inWords = /half|halves|two|third|20 days 6 hours|23 days 7 hours|of 40 days/i;
  const silent = claims.filter(({ claimed, statement }) => {
    return claimed !== null && !digits(statement.en).includes(String(claimed.high)) && !inWords.test(statement.en);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("sentences are their language's own", () => {
  for (const { id, statement } of claims) {
    expect(statement.hi, id).toMatch(/\p{Script=Devanagari}/u);
    expect(statement.ru, id).toMatch(/\p{Script=Cyrillic}/u);
    expect(statement.en, id).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Devanagari}/u);
  }
});

test("a repeat is never older than what it repeats", () => {
  const date = new Map(claims.map((claim) => [claim.id, claim.date]));
  const wrong = claims.filter((claim) => claim.repeats !== null && claim.date < date.get(claim.repeats)!.slice(0, 4));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every speaker speaks", () => {
  const said = new Set(claims.map(({ who }) => who));
  expect(Object.keys(speakers).filter((id) => !said.has(id))).toEqual([]);
});

test("the article of December 2025 is there: 40 %, dependence, access, 68.7, 4.9, 100 and 50", () => {
  const said = claims.filter(({ sources }) => sources.some(({ source }) => source.startsWith("press-article-")));
  expect(said.map(({ id }) => id).toSorted()).toEqual(
    expect.arrayContaining([
      "emc-less-dependence",
      "exports-4-9-bn-2024-25",
      "instc-freight-time-40-percent",
      "nsr-alternative-access",
      "trade-68-7-bn-2024-25",
    ]),
  );
  expect(claims.find(({ id }) => id === "investment-50-bn-2025")?.note?.en).toContain("no figure of the outcome");
});

test("fiscal years run without a hole, and a year without a figure is a gap", () => {
  const fiscal = atlas.context.trade.filter(({ basis }) => basis === "fiscal-india");
  expect(fiscal.map(({ year }) => Number(year.slice(0, 4)))).toEqual(Array.from({ length: 26 }, (_, i) => 2000 + i));
  const last = fiscal.find(({ year }) => year === "2024-25")!;
  expect(last.exports! + last.imports!).toBeCloseTo(last.total!, 6);
  expect(last.imports! - last.exports!).toBeCloseTo(58.9, 6); // the deficit that was published
  expect(fiscal.filter(({ total }) => total === null).every(({ note }) => note !== undefined)).toBe(true);
});

test("the timeline has its entries, each with an address", () => {
  const { timeline } = atlas.context;
  expect(timeline.length).toBeGreaterThanOrEqual(45);
  const addresses = timeline.flatMap(({ sources }) => sources.map(({ source }) => atlas.catalog.sources[source]!.url));
  expect(addresses.filter((url) => url === null)).toEqual([]);
  for (const id of ["commission-2025-08", "maritime-talks-2025-11", "summit-2025", "war-2026"]) {
    expect(timeline.some((entry) => entry.id === id)).toBe(true);
  }
});
