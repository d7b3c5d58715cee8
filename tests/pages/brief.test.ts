import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildDeck, chooseSlide, present, seenSlides, shownPage, writeInto } from "./brief-room";
import { launch } from "./browser";
import { tabInto, tabTo } from "./keyboard";
import { mapReady, visit } from "./visit";

const FIRST_WORDS = "Say who pays while it waits";
const LAST_WORDS = " at the border";
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

/** Ends the page's process as if it had been shot. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  session.send("Page.crash").catch(() => {}); // nobody is left to answer
  await crashed;
  await page.close();
}

const labels = (page: Page) =>
  page.locator(".brief-open").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")!.split(": ")[1]!));

const cameraOf = (page: Page) => page.evaluate(() => window.atlasMap!.camera());

test("a deck of six live views is built, outlives its page, is put in order, shown and returned to by keyboard", async () => {
  const { page: first, complaints, end } = await visit(browser, inject("address"));
  await mapReady(first);
  await buildDeck(first);
  expect((await labels(first)).map((label) => label.split(", ").at(-1))).toEqual([
    "Map",
    "Comparison",
    "Table",
    "Chart",
    "Race",
    "Map",
  ]);
  await chooseSlide(first, 2);
  await writeInto(first, ".slide-title.slide-editable", "Two ways to Moscow");
  const before = await seenSlides(first);
  await chooseSlide(first, 5);
  await writeInto(first, ".brief-notes", FIRST_WORDS);
  await first.keyboard.type(LAST_WORDS);
  await kill(first);

  const page = await first.context().newPage();
  await page.goto(`${inject("address")}?room=brief`);
  await mapReady(page);
  const withoutNotes = async () => (await seenSlides(page)).map((slide) => ({ ...slide, notes: "" }));
  await expect.poll(withoutNotes, { timeout: 60_000 }).toEqual(before); // slides are written when the answers are here
  expect(await page.locator('.brief [role="alert"]').count()).toBe(0);
  const { notes } = (await seenSlides(page))[4]!;
  expect(notes.startsWith(FIRST_WORDS) && `${FIRST_WORDS}${LAST_WORDS}`.startsWith(notes), notes).toBe(true);
  await inOrder(page);
  await exploredAndBack(page);
  expect(complaints).toEqual([]);
  await end();
});

async function inOrder(page: Page): Promise<void> {
  const [map, comparison, table, chart, race, reach] = (await labels(page)) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await chooseSlide(page, 5);
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => labels(page)).toEqual([map, comparison, table, race, chart, reach]);
  await page.keyboard.press("Control+d");
  await expect.poll(() => labels(page)).toEqual([map, comparison, table, race, race, chart, reach]);
  for (let i = 0; i < 2; i++) await page.keyboard.press("Control+z");
  await expect.poll(() => labels(page)).toEqual([map, comparison, table, chart, race, reach]);
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => labels(page)).toEqual([map, comparison, table, race, chart, reach]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => labels(page)).toEqual([map, comparison, table, chart, race, reach]);
}

/** The speaker takes the live map from a slide, closes a strait and looks closer; the slide is as it was. */
async function exploredAndBack(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 520 }); // the list of slides has to be scrolled
  await chooseSlide(page, 5);
  let before = 0;
  const listTop = () => page.locator(".panel").evaluate((panel) => panel.scrollTop);
  await present(page, async () => (before = await listTop()));
  expect(before).toBeGreaterThan(100);
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect.poll(() => shownPage(page)).toBe("2");
  const asItWas = await standing(page);
  await page.keyboard.press("e");
  await page.waitForSelector(".brief-return");
  const asked = await questionOf(page);
  expect(asked).toMatchObject({ room: "compare", from: "INNSA", to: "city-moscow" });
  await closeSuez(page);
  await tabInto(page, '.map-buttons [data-icon="plus"]');
  await page.keyboard.press("Enter");
  await expect.poll(() => cameraOf(page)).not.toEqual(asItWas.camera);
  await page.keyboard.press("e");
  await expect.poll(() => shownPage(page)).toBe("2");
  await expect.poll(() => standing(page)).toEqual(asItWas);
  await page.keyboard.press("e");
  await page.waitForSelector(".brief-return");
  await expect.poll(() => questionOf(page)).toEqual(asked);
  await page.keyboard.press("e");
  await expect.poll(() => standing(page)).toEqual(asItWas);
  await page.keyboard.press("Escape");
  await page.locator(".brief-bar .brief-present:focus").waitFor();
  await expect.poll(listTop).toBe(before);
}

/** What has to be the same after the return. */
async function standing(page: Page) {
  return { words: await page.locator(".brief-frame .slide").innerText(), camera: await cameraOf(page) };
}

/** The question in the address, without camera and chart. */
async function questionOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const words = Object.fromEntries(await page.evaluate(() => [...new URLSearchParams(location.search)]));
  return Object.fromEntries(Object.entries(words).filter(([name]) => !["at", "chart"].includes(name)));
}

async function closeSuez(page: Page): Promise<void> {
  await tabTo(page, ".question-what-if .select-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.question-what-if input[name="close-suez"]');
  await tabTo(page, '.question-what-if input[name="close-suez"]');
  await page.keyboard.press("Space");
  await expect.poll(async () => (await questionOf(page))["close"]).toContain("suez");
}
