import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { visit } from "./visit";

const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

const LANGUAGES = [
  ["en-GB", /could not be loaded/, /npm start/],
  ["hi-IN", /लोड नहीं हो सका/, /npm start/],
  ["ru-RU", /Не удалось загрузить/, /npm start/],
] as const;

test.each(LANGUAGES)(
  "a first load that fails says so in the language of the reader: %s",
  async (locale, failed, file) => {
    const context = await browser.newContext({ locale, serviceWorkers: "block" });
    const page = await context.newPage();
    for (const broken of [/index-[\w-]+\.js$/, /catalog-[\w-]+\.json$/]) {
      await page.route(broken, (route) => route.abort());
      await page.goto(address);
      await page.locator(".opening[role=alert]").waitFor();
      expect(await page.locator("#atlas").innerText()).toMatch(failed);
      await page.unroute(broken);
      await page.locator("#atlas button").click();
      await page.waitForSelector("[data-ready]");
    }
    await page.goto(pathToFileURL("dist/index.html").href);
    await page.locator(".opening[role=alert]").waitFor();
    expect(await page.locator("#atlas").innerText()).toMatch(file);
    await context.close();
  },
);

test("licences of what is bundled lie with the page, and a bill of materials", async () => {
  const { page, end } = await visit(browser, `${address}?figure=accuracy`);
  await page.locator('[role="dialog"] a[href="licences.html"]').click();
  const text = await page.locator("body").innerText();
  const bill = JSON.parse(readFileSync("dist/bom.cdx.json", "utf8")) as {
    components: { name: string; version: string }[];
  };
  expect(bill.components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["maplibre-gl", "preact", "@fontsource/noto-sans"]),
  );
  for (const { name, version } of bill.components) expect(text).toContain(`${name} ${version}`);
  expect(text).toContain("SIL OPEN FONT LICENSE");
  await end();
});

test("a script of another origin is refused by the page's policy, one of its own is not", async () => {
  const { page, offences } = await visit(browser, address);
  await page.waitForSelector("[data-ready]");
  const made = (url: string) =>
    page.evaluate((from) => {
      try {
        new Worker(from).terminate();
        return "made";
      } catch (error) {
        return String(error);
      }
    }, url);
  expect(await made("https://example.org/worker.js")).toContain("foreign script");
  expect(await made(`${address}opening.js`)).toBe("made");
  await page.evaluate(() => fetch("https://corridors.example/").catch(() => null));
  await expect.poll(() => offences.join()).toContain("https://corridors.example/"); // or none would be seen anywhere
  await page.context().close();
});
