import type { Page } from "playwright-core";
import { tabInto, tabTo } from "./keyboard";

/** What is on a slide in the editor, as a reader sees it. */
export interface SeenSlide {
  readonly label: string;
  readonly words: string;
  readonly notes: string;
}

const ADD = ".add-briefing button";

/** Presses "Add to the briefing" where the focus is, and waits until it is said to be there. */
async function add(page: Page, count: number): Promise<void> {
  await page.keyboard.press("Enter");
  await page.locator(".add-briefing-said", { hasText: `slide ${count}.` }).waitFor({ timeout: 60_000 });
}

async function openRoom(page: Page, place: number): Promise<void> {
  await tabInto(page, `.rooms .room:nth-of-type(${place})`);
  await page.keyboard.press("Enter");
}

async function addFromExplore(page: Page): Promise<void> {
  await tabInto(page, '.map-buttons [data-icon="plus"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/[?&]at=/);
  await tabInto(page, `.map-buttons ${ADD}`);
  await add(page, 1);
}

async function ask(page: Page): Promise<void> {
  await openRoom(page, 2);
  for (const [part, name] of [
    [1, "Nhava Sheva"],
    [3, "Moscow"],
  ] as const) {
    await tabTo(page, `.question-end:nth-of-type(${part}) input`);
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
}

async function addFromCompare(page: Page): Promise<void> {
  await tabTo(page, `.with-add ${ADD}`);
  await add(page, 2);
  await tabTo(page, `.options-measure ${ADD}`);
  await add(page, 3);
  await tabTo(page, `.charts-head ${ADD}`);
  await add(page, 4);
  await tabTo(page, ".race input", "Shift+Tab");
  for (let day = 0; day < 9; day++) await page.keyboard.press("ArrowRight");
  await tabTo(page, `.charts-head ${ADD}`);
  await add(page, 5);
}

async function addHowFar(page: Page): Promise<void> {
  await tabTo(page, '.asks input[name="asks"]', "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, '.asks input[name="look"]');
  await page.keyboard.press("ArrowRight");
  await page.waitForSelector('.reached[data-stale="false"] h1', { timeout: 60_000 });
  await tabTo(page, `.reached ${ADD}`);
  await add(page, 6);
}

/** Six slides from live views, by keyboard alone; ends in the room, on the first slide. */
export async function buildDeck(page: Page): Promise<void> {
  await addFromExplore(page);
  await ask(page);
  await addFromCompare(page);
  await addHowFar(page);
  await openRoom(page, 4);
  await roomReady(page);
}

/** The deck is there and its slides are written. */
async function roomReady(page: Page): Promise<void> {
  await page.locator(".brief-item").first().waitFor({ timeout: 60_000 });
  await page.waitForSelector(".brief-frame .slide-title", { timeout: 60_000 });
}

const CHOSEN = '.brief-open[aria-current="true"]';

/** Every slide of the editor in order, gone through by arrow keys. */
export async function seenSlides(page: Page): Promise<readonly SeenSlide[]> {
  await roomReady(page);
  const count = await page.locator(".brief-open").count();
  await tabTo(page, CHOSEN);
  for (let i = 1; i < count; i++) await page.keyboard.press("ArrowUp");
  const seen: SeenSlide[] = [];
  for (let i = 0; i < count; i++) {
    await page.locator(`.brief-item:nth-child(${i + 1}) ${CHOSEN}:focus`).waitFor();
    seen.push({
      label: (await page.locator(CHOSEN).getAttribute("aria-label")) ?? "",
      words: await page.locator(".brief-frame .slide").innerText(),
      notes: await page.locator(".brief-notes").inputValue(),
    });
    await page.keyboard.press("ArrowDown");
  }
  return seen;
}

/** Chooses a slide of the editor, from 1. */
export async function chooseSlide(page: Page, number: number): Promise<void> {
  const count = await page.locator(".brief-open").count();
  await tabTo(page, CHOSEN, "Shift+Tab");
  for (let i = 1; i < count; i++) await page.keyboard.press("ArrowUp");
  for (let i = 1; i < number; i++) await page.keyboard.press("ArrowDown");
  await page.locator(`.brief-item:nth-child(${number}) ${CHOSEN}:focus`).waitFor();
}

/** Types into the field of the chosen slide and waits until that is kept. */
export async function writeInto(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
  await page.locator(".brief-head", { hasText: "saved in this browser" }).waitFor();
}

/** @param before what is done once the focus is on the button */
export async function present(page: Page, before: () => Promise<unknown> = async () => {}): Promise<void> {
  await tabTo(page, ".brief-bar .brief-present");
  await before();
  await page.keyboard.press("Enter");
  await page.locator(".brief-show").waitFor({ state: "attached" });
}

/** Which page of the show is up. */
export const shownPage = (page: Page) => page.locator(".brief-show").getAttribute("data-page");
