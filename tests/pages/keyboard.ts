import type { Page } from "playwright-core";

const MOST_STOPS = 250;
const MOST_STEPS = 400; // in one table

const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** One press of the tab key; with the first one the page fetches what makes one stop of a table. */
export async function tab(page: Page, key = "Tab"): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForSelector('[role="toolbar"] [tabindex="-1"]', { state: "attached" });
}

/** By the keyboard alone to what the selector names: tabs, and arrow keys inside a table or a row of buttons. */
export async function reach(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    if ((await isOn(page, selector)) || ((await isBeside(page, selector)) && (await goInside(page, selector)))) return;
    await tab(page, key);
  }
  throw new Error(`unreachable by ${key}: ${selector}`);
}

/** Whether what is wanted is in the table or row of buttons that has the focus. */
const isBeside = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const box = document.activeElement?.closest('[role="grid"], [role="toolbar"]');
    return document.activeElement?.matches("a, button") === true && box?.querySelector(wanted) != null;
  }, selector);

async function goInside(page: Page, selector: string): Promise<boolean> {
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await isOn(page, selector)) return true;
    if (await moves(page, "ArrowRight")) continue;
    if (!(await moves(page, "ArrowDown"))) return false;
    await page.keyboard.press("Home");
  }
  return false;
}

async function moves(page: Page, key: string): Promise<boolean> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  return page.evaluate((one) => document.activeElement !== one, before);
}

/** Presses a key until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < MOST_STOPS; i++) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`unreachable by ${key}: ${selector}`);
}

/** Tabs to the row of buttons that holds what the selector names, and goes on inside by arrow keys. */
export async function tabInto(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  const isInRow = () =>
    page.evaluate((wanted) => {
      const row = document.querySelector(wanted)?.closest('[role="toolbar"]');
      return row?.contains(document.activeElement) ?? false;
    }, selector);
  for (let i = 0; !(await isInRow()); i++) {
    if (i === MOST_STOPS) throw new Error(`unreachable row of buttons: ${selector}`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Home");
  await tabTo(page, selector, "ArrowRight");
}
