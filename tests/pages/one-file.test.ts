import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { DESKTOP, follow, mapReady, settledLettering, visit, type Visit } from "./visit";

const FILE = "dist/corridor-atlas.html";
const LARGEST = 6_000_000; // bytes

/** Chromium's word now and then on a window that opens while it is watched from outside; the window is there. */
const OF_A_WATCHED_WINDOW = /'open' on 'Window': The provided callback is no longer runnable/;

let browser: Browser;
let visited: Visit;

/** One page for the whole file, from disk, with no network at all. */
beforeAll(async () => {
  browser = await launch();
  visited = await visit(browser, "about:blank", DESKTOP, "today");
  await visited.page.context().setOffline(true);
  await visited.page.goto(pathToFileURL(FILE).href);
  await mapReady(visited.page);
});
afterAll(() => browser.close());

test("the one file is no larger than it should be", () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(LARGEST);
});

test("the map stands, in each projection, with its names in three scripts", async () => {
  const { page } = visited;
  expect(await page.locator("main").getAttribute("data-map")).toBe("ready");
  await page.waitForSelector('.map[data-detail="full"]', { timeout: 90_000 });
  for (const [query, script] of [
    ["?lang=hi", /[\u0900-\u097f]{3}/],
    ["?lang=ru&projection=mercator", /[\u0400-\u04ff]{3}/],
    ["?lang=en&projection=polar", /[a-z]{3}/],
  ] as const) {
    await follow(page, query);
    await expect.poll(async () => (await settledLettering(page)).names.map(({ text }) => text).join()).toMatch(script);
  }
});

test("explore, compare, how far, claims and a briefing answer", async () => {
  const { page } = visited;
  await follow(page, "?corridor=nsr&variant=nsr");
  await page.locator("#panel [data-leg]").first().waitFor();
  await follow(page, "?room=compare&from=INBOM&to=city-khabarovsk"); // no headline question
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  await follow(page, "?room=compare&from=INBOM&ask=reach");
  await page.waitForSelector('.reached[data-stale="false"] h1', { timeout: 60_000 });
  await follow(page, "?room=claims&about=emc");
  await page.locator(".claim-row").first().waitFor({ timeout: 60_000 });
  await follow(page, "?room=brief");
  await page.locator(".brief-empty button").first().click();
  await page.locator(".brief-present:enabled").waitFor();
  const slides = await page.locator(".brief-item").count();
  expect(slides).toBeGreaterThan(5);
  await page.locator(".brief-decks > button").click();
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await page.locator("[data-pptx]").click();
  const parts = Object.keys(unzipSync(readFileSync(await (await coming).path())));
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThanOrEqual(slides);
  expect(parts.filter((path) => /^ppt\/media\/.*\.png$/.test(path)).length).toBeGreaterThan(3);
  await page.keyboard.press("Escape");
});

test("a worker from inside the file tells which way is first", async () => {
  const { page } = visited;
  await follow(page, "?room=compare&from=INBOM&ask=first");
  await page.locator(".first-table tbody tr").first().waitFor({ timeout: 120_000 });
  expect(await page.locator(".first-table tbody tr .number").first().innerText()).toMatch(/\d/);
});

test("a table and a picture in Hindi are saved", async () => {
  const { page } = visited;
  await follow(page, "?room=compare&from=INBOM&to=city-moscow&month=3&lang=hi");
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  await page.locator(".export button").first().click();
  await page.waitForSelector("[data-file]", { timeout: 60_000 });
  const saved = async (ending: string) => {
    const coming = page.waitForEvent("download", { timeout: 120_000 });
    await page.locator(`[data-file$="${ending}"]`).first().click();
    return readFileSync(await (await coming).path());
  };
  expect((await saved("options.csv")).toString("utf8")).toContain("मुंबई");
  const picture = PNG.sync.read(await saved("map-4k.png"));
  expect([picture.width, picture.height]).toEqual([3840, 2160]);
  expect(new Set(Array.from({ length: 8000 }, (_, i) => picture.data.readUInt32BE(i * 4 * 997))).size).toBeGreaterThan(
    10,
  );
});

test("the window of the speaker has the styles of the page", async () => {
  const { page } = visited;
  await follow(page, "?room=brief&lang=en");
  await page.locator(".brief-bar .brief-present").click();
  await page.locator(".brief-show").waitFor({ state: "attached" });
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opening;
  await speaker.locator(".speaker-page").waitFor();
  const family = (one: Page) => one.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await family(speaker)).toContain("Noto Sans");
  await speaker.close();
  await page.keyboard.press("Escape");
});

test("a reader takes it from the menu, with a briefing inside", async () => {
  const served = await visit(browser, `${inject("address")}?room=brief`);
  await served.page.locator(".brief-empty button").last().click();
  await served.page.locator(".brief-present:enabled").waitFor();
  const title = await served.page.locator(".brief-title").inputValue();
  await served.page.locator(".export button").first().click();
  await expect
    .poll(() => served.page.locator("[data-one-file=alone]").innerText())
    .toContain(`${(statSync(FILE).size / 1e6).toFixed(1)}`);
  const coming = served.page.waitForEvent("download", { timeout: 120_000 });
  await served.page.locator('[data-one-file="with deck"]').click();
  const folder = mkdtempSync(join(tmpdir(), "stick-"));
  const saved = join(folder, "corridor-atlas.html");
  await (await coming).saveAs(saved);
  await served.end();

  const { page, complaints, end } = await visit(browser, "about:blank");
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(saved).href}?room=brief`);
  await page.locator(".brief-present:enabled").waitFor({ timeout: 60_000 });
  expect(await page.locator(".brief-title").inputValue()).toBe(title);
  expect(complaints).toEqual([]);
  await end();
  rmSync(folder, { recursive: true });
});

test("nothing was asked of any server, and nothing was refused", () => {
  const { requests, failures, offences } = visited;
  const complaints = visited.complaints.filter((one) => !OF_A_WATCHED_WINDOW.test(one));
  expect(requests.filter((url) => !/^(file|blob|data|about):/.test(url))).toEqual([]);
  expect({ failures, complaints, offences }).toEqual({ failures: [], complaints: [], offences: [] });
});
