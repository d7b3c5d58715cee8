import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildDeck, chooseSlide, present, seenSlides, shownPage, writeInto } from "./brief-room";
import { launch } from "./browser";
import { tabInto, tabTo } from "./keyboard";
import { mapReady, visit, visitPanels } from "./visit";

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

/** A ready deck in the editor. */
async function openReadyDeck(page: Page): Promise<number> {
  await page.locator(".brief-empty button").first().click();
  await page.locator(".brief-present:enabled").waitFor();
  await page.waitForSelector(".brief-frame .slide-title");
  return page.locator(".brief-item").count();
}

/** All that stands in a document, and what is typed into its fields. */
const allOf = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join("\n");
  });

const noteOf = (number: number) => `For the speaker alone, ${number}`;

async function writeNotes(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    await page
      .locator(".brief-open")
      .nth(number - 1)
      .click();
    await page.locator(".brief-notes").fill(noteOf(number));
  }
  await page.locator(".brief-open").first().click();
}

test("the window with notes follows the audience's and leads it, and no note stands before the audience", async () => {
  const { page, complaints, end } = await visitPanels(browser, `${inject("address")}?room=brief`);
  const count = await openReadyDeck(page);
  await writeNotes(page, count);
  expect(await allOf(page)).toContain(noteOf(1)); // in the editor, so that it would be seen
  await page.locator(".brief-bar .brief-present").click();
  await page.locator(".brief-show").waitFor({ state: "attached" });
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opened;
  const isAt = async (number: number) => {
    await speaker.locator(".speaker-notes", { hasText: new RegExp(`${noteOf(number)}$`) }).waitFor();
    await expect.poll(() => shownPage(page)).toBe(String(number));
    expect(await allOf(page)).not.toContain("For the speaker alone");
  };
  await isAt(1);
  for (let number = 2; number <= count; number++) {
    await (number % 2 === 0 ? page : speaker).keyboard.press("ArrowRight");
    await isAt(number);
  }
  for (const key of ["o", "o", "?", "?", "b", "b", "l", "a"]) {
    await page.keyboard.press(key);
    await isAt(count);
  }
  await speaker.keyboard.press("Home");
  await isAt(1);
  await page.keyboard.press("e");
  await page.waitForSelector(".brief-return");
  expect(await allOf(page)).not.toContain("For the speaker alone");
  await page.keyboard.press("e");
  await isAt(1);
  expect(complaints).toEqual([]);
  await end();
});
