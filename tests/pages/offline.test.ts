import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { catchForeignRequests, type Catcher } from "./catcher";
import { mapReady, settledLettering, visit } from "./visit";

/** What Chromium asks for on its own account; the page is watched separately. */
const BROWSERS_OWN = /^(?:https?:\/\/)?[\w.-]*\.(?:google|googleapis|gvt1)\.com\b/;

const address = inject("address");
let catcher: Catcher;
let browser: Browser;

beforeAll(async () => {
  catcher = await catchForeignRequests();
  browser = await launch("webgl", catcher.server);
});

afterAll(async () => {
  await browser.close();
  catcher.close();
});

test("the page asks its own origin only, nothing fails, nothing complains", async () => {
  const { page, requests, failures, complaints, end } = await visit(browser, address);
  await mapReady(page);
  for (const key of ["p", "m", "g"]) {
    await page.keyboard.press(key);
    await settledLettering(page);
  }
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.waitForSelector(".asks");
  await page.waitForLoadState("networkidle");
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(failures).toEqual([]);
  expect(complaints).toEqual([]);
  expect(catcher.caught.filter((url) => !BROWSERS_OWN.test(url))).toEqual([]);
  await end();
});

test("a request to another origin would be seen", async () => {
  const { page, offences } = await visit(browser, address);
  await page.goto("http://corridors.example/").catch(() => null);
  expect(catcher.caught).toContain("http://corridors.example/");
  expect(offences).toEqual(["another origin: http://corridors.example/"]);
  await page.context().close();
});
