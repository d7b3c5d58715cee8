import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./browser";
import { mapReady, visit, type Look } from "./visit";

const DAYS = [5, 12, 20];
const QUESTION = "?room=compare&from=INBOM&to=RULED&option=instc-west";
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SMALL: Look = { width: 1000, height: 700, scheme: "light" };

/** The map and the chart at a day, once two pictures in a row are the same. */
async function pictureAt(page: Page, day: number): Promise<PNG> {
  await page.locator(".race input").fill(String(day));
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(400); // the map's worker makes tiles of the markers
    const next = await page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  return PNG.sync.read(last);
}

const different = (a: PNG, b: PNG) =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);

test("the same day of the race is the same picture, whichever way the clock went; other days are others", async () => {
  const { page, complaints, end } = await visit(browser, inject("address") + QUESTION, SMALL);
  await mapReady(page);
  await page.waitForSelector('.map[data-detail="full"]', { timeout: 90_000 });
  await page.waitForSelector(".race input");
  const onwards: PNG[] = [];
  for (const day of DAYS) onwards.push(await pictureAt(page, day));
  const backwards: PNG[] = [];
  for (const day of DAYS.toReversed()) backwards.unshift(await pictureAt(page, day));
  await end();
  DAYS.forEach((day, index) => {
    expect(different(onwards[index]!, backwards[index]!), `day ${day}`).toBeLessThan(0.0002);
  });
  expect(different(onwards[0]!, onwards[1]!)).toBeGreaterThan(0.001);
  expect(different(onwards[1]!, onwards[2]!)).toBeGreaterThan(0.001);
  expect(complaints).toEqual([]);
});
