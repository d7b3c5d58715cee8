// @vitest-environment happy-dom
/** The Claims room over the ledger as it is shipped. */
import { beforeAll, describe, expect, test } from "vitest";
import { CLAIM_VERDICTS } from "../../src/core/claims/verdict";
import { readFileSync } from "node:fs";
import type { LedgerData } from "../../src/core/claims/ledger";
import { ClaimsRoom } from "../../src/ui/claims/ClaimsRoom";
import { PairClaims } from "../../src/ui/claims/PairClaims";
import { press, settled, show, textOf, type Shown } from "./page";
import { realKnown, realShelves } from "./real-atlas";

const data = JSON.parse(readFileSync("geo/derived/claims.json", "utf8")) as LedgerData;
const { ledger, claimLines } = realShelves();

async function room(search: string): Promise<Shown> {
  const shown = show(<ClaimsRoom />, { initial: realKnown, search, ledger, claimLines });
  for (let tries = 0; tries < 100 && shown.root.querySelector(".ledger, .timeline") === null; tries += 1)
    await settled();
  return shown;
}

const rows = (root: Element) => [...root.querySelectorAll(".claim-row")];

beforeAll(async () => {
  await import("../../src/ui/claims/ClaimCard");
  await import("../../src/ui/claims/ContextPage");
});

describe("the ledger", () => {
  test("counts in its sentence, and every row has words for its verdict", async () => {
    const { root } = await room("?room=claims");
    expect(textOf(root.querySelector("h1"))).toContain(`Of ${data.claims.length} published claims`);
    for (const row of rows(root)) expect(CLAIM_VERDICTS.some((verdict) => textOf(row).includes(verdict))).toBe(true);
  });

  test("shows all rows a few at a time", async () => {
    const { root } = await room("?room=claims");
    expect(rows(root).length).toBeLessThan(data.claims.length);
    for (let tries = 0; tries < 60 && rows(root).length < data.claims.length; tries += 1) await settled();
    expect(rows(root)).toHaveLength(data.claims.length);
  });

  test("a deep link opens its claim: scale, why, units, history, sources with grade", async () => {
    const { root, state } = await room("?room=claims&claim=emc-5647-nm");
    for (let tries = 0; tries < 100 && root.querySelector(".claim-card") === null; tries += 1) await settled();
    const open = root.querySelector('.claim-row[data-open="true"]');
    expect(open?.getAttribute("data-claim")).toBe("emc-5647-nm");
    const text = textOf(open);
    expect(text).toContain("computed 4 561 nm");
    expect(text).toContain("Unit or arithmetic slip likely.");
    expect(text).toContain("as statute miles");
    expect(text).toContain("10 458 km"); // in its history
    expect(open?.querySelector(".claim-sources a")?.getAttribute("href")).toMatch(/^https?:/);
    expect(textOf(open?.querySelector(".claim-sources") ?? null)).toMatch(/text read|second hand/);
    expect(state.view.view.value.claim).toBe("emc-5647-nm");
  });

  test("a row opens and closes by its button, and the address follows", async () => {
    const { root, state } = await room("?room=claims&about=emc");
    press(root, ".claim-open", "24 days");
    await settled();
    expect(location.search).toContain("claim=emc-24-days-2018");
    expect(root.querySelector('[aria-expanded="true"]')).not.toBeNull();
    for (let tries = 0; tries < 100 && root.querySelector(".claim-card") === null; tries += 1) await settled();
    expect(textOf(root)).toMatch(/the ship averages \d\.\d knots in open water/);
    press(root, '.claim-open[aria-expanded="true"]');
    await settled();
    expect(state.view.view.value.claim).toBeNull();
  });

  test("search and filters narrow it", async () => {
    const { root } = await room("?room=claims&about=nsr");
    for (let tries = 0; tries < 20; tries += 1) await settled();
    const nsr = data.claims.filter(({ corridor }) => corridor === "nsr").length;
    expect(rows(root)).toHaveLength(nsr);
    const verdict = root.querySelector<HTMLSelectElement>('select[aria-label="Verdict"]')!;
    verdict.value = "cannot be computed";
    verdict.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    expect(rows(root).length).toBeLessThan(nsr);
    const search = root.querySelector<HTMLInputElement>("input[type=search]")!;
    search.value = "no such words";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    expect(textOf(root)).toContain("No claim has all of this.");
  });

  test.each([
    ["hi", "इकाई या गणित की चूक संभव", /\p{Script=Devanagari}/u],
    ["ru", "вероятна ошибка в единице или счёте", /\p{Script=Cyrillic}/u],
  ])("speaks %s", async (language, verdict, script) => {
    const { root } = await room(`?room=claims&claim=emc-5647-nm&lang=${language}`);
    for (let tries = 0; tries < 20 && !textOf(root).includes(verdict); tries += 1) await settled();
    expect(textOf(root).toLowerCase()).toContain(verdict.toLowerCase());
    for (const statement of root.querySelectorAll(".claim-open")) expect(textOf(statement)).toMatch(script);
  });
});

test("an entry of the agenda is pressed, named in the address and opens its sources", async () => {
  const { root, state } = await room("?room=claims&part=context");
  press(root, ".timeline-open", "23rd summit");
  await settled();
  expect(state.view.view.value.milestone).toBe("summit-2025");
  expect(root.querySelector('[data-entry="summit-2025"] .timeline-sources a')).not.toBeNull();
  expect(textOf(root.querySelector(".trade"))).toContain("no figure of the outcome found");
  expect(root.querySelectorAll(".trade-gap").length).toBeGreaterThan(5); // gaps are shown as gaps
});

test("claims for the ends in question stand with the answer", async () => {
  const { root } = show(<PairClaims from="RUVVO" to="INMAA" />, { initial: realKnown, ledger });
  for (let tries = 0; tries < 50 && root.querySelector(".pair-claims") === null; tries += 1) await settled();
  expect(textOf(root)).toContain("Chennai–Vladivostok by EMC is 5,600 nm");
});
