/** A seeded monkey: it clicks, types, goes back and resizes, and nothing may throw, complain or come to a dead end. */
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { IS_DEEP } from "../cases";
import { launch } from "./browser";
import { follow, mapReady, visit } from "./visit";

const SEED = 20261201;
const LASTS_MS = 600_000;
const KEYS = ["Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "ArrowRight", "Home", "g", "m", "p", "?"];
const ADDRESSES = [
  "?",
  "?room=compare&from=INBOM&to=RULED",
  "?room=claims",
  "?room=brief",
  "?corridor=nsr&variant=nsr",
];
const CONTROLS = "button, a[href^='#'], input, select, summary, [role=button]";

type Act = (page: Page) => Promise<unknown>;

/** On what can be seen of the controls; those that would open a window of the system are left alone. */
const pressControl =
  (share: number): Act =>
  (page) =>
    page.evaluate(
      ([selector, at]) => {
        const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (one) => one.checkVisibility() && !one.matches(":disabled, [type=file]") && one.closest(".export") === null,
        );
        const one = seen[Math.floor(at * seen.length)];
        if (one instanceof HTMLSelectElement) {
          one.selectedIndex = Math.floor(at * one.options.length);
          one.dispatchEvent(new Event("change", { bubbles: true }));
        } else {
          one?.focus();
          one?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        }
      },
      [CONTROLS, share] as const,
    );

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: share.map(pressControl) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...KEYS).map(
      (key): Act =>
        (page) =>
          page.keyboard.press(key),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(share, share).map(([x, y]): Act => clickAt(x, y)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("Mos", "Ast", "x").map(
      (text): Act =>
        (page) =>
          page.keyboard.type(text),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ADDRESSES).map(
      (query): Act =>
        (page) =>
          follow(page, query),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Act>(thereAndBack) },
);

/** Back from an address of its own, so that the monkey never leaves the page. */
async function thereAndBack(page: Page): Promise<void> {
  await follow(page, "?stop=suez");
  await page.evaluate(() => history.back());
}

/** On the map or wherever the window has something else at that place. */
function clickAt(x: number, y: number): Act {
  return (page) => {
    const { width, height } = page.viewportSize()!;
    return page.mouse.click(x * width, y * height);
  };
}

/** A room can always be chosen, and the panel is never empty for long. */
async function isDeadEnd(page: Page): Promise<boolean> {
  const isAlive = () =>
    page.evaluate(() => {
      const text = document.querySelector("#panel, .show, .embedded")?.textContent ?? "";
      return text.trim().length > 3 || document.querySelector("[data-late]") !== null;
    });
  for (let tries = 0; tries < 40; tries++) {
    if (await isAlive()) return false;
    await page.waitForTimeout(250);
  }
  return true;
}

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** In the deep run alone, for ten minutes. */
test.skipIf(!IS_DEEP)(
  `a monkey of ${LASTS_MS / 1000} s: nothing thrown, no complaint, no dead end`,
  async () => {
    const { page, complaints, end } = await visit(browser, inject("address"));
    page.on("dialog", (dialog) => void dialog.dismiss());
    page.context().on("page", (other) => other !== page && void other.close()); // a source in a tab of its own
    await mapReady(page);
    const start = Date.now();
    let acts = 0;
    for (let round = 0; Date.now() - start < LASTS_MS; round++) {
      for (const one of fc.sample(act, { numRuns: 20, seed: SEED + round })) {
        await one(page);
        acts++;
        const before = `after act ${acts} of round ${round}, ${page.url()}`;
        expect(complaints, before).toEqual([]);
      }
      expect(await isDeadEnd(page), `dead end in round ${round}: ${page.url()}`).toBe(false);
    }
    expect(acts).toBeGreaterThanOrEqual(20); // a round, where a machine is slow
    await end();
  },
  LASTS_MS + 300_000,
);
