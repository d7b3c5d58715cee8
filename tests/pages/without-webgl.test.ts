import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { visit } from "./visit";

let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

test("without WebGL the page says so, and the legs are still there", async () => {
  const { page, end } = await visit(browser, `${inject("address")}?corridor=instc&variant=instc-west`);
  await page.waitForSelector('[data-map="unavailable"]');
  expect(await page.getByRole("alert").textContent()).toContain("cannot draw the map");
  expect(await page.locator("[data-leg]").count()).toBeGreaterThan(2);
  await page.locator(".leg-name").first().click();
  expect(await page.locator('[data-leg][aria-selected="true"]').count()).toBe(1);
  await end();
});
