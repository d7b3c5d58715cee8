import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { normally } from "./days";
import { follow, visitPanels } from "./visit";

/** Rooms by what is opened last: styles of one that came before must not be left on it. */
const ROOMS: Readonly<Record<string, string>> = {
  overview: "?",
  corridor: "?corridor=emc&variant=emc",
  compare: "?room=compare&from=INBOM&to=RULED",
  measures: "?room=compare&from=INBOM&to=RULED&chart=measures",
  year: "?room=compare&from=INBOM&to=RULED&chart=year",
  spread: "?room=compare&from=INBOM&to=RULED&chart=spread",
  "how far": "?room=compare&from=INBOM&ask=reach",
  claims: "?room=claims&about=emc",
  "trade and timeline": "?room=claims&part=context",
  accuracy: "?figure=accuracy",
};
const NAMES = Object.keys(ROOMS);

/** A walk in which each room follows directly on each other. */
const WALK = NAMES.flatMap((first, i) => [...NAMES.slice(i + 1).flatMap((second) => [first, second]), first]);

let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

async function open(page: Page, name: string): Promise<void> {
  await follow(page, normally(ROOMS[name]!));
  const waiting = () =>
    page
      .locator('[data-late]:not([data-late="map"]), [data-stale="true"]')
      .evaluateAll((all) => all.map((one) => one.className));
  await expect.poll(waiting, { timeout: 30_000, message: name }).toEqual([]);
}

/** Elements with text that are fainter than they are written: their own or an outer opacity. */
const faint = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const opacity = (one: Element | null): number =>
      one === null ? 1 : Number(getComputedStyle(one).opacity) * opacity(one.parentElement);
    return [...document.querySelectorAll<HTMLElement>("#panel *, .charts *, .evidence *")]
      .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .filter((one) => opacity(one) < 0.5)
      .map((one) => `${one.className} ${one.textContent}`);
  });

test("the walk has each room directly after each other", () => {
  const steps = new Set(WALK.slice(1).map((name, i) => `${WALK[i]} ${name}`));
  expect(NAMES.flatMap((a) => NAMES.filter((b) => a !== b && !steps.has(`${a} ${b}`)))).toEqual([]);
});

test("every room after every other keeps its contrast, in both themes", async () => {
  const { page, complaints, end } = await visitPanels(browser, inject("address"));
  await page.waitForSelector("[data-ready]");
  const wrong: string[] = [];
  for (const [i, name] of WALK.entries()) {
    await open(page, name);
    wrong.push(...(await faint(page)).map((text) => `${name} after ${WALK[i - 1]}: ${text}`));
  }
  for (const name of NAMES) {
    await open(page, name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
      wrong.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${name}, ${colorScheme}: ${html}`)));
    }
  }
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});
