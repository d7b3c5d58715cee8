import type { Page } from "playwright-core";

const MOST_STOPS = 250;

/** Tabs until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let i = 0; i < MOST_STOPS; i++) {
    if (await isThere()) return;
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
