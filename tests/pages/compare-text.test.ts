import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { normally } from "./days";
import { textFaults } from "./text-faults";
import { DESKTOP, PHONE, visitPanels, type Look } from "./visit";

const address = inject("address");
const LOOKS: readonly Look[] = [DESKTOP, { width: 1920, height: 1080, scheme: "light" }, PHONE];
const PARTS = ".top, .question, .panel-body, .evidence, .charts"; // on a phone the question stands in the panel
const ALL_CHARTS = ["measures", "distance", "cost", "year", "spread", "swings"] as const;
type Charts = readonly (typeof ALL_CHARTS)[number][];

/** Long lists, long names and long terms; the charts looked at with each. */
const QUESTIONS: readonly (readonly [query: string, charts: Charts])[] = [
  ["from=INNSA&to=city-moscow&option=instc-west", ALL_CHARTS],
  ["from=INNSA&to=city-moscow&close=suez&vessel=bulk&ice=Arc4&speed=13.5&draft=12.5", ["distance", "measures"]],
  ["from=INMAA&to=RUVVO&option=emc-luzon", ["distance", "cost", "spread"]],
  ["from=INBOM&to=RULED&month=3&baseline=nsr-high-latitude", ["distance", "measures", "year"]],
  [
    "from=border-serhetyaka-bolashak&to=INNSA&month=12&baseline=instc-east-sarakhs&close=suez&adjust=before-2022",
    ["distance", "swings", "measures"],
  ],
  [
    "from=city-delhi&to=RULED&close=great-belt;hormuz;kiel;oresund&baseline=nsr-high-latitude.RUMMK&option=nsr-coastal.RUARH",
    ["distance", "measures", "year"],
  ],
];
/** Figures of every kind that the room opens: each has a sheet of its own form. */
const KINDS = ["days", "distance", "cost", "stops", "faster", "running", "dwell"];
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none"); // the panels without the map, which others look at
});
afterAll(() => browser.close());

async function speak(page: Page, { width }: Look, language: string): Promise<void> {
  if (width >= 700) await page.locator(`input[name="language"][value="${language}"]`).click({ force: true });
  else await page.locator(".bar-end select").first().selectOption(language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await page.evaluate(() => document.fonts.ready);
}

async function showChart(page: Page, chart: string): Promise<void> {
  const segment = page.locator(`.charts-head input[value="${chart}"]`);
  if ((await segment.count()) > 0) await segment.check({ force: true });
  else await page.locator(".charts-head select").selectOption(chart);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => document.fonts.ready); // signs that the chart is the first to use
}

/** What is wrong with the texts of the open sheet of evidence, one figure of a kind after the other. */
async function sheetFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const kind of KINDS) {
    const figure = page.locator(`.panel [data-figure$="/${kind}"], .charts [data-figure$="/${kind}"]`).first();
    if ((await figure.count()) === 0) continue;
    await figure.evaluate((button: HTMLElement) => button.click());
    await page.waitForSelector(".evidence");
    found.push(...(await page.evaluate(textFaults, ".evidence")).map((fault) => `${kind}: ${fault}`));
    await figure.evaluate((button: HTMLElement) => button.click());
  }
  return found;
}

/** One page for a question, so that its networks are loaded once. */
test.each(QUESTIONS)("no text is cut, covered or dotted, in any chart, language or size: %s", async (query, charts) => {
  const { page, end } = await visitPanels(browser, address + normally(`?room=compare&${query}`));
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  for (const look of LOOKS) {
    await page.setViewportSize(look);
    const folded = page.locator('.question-more[aria-expanded="false"]');
    if (await folded.isVisible()) await folded.click();
    for (const language of ["en", "ru", "hi"]) {
      await speak(page, look, language);
      for (const chart of charts) {
        await showChart(page, chart);
        expect(await page.evaluate(textFaults, PARTS), `${look.width} px, ${language}, ${chart}`).toEqual([]);
      }
      expect(charts === ALL_CHARTS ? await sheetFaults(page) : [], `${look.width} px, ${language}`).toEqual([]);
    }
  }
  await end();
});
