import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { normally } from "./days";
import { textFaults } from "./text-faults";
import { DESKTOP, PHONE, visit, visitPanels, type Look } from "./visit";

const address = inject("address");
const WIDE: Look = { width: 1920, height: 1080, scheme: "light" };
const QUESTION = "?room=compare&from=INBOM&to=city-moscow&month=3";
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none"); // the panels without the map, which others look at
});
afterAll(() => browser.close());

/** Opens the terms, which on a phone stand folded, and then one of their menus. */
async function openMenu(page: Page, menu: string): Promise<void> {
  for (const folded of [".question-more", `.question-${menu} .select-button`].map((part) => page.locator(part))) {
    const isShut = (await folded.isVisible()) && (await folded.getAttribute("aria-expanded")) === "false";
    if (isShut) await folded.click();
  }
}

type State = readonly [name: string, query: string, reach: (page: Page) => Promise<unknown>];

/** What can be opened from the answer, each with how it is reached; the texts of answers have a test of their own. */
const OPENED: readonly State[] = [
  ["the ship", QUESTION, (page) => openMenu(page, "ship")],
  ["what if", QUESTION, (page) => openMenu(page, "what-if")],
  ["a passage", `${QUESTION}&stop=hormuz`, () => Promise.resolve()],
  ["a border", `${QUESTION}&stop=station-astara-ir`, () => Promise.resolve()],
  ["how far", `${QUESTION}&ask=reach`, () => Promise.resolve()],
  ["a limit's evidence", `${QUESTION}&stop=suez&figure=limit/suez/0`, () => Promise.resolve()],
];

async function shown(query: string, look: Look, reach: (page: Page) => Promise<unknown>) {
  const seen = await visitPanels(browser, address + normally(query), look);
  await seen.page.waitForSelector(query.includes("stop=") ? ".stop h1" : '.answered[data-stale="false"] h1', {
    timeout: 60_000,
  });
  await reach(seen.page);
  return seen;
}

const LOOKS = [DESKTOP, WIDE, PHONE] as const;

/** In one page, so that the networks are loaded once for a state. */
async function speak(page: Page, look: Look, language: string): Promise<void> {
  const isPhone = look.width < 700;
  if (!isPhone) await page.locator(`input[name="language"][value="${language}"]`).click({ force: true });
  else await page.locator(".bar-end select").first().selectOption(language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await page.evaluate(() => document.fonts.ready);
}

test.each(OPENED)("nothing is cut off or covered in any language or size: %s", async (_name, query, reach) => {
  const { page, end } = await shown(query, DESKTOP, reach);
  for (const look of LOOKS) {
    await page.setViewportSize(look);
    if (look === PHONE) await reach(page); // what a phone folds away
    for (const language of ["en", "ru", "hi"]) {
      await speak(page, look, language);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const faults = await page.evaluate(textFaults, ".question, .panel-body, .evidence");
      expect(faults, `${look.width} px, ${language}`).toEqual([]);
    }
  }
  await end();
});

test("whether INSTC is faster than Suez from Mumbai to Moscow in March is read without scrolling", async () => {
  for (const look of LOOKS) {
    const { page, end } = await shown(`${QUESTION}&option=instc-west`, look, () => Promise.resolve());
    const [sentence, bottom] = await page.evaluate(() => {
      const heading = document.querySelector(".answered h1")!;
      return [heading.textContent ?? "", heading.getBoundingClientRect().bottom] as const;
    });
    expect(sentence).toMatch(/^INSTC .+: \d+–\d+ days\. Suez: \d+–\d+\. (Faster|Slower|No clear difference)\.$/);
    expect(bottom).toBeLessThan(look.height - 56); // above the rooms' bar of a phone
    await end();
  }
});

test("in Russian a closed way says why in Russian", async () => {
  const { page, end } = await shown(`${QUESTION}&close=suez&lang=ru`, DESKTOP, (opened) =>
    opened.waitForFunction(() => document.documentElement.lang === "ru"),
  );
  const reason = await page
    .locator('.option[data-option="suez"][data-status="closed"] .option-verdict')
    .first()
    .textContent();
  expect(reason).toBe("Закрыто: Суэцкий канал");
  await end();
});

test.each(["en", "ru", "hi"])(
  "on a phone the name of the atlas stands clear of the controls beside it: %s",
  async (language) => {
    for (const units of ["km", "nm"]) {
      const { page, end } = await visit(browser, `${address}?lang=${language}&units=${units}`, PHONE);
      await page.waitForSelector(".bar-end");
      await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
      await page.evaluate(() => document.fonts.ready);
      const [name, controls] = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(".brand")!);
        return [range.getBoundingClientRect().right, document.querySelector(".bar-end")!.getBoundingClientRect().left];
      });
      expect(name, units).toBeLessThan(controls!);
      await end();
    }
  },
);
