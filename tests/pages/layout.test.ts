import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { layoutFaults } from "./layout-faults";
import { textFaults } from "./text-faults";

const SIZES = [
  [1920, 1080],
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [360, 740],
] as const;
const PHONE_BELOW = 700;
const THUMB_PX = 44;
const ASKED = "?room=compare&from=INBOM&to=city-moscow";
/** Least share of the screen that is the map in Compare, with the drawer open and folded. */
const MAP_SHARE: Readonly<Record<number, readonly [open: number, folded: number]>> = {
  1440: [0.3, 0.55],
  1024: [0.25, 0.45],
};
const CHARTS = ["distance", "swings", "measures", "cost", "year", "spread"] as const;
const PARTS = ".top, .question, .panel-body, .charts, .map-controls, .legend";
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

/** A page whose map is for ever on its way: its controls are there, and nothing has to be drawn. */
async function open(query: string, ready: string): Promise<Page> {
  const page = await browser.newPage({
    reducedMotion: "reduce",
    serviceWorkers: "block",
    viewport: { width: 1920, height: 1080 },
  });
  await page.route("**/maplibre-*.js", () => {});
  await page.goto(inject("address") + query);
  await page.waitForSelector(ready, { timeout: 60_000 });
  return page;
}

async function speak(page: Page, language: string): Promise<void> {
  const radio = page.locator(`input[name="language"][value="${language}"]`);
  if ((await radio.count()) > 0) await radio.evaluate((input: HTMLElement) => input.click());
  else await page.locator(".bar-end select").first().selectOption(language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => document.fonts.ready); // signs that were the first of their script
}

async function showChart(page: Page, chart: string): Promise<void> {
  const segment = page.locator(`.charts-head input[value="${chart}"]`);
  if ((await segment.count()) > 0) await segment.evaluate((input: HTMLElement) => input.click());
  else await page.locator(".charts-head select").selectOption(chart);
  await settled(page);
}

/** A table that is wider than a narrow desk goes sideways. */
async function faults(page: Page, width: number, mayGoSideways = false): Promise<string[]> {
  const found = await page.evaluate(layoutFaults, width < PHONE_BELOW ? THUMB_PX : 0);
  if (mayGoSideways) return found.filter((fault) => !fault.startsWith("out of reach"));
  return [...found, ...(await page.evaluate(textFaults, PARTS))];
}

/** Shares of the screen that are the map, and the drawer's of the height. */
const shares = (page: Page) =>
  page.evaluate(() => {
    const { width, height } = document.querySelector(".stage")!.getBoundingClientRect();
    const drawer = document.querySelector(".charts")!.getBoundingClientRect().height;
    return { map: (width * height) / (innerWidth * innerHeight), drawer: drawer / innerHeight };
  });

describe("nothing is out of reach, cut or covered at any size in any language", () => {
  test.each([
    ["Explore", "", ".card"],
    ["a corridor", "?corridor=instc&variant=instc-west", ".panel h1"],
    ["which way wins", "?room=compare&ask=first&from=INBOM", ".first h1"],
  ])("%s", async (_, query, ready) => {
    const page = await open(query, ready);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await settled(page);
      for (const language of ["en", "ru", "hi"]) {
        await speak(page, language);
        expect(await faults(page, width), `${width} px, ${language}`).toEqual([]);
      }
    }
    await page.close();
  });

  test("Compare, with every chart", async () => {
    const page = await open(ASKED, '.answered[data-stale="false"] h1');
    await page.waitForSelector(".charts .plot");
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await settled(page);
      for (const language of ["en", "ru", "hi"]) {
        await speak(page, language);
        for (const chart of CHARTS) {
          await showChart(page, chart);
          const isWide = chart === "measures" && width < 1100 && width >= PHONE_BELOW;
          expect(await faults(page, width, isWide), `${width} px, ${language}, ${chart}`).toEqual([]);
        }
        const { map, drawer } = await shares(page);
        const [least] = MAP_SHARE[width] ?? [0];
        expect(map, `${width} px, ${language}`).toBeGreaterThanOrEqual(least);
        expect(width < PHONE_BELOW ? 0 : drawer).toBeLessThanOrEqual(0.4); // on a phone it ends the sheet
        expect(width < 1024 ? 1 : await page.evaluate(rowsOfBar)).toBe(1);
      }
    }
    await page.close();
  });
});

/** In the page: how many rows the question bar has. */
function rowsOfBar(): number {
  const parts = [...document.querySelectorAll(".question > *")];
  return new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))).size;
}

test("the drawer folds, and by its upper edge gives the map more room and takes no more than two fifths", async () => {
  const page = await open(ASKED, '.answered[data-stale="false"] h1');
  const grip = page.locator(".charts-grip");
  await grip.waitFor();
  for (const [width, height] of SIZES.slice(1, 3)) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const { x, y, width: long } = (await grip.boundingBox())!;
    await page.mouse.move(x + long / 2, y + 3);
    await page.mouse.down();
    await page.mouse.move(x + long / 2, height * 0.7);
    await page.mouse.up();
    expect((await shares(page)).drawer).toBeCloseTo(0.3, 1);
    expect(await page.evaluate(() => location.search)).toContain("drawer=30");
    await grip.focus();
    for (let press = 0; press < 9; press++) await page.keyboard.press("ArrowUp");
    expect((await shares(page)).drawer).toBeCloseTo(0.4, 2);
    await page.locator(".charts-head .bare[aria-expanded]").click();
    expect((await shares(page)).map).toBeGreaterThanOrEqual(MAP_SHARE[width]![1]);
    await page.locator(".charts-head .bare[aria-expanded]").click();
  }
  await page.close();
});
