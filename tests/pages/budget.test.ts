import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { mapReady, visit } from "./visit";

const OWN_SCRIPTS_BYTES = 60_000; // at the start, brotli, without MapLibre
const MAPLIBRE = /^assets\/maplibre/; // its own chunk and its worker, by vite.config.ts
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
  const own = scripts.filter((path) => !MAPLIBRE.test(path)).map((path) => readFileSync(`dist/${path}`));
  expect(own.some((text) => MAPLIBRE_INSIDE.test(text.toString("utf8")))).toBe(false);
  const bytes = own.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  expect(bytes).toBeGreaterThan(8_000); // Preact alone weighs as much
  expect(bytes).toBeLessThanOrEqual(OWN_SCRIPTS_BYTES);
});

test("MapLibre is asked for only when the text stands", async () => {
  const { page, end } = await visit(browser, inject("address"));
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
  const page = await browser.newPage();
  await page.route(/maplibre/, () => {}); // asked for and never answered
  await page.goto(inject("address"), { waitUntil: "commit" });
  await page.locator(".card-open").first().waitFor({ timeout: 20_000 });
  expect(await page.locator("[data-map]").getAttribute("data-map")).toBe("loading");
  await page.context().close();
});
