import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { IS_DEEP } from "../cases";
import { launch } from "./browser";
import { normally } from "./days";
import { reach, tab } from "./keyboard";
import { DESKTOP, follow, PHONE, visit, visitPanels, type Look } from "./visit";

const ASKED = "?room=compare&from=INBOM&to=city-moscow&month=3";

async function openMenu(page: Page, menu: string): Promise<void> {
  await page.locator(`.question-${menu} .select-button`).click();
}

type State = readonly [name: string, query: string, reach?: (page: Page) => Promise<void>];

/** Every room, with what can be opened in it. */
const STATES: readonly State[] = [
  ["overview", "?"],
  ["a corridor", "?corridor=instc&variant=instc-west"],
  ["a pair", "?pair=mumbai-st-petersburg"],
  ["a port", "?place=INBOM"],
  ["a passage", "?stop=hormuz"],
  ["a border", "?stop=station-astara-ir"],
  ["a limit's evidence", "?stop=suez&figure=limit/suez/0"],
  ["how good the numbers are", "?figure=accuracy"],
  ["help", "?figure=help"],
  ["the answer", ASKED],
  ["terms that differ", `${ASKED}&close=suez&build=rasht-astara-railway&vessel=bulk&ice=Arc4&speed=13`],
  ["an option's legs", `${ASKED}&option=suez`],
  ["a chart as a table", `${ASKED}&table=yes`],
  ["all measures", `${ASKED}&chart=measures&option=instc-west`],
  ["cost over distance", `${ASKED}&chart=cost`],
  ["the year", `${ASKED}&chart=year`],
  ["the spread", `${ASKED}&chart=spread`],
  ["what moves it", `${ASKED}&chart=swings`],
  ["the ship", ASKED, (page) => openMenu(page, "ship")],
  ["what if", ASKED, (page) => openMenu(page, "what-if")],
  ["a stop in Compare", `${ASKED}&stop=hormuz`],
  ["how far", `${ASKED}&ask=reach`],
  ["which way wins", `${ASKED}&ask=first`],
  ["claims", "?room=claims&about=emc"],
  ["trade and timeline", "?room=claims&part=context"],
  ["briefings", "?room=brief"],
];

const ON_PHONE = ["overview", "a corridor", "the answer", "all measures", "claims", "briefings"];

let browser: Browser;

beforeAll(async () => {
  browser = await launch("none"); // panels and the drawn map; a canvas has nothing to be looked at
});
afterAll(() => browser.close());

async function open(page: Page, [name, query, reach]: State, language: string): Promise<void> {
  await page.keyboard.press("Escape"); // an opened menu
  await follow(page, `${normally(query)}&lang=${language}`);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  const waiting = () =>
    page
      .locator('[data-late]:not([data-late="map"]), [data-stale="true"]')
      .evaluateAll((all) => all.map((one) => one.className));
  await expect.poll(waiting, { timeout: 30_000, message: name }).toEqual([]);
  await page.waitForSelector("h1", { state: "attached", timeout: 30_000 }); // every room has one, some late
  await reach?.(page);
}

/** Contrast hangs on the theme and everything else on the language. */
type Rules = "contrast" | "structure" | "all";

async function violations(page: Page, rules: Rules): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (rules === "contrast") axe.withRules(["color-contrast"]);
  if (rules === "structure") axe.disableRules(["color-contrast"]);
  const { violations: found, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(rules === "contrast" ? 0 : 10);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Rooms in the languages in turn; the deep run takes each in all. */
const WALKS: readonly (readonly [languages: readonly string[], Look["scheme"], Rules, Look])[] = [
  [["en"], "light", "all", DESKTOP],
  [["en"], "dark", "contrast", DESKTOP],
  ...(IS_DEEP ? [["ru"], ["hi"]] : [["ru", "hi"]]).map(
    (languages) => [languages, "light", "structure", DESKTOP] as const,
  ),
  [["en"], "dark", "all", PHONE],
];

test.each(WALKS)("axe finds nothing wrong in any room: %s, %s, %s", async (languages, scheme, rules, look) => {
  const { page, end } = await (rules === "all" ? visit : visitPanels)(browser, inject("address"), { ...look, scheme });
  await page.waitForSelector("[data-ready]");
  const wrong: string[] = [];
  const states = STATES.filter(([name]) => look === DESKTOP || ON_PHONE.includes(name));
  for (const [i, state] of states.entries()) {
    await open(page, state, languages[i % languages.length]!);
    wrong.push(...(await violations(page, rules)).map((text) => `${state[0]}: ${text}`));
  }
  expect(wrong).toEqual([]);
  await end();
});

/** Names of the stops of the tab key, from the first until the focus leaves the page. */
async function stops(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    await tab(page);
    const name = await page.evaluate(() => {
      const on = document.activeElement;
      if (on === null || on === document.body || on.hasAttribute("data-counted")) return null;
      on.setAttribute("data-counted", "");
      return `${on.tagName} ${on.getAttribute("aria-label") ?? on.textContent}`;
    });
    if (name === null) return names;
    names.push(name);
  }
}

test.each([
  "?room=compare&from=INBOM&to=RULED",
  "?room=compare&from=INBOM&to=RULED&option=suez",
  "?room=compare&from=INBOM&to=RULED&chart=measures",
])("the tab key stops at most 40 times: %s", async (query) => {
  const { page, end } = await visit(browser, inject("address") + query);
  await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  await page.waitForSelector(".charts .chart, .charts .plot");
  const names = await stops(page);
  expect(names.length).toBeGreaterThan(25);
  expect(names.length, names.join("\n")).toBeLessThanOrEqual(40);
  await end();
});

test("the keyboard alone reaches rooms, corridors, legs, their figures and the map", async () => {
  const { page, end } = await visit(browser, `${inject("address")}?corridor=instc&variant=instc-west`);
  await page.waitForSelector('[data-ready="map"]', { timeout: 60_000 });
  for (const part of [".rooms .room", ".variants .variant", ".leg-name", ".legs .figure", ".drawn-map"]) {
    await reach(page, part);
    expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), part)).toBe(true);
  }
  await end();
});
