import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { PARAMS } from "../../src/state/url/params";
import { cases } from "../cases";
import { launch } from "./browser";
import { strangeAddresses } from "./strange-addresses";
import { mapReady, visit } from "./visit";

const SEED = 20261201;
const STEPS = cases(300, 3000);
const WITH_MAP = cases(40, 3000);
const LOADS = cases(10, 200);
const STUCK_MS = 20_000;

const address = inject("address");
let plain: Browser;
let drawing: Browser;

beforeAll(async () => {
  plain = await launch("none");
  drawing = await launch("webgl");
});
afterAll(async () => {
  await plain.close();
  await drawing.close();
});

interface Outcome {
  readonly query: string;
  readonly problem: string;
}

/** Goes to an address as "back" and "forward" do; what is wrong afterwards, or "". */
async function step(page: Page, query: string): Promise<string> {
  const found = page.evaluate(async (next) => {
    history.pushState(null, "", location.pathname + next);
    dispatchEvent(new PopStateEvent("popstate"));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const text = document.querySelector("#panel")?.textContent ?? "";
    return text.trim().length > 10 || document.querySelector("[data-late]") !== null ? "" : "an empty panel";
  }, query);
  const late = new Promise<string>((resolve) => setTimeout(() => resolve("stuck"), STUCK_MS));
  return Promise.race([found, late]);
}

async function walk(
  page: Page,
  complaints: readonly string[],
  queries: readonly string[],
): Promise<readonly Outcome[]> {
  const wrong: Outcome[] = [];
  for (const query of queries) {
    const before = complaints.length;
    const problem = (await step(page, query)) || complaints.slice(before).join("; ");
    if (problem !== "") wrong.push({ query: query.slice(0, 200), problem });
  }
  return wrong;
}

test(`${STEPS} strange addresses without a map: nothing thrown, nothing stuck, nothing empty`, async () => {
  const { page, complaints, end } = await visit(plain, `${address}?room=compare&from=INBOM&to=RULED`);
  await page.waitForSelector(".answered");
  expect(await walk(page, complaints, strangeAddresses(STEPS, SEED))).toEqual([]);
  await end();
}, 1_800_000);

test(`${WITH_MAP} with a map`, async () => {
  const { page, complaints, end } = await visit(drawing, address);
  await mapReady(page);
  expect(await walk(page, complaints, strangeAddresses(WITH_MAP, SEED + 1))).toEqual([]);
  await end();
}, 1_800_000);

test(`${LOADS} full loads`, async () => {
  const wrong: Outcome[] = [];
  for (const query of strangeAddresses(LOADS, SEED + 2)) {
    const { page, complaints, end } = await visit(plain, address + query);
    const isReady = await page.waitForSelector("[data-ready]", { timeout: STUCK_MS }).catch(() => null);
    if (isReady === null || complaints.length > 0) wrong.push({ query, problem: complaints.join("; ") || "not ready" });
    await end();
  }
  expect(wrong).toEqual([]);
}, 1_800_000);

/** Figures and records of the ledger are looked for when their room has come. */
const LOOKED_FOR_LATER = ["figure", "claim", "entry"];

test("each word that is passed over has a note", async () => {
  const names = [...PARAMS.map(({ name }) => name), "constructor", "q"].filter(
    (name) => !LOOKED_FOR_LATER.includes(name),
  );
  const query = names.map((name) => `${name}=__proto__`).join("&");
  const { page, end } = await visit(plain, `${address}?${query}`);
  await page.waitForSelector("[data-ready]");
  const notes = await page.locator('#panel .notice[role="status"] li').allInnerTexts();
  const isNoted = (name: string) => notes.some((text) => text.includes(`${name} `) || text.includes(`“${name}”`));
  expect(names.filter((name) => !isNoted(name))).toEqual([]);
  await end();
});

test("a claim or an entry that nobody has made is said to be unknown", async () => {
  const { page, end } = await visit(plain, `${address}?room=claims&claim=__proto__&entry=constructor`);
  const notes = page.locator("#panel p.notice");
  await expect.poll(() => notes.allInnerTexts(), { timeout: 20_000 }).toHaveLength(2);
  expect((await notes.allInnerTexts()).join()).toMatch(/claim “__proto__”.*entry “constructor”/);
  await end();
});
