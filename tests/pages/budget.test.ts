import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { DESKTOP, mapReady, visit } from "./visit";

const OWN_SCRIPTS_BYTES = 59_000; // at the start, brotli, without MapLibre
const BRIEFING_BYTES = 40_000; // what the briefing room alone needs, brotli
const BRIEFING =
  /^assets\/(BriefRoom|BriefDesk|desk|SlideView|ReturnBar|brief-en|three-corridors|claimed-and-held)-[\w-]+\.js$/;
const NETWORK_BYTES = 250_000; // brotli
const NETWORKS = /assets\/(land|sea)-/;
const MAPLIBRE = /^assets\/maplibre/; // its own chunk and its worker, by vite.config.ts
const AFTER_THE_START = /^assets\/(offline|workbox)-/; // two seconds after the map stands
const MAPLIBRE_INSIDE = /maplibregl-canvas/; // a class name that no minifier touches
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("our own scripts at the start stay within the budget", async () => {
  const address = inject("address");
  const { page, requests, end } = await visit(browser, address);
  await mapReady(page);
  await end();
  const scripts = [...new Set(requests)].filter((url) => /\.m?js$/.test(url)).map((url) => url.slice(address.length));
  expect(scripts.some((path) => MAPLIBRE.test(path))).toBe(true);
  const own = scripts
    .filter((path) => !MAPLIBRE.test(path) && !AFTER_THE_START.test(path))
    .map((path) => readFileSync(`dist/${path}`));
  expect(own.some((text) => MAPLIBRE_INSIDE.test(text.toString("utf8")))).toBe(false);
  const bytes = own.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(bytes).toBeGreaterThan(8_000); // Preact alone weighs as much
  expect(bytes).toBeLessThanOrEqual(OWN_SCRIPTS_BYTES);
});

test("the briefing room is asked for when it is opened, and weighs no more than 40 kB", async () => {
  const address = inject("address");
  const { page, requests, end } = await visit(browser, address);
  const briefing = () =>
    [...new Set(requests)].map((url) => url.slice(address.length)).filter((path) => BRIEFING.test(path));
  await mapReady(page);
  await page.waitForLoadState("networkidle");
  expect(briefing()).toEqual([]);
  await page.locator(".rooms .room").last().click();
  await page.locator(".brief-empty").waitFor({ timeout: 60_000 });
  await expect.poll(() => new Set(briefing().map((path) => BRIEFING.exec(path)![1])).size).toBe(8);
  await end();
  const bytes = briefing().reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist/${path}`)).length, 0);
  expect(bytes).toBeLessThanOrEqual(BRIEFING_BYTES);
});

test("the networks weigh no more than 250 kB and are asked for after the first text", async () => {
  const address = inject("address");
  const { page, requests, end } = await visit(
    browser,
    `${address}?room=compare&from=INMAA&to=city-khabarovsk`,
    DESKTOP,
    "today",
  ); // a set clock keeps no times of requests
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  const paths = [...new Set(requests)].map((url) => url.slice(address.length)).filter((path) => NETWORKS.test(path));
  const [textMs, askedMs] = await page.evaluate((networks) => {
    const files = performance.getEntriesByType("resource").filter(({ name }) => new RegExp(networks).test(name));
    const text = performance.getEntriesByName("first-contentful-paint")[0];
    return [text?.startTime ?? Number.NaN, Math.min(...files.map(({ startTime }) => startTime))] as const;
  }, NETWORKS.source);
  await end();
  expect(paths).toHaveLength(2);
  expect(
    paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`dist/${path}`)).length, 0),
  ).toBeLessThanOrEqual(NETWORK_BYTES);
  expect(askedMs).toBeGreaterThan(textMs);
});

test("MapLibre is asked for only when the text stands", async () => {
  const { page, end } = await visit(browser, inject("address"), DESKTOP, "today");
  await mapReady(page);
  const [textMs, askedMs] = await page.evaluate(() => {
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => /maplibre/.test(name));
    const text = performance.getEntriesByName("first-contentful-paint")[0];
    return [text?.startTime ?? Number.NaN, Math.min(...scripts.map(({ startTime }) => startTime))] as const;
  });
  await end();
  expect(askedMs).toBeGreaterThan(textMs);
});

test("the text stands before MapLibre has come", async () => {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.route(/maplibre/, () => {}); // asked for and never answered
  await page.goto(inject("address"), { waitUntil: "commit" });
  await page.locator(".card-open").first().waitFor({ timeout: 20_000 });
  expect(await page.locator("[data-map]").getAttribute("data-map")).toBe("loading");
  await page.context().close();
});
