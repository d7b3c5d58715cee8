import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { mapReady, settledPicture, visit } from "./visit";

const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const search = (page: Page): Promise<string> => page.evaluate(() => location.search);

test("reloading gives the same picture", async () => {
  const { page, end } = await visit(browser, `${address}?corridor=emc&variant=emc&projection=mercator&units=nm`);
  await mapReady(page);
  const before = await settledPicture(page);
  await page.reload();
  await mapReady(page);
  expect((await settledPicture(page)).equals(before)).toBe(true);
  await end();
});

test("back and forward go through what was chosen", async () => {
  const { page, end } = await visit(browser, address);
  await mapReady(page);
  await page.locator(".card-open").first().click();
  const opened = await search(page);
  expect(opened).toContain("corridor=");
  await page.goBack();
  expect(await search(page)).toBe("");
  expect(await page.locator(".card-open").count()).toBeGreaterThan(2);
  await page.goForward();
  expect(await search(page)).toBe(opened);
  await page.locator("[data-leg]").first().waitFor();
  await end();
});

test("an unknown parameter and an unusable value are passed over, and the page says so", async () => {
  const { page, complaints, end } = await visit(browser, `${address}?nonsense=1&projection=flat`);
  await mapReady(page);
  const text = await page.locator("body").innerText();
  expect(text).toContain("flat");
  expect(text).toContain("nonsense");
  expect(await page.getByRole("radio", { name: "Globe" }).isChecked()).toBe(true);
  expect(complaints).toEqual([]);
  await end();
});
