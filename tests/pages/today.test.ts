import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import type { StatusFile } from "../../src/core/model/status";
import { launch } from "./browser";
import { DESKTOP, visit } from "./visit";

const { records, today } = JSON.parse(readFileSync("geo/status.json", "utf8")) as StatusFile;
const ofToday = (id: string) => records.find((record) => record.id === id)!;
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

test("the first screen, by the real clock: the present month, what is closed and why, and a link to the same question", async () => {
  const { page, complaints, end } = await visit(browser, inject("address"), DESKTOP, "today");
  await page.waitForSelector("[data-ready]");
  const now = new Date();
  const month = now.toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  expect(await page.locator("#panel .terms").innerText()).toContain(month);
  const notes = await page.locator(".today li").allInnerTexts();
  expect(notes.length).toBeGreaterThan(0);
  notes.forEach((note, i) => expect(note).toContain(ofToday(today.records[i]!).text.en));
  const cards = await page.locator(".card").allInnerTexts();
  const suspended = cards.filter((text) => /suspended/i.test(text));
  expect(suspended).toHaveLength(today.suspended.length);

  await page.locator("#panel .terms button").click();
  await page.waitForSelector('.answered[data-stale="false"] tr.option');
  expect(await page.locator(".question-month select").inputValue()).toBe(String(now.getUTCMonth() + 1));
  const closed = page.locator('.option[data-status="closed"]');
  expect(await closed.count()).toBeGreaterThan(0);
  await page.locator(".question-what-if .select-button").click();
  expect(await page.locator('[data-preset="today"]').getAttribute("aria-pressed")).toBe("true");
  expect(complaints).toEqual([]);
  await end();
});
