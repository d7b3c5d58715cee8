import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { serve, type Served } from "../../geo/build/serve";
import { launch } from "./browser";
import { DESKTOP, follow, mapReady, visit } from "./visit";

let browser: Browser;
let folder: string;
let server: Served;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "edition-"));
  cpSync("dist", folder, { recursive: true });
  server = await serve(folder, 0);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page and waits until the browser keeps all of it. */
async function opened(query: string, by = browser) {
  const visited = await visit(by, `${server.address}${query}`, DESKTOP, "today", "kept");
  await visited.page.waitForSelector('[data-offline="ready"]', { timeout: 90_000 });
  return visited;
}

/** Lays another edition in place of the one that is served. */
async function deploy(name: string): Promise<void> {
  const { address, close } = server;
  await close();
  const page = readFileSync(join(folder, "index.html"), "utf8").replace("<html", `<html data-deployed="${name}"`);
  writeFileSync(join(folder, "index.html"), page);
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const known = /(url:"index\.html",revision:")[^"]*/;
  expect(worker).toMatch(known);
  writeFileSync(join(folder, "sw.js"), worker.replace(known, `$1${name}`));
  server = await serve(folder, Number(new URL(address).port));
  expect(server.address).toBe(address);
}

const editionOf = (page: Page) => page.locator("html").getAttribute("data-deployed");

/** Has the browser look for another edition, and waits until it has fetched that one. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
  });

/** A ready deck in the editor. */
async function openDeck(page: Page): Promise<void> {
  await page.locator(".brief-empty button").first().click();
  await page.locator(".brief-present:enabled").waitFor();
}

async function present(page: Page): Promise<void> {
  await page.locator(".brief-bar .brief-present").click();
  await page.locator(".brief-show").waitFor({ state: "attached" });
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(".brief-bar").waitFor();
}

test("with the server gone, every room answers after a reload, and nobody else is asked", async () => {
  const withMap = await launch();
  const { page, requests, failures, complaints, end } = await opened("", withMap);
  await server.close();
  const before = requests.length;
  await page.goto(`${server.address}?corridor=nsr&variant=nsr`);
  await mapReady(page);
  expect(await page.locator("main").getAttribute("data-map")).toBe("ready");
  await page.locator("#panel [data-leg]").first().waitFor();
  await page.keyboard.press("p");
  await expect.poll(() => page.evaluate(() => window.atlasMap!.projection())).toBe("polar");
  await follow(page, "?room=compare&from=INBOM&to=city-khabarovsk"); // no headline question
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  await follow(page, "?room=compare&from=INBOM&ask=reach&lang=hi");
  await page.waitForSelector('.reached[data-stale="false"] h1', { timeout: 60_000 });
  await follow(page, "?room=claims&about=emc&lang=ru");
  await page.locator(".claim-row").first().waitFor({ timeout: 60_000 });
  await follow(page, "?room=brief&lang=en");
  await openDeck(page);
  expect(requests.length).toBeGreaterThan(before);
  expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
  expect(failures.filter((one) => !/status\.json/.test(one))).toEqual([]);
  expect(complaints.filter((one) => !/ERR_CONNECTION_REFUSED|status\.json/.test(one))).toEqual([]);
  await end();
  await withMap.close();
});

test("an update changes nothing while somebody presents, in any window", async () => {
  const { page, end } = await opened("?room=brief");
  await openDeck(page);
  const other = await page.context().newPage();
  await other.goto(server.address);
  await mapReady(other);
  await present(page);
  await deploy("second");
  await lookForUpdate(page);
  await page.keyboard.press("ArrowRight");
  await page.locator('.brief-show[data-page="2"]').waitFor({ state: "attached" });
  await other.reload(); // the edition before is whole: a page begun anew has it, too
  await mapReady(other);
  expect(await Promise.all([page, other].map(editionOf))).toEqual([null, null]);
  expect(await Promise.all([page, other].map((one) => one.locator(".update").count()))).toEqual([0, 0]);

  await leave(page);
  await Promise.all([page, other].map((one) => one.locator(".update").waitFor()));
  await present(page);
  expect(await page.locator(".update").isVisible()).toBe(false);
  await other.locator(".update button").first().click();
  await other.getByText("no window is presenting").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.locator('.brief-show[data-page="3"]').waitFor({ state: "attached" });
  expect(await editionOf(page)).toBeNull();

  await leave(page);
  for (const one of [page, other]) await expect.poll(() => editionOf(one)).toBe("second");
  await end();
});

test("who wants no update now is asked in the language of the page, and keeps what there is", async () => {
  const { page, end } = await opened("?lang=ru");
  await deploy("third");
  await lookForUpdate(page);
  const note = page.locator(".update");
  await expect.poll(() => note.innerText()).toContain("новая версия");
  await note.locator("button").nth(1).click();
  expect(await note.count()).toBe(0);
  await page.reload();
  expect(await editionOf(page)).toBeNull();
  await end();
});
