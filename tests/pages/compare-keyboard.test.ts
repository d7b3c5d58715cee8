import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Comparison, Percentiles } from "../../src/core/model/comparison";
import { launch } from "./browser";
import { normally } from "./days";
import { reach } from "./keyboard";
import { visit } from "./visit";

const address = inject("address");
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The same question at the command line. */
function atTheCommandLine(...words: readonly string[]): Comparison {
  const { stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/atlas.ts", "compare", ...words, "--json"],
    {
      encoding: "utf8",
    },
  );
  return JSON.parse(stdout) as Comparison;
}

const plain = (text: string | null) => (text ?? "").replace(/[\u00A0\u202F\s]+/g, " ").trim();
const bounds = ({ p10, p90 }: Percentiles) => `${Math.round(p10)}–${Math.round(p90)}`;

async function poseByKeyboard(page: Page): Promise<void> {
  await reach(page, ".rooms .room:nth-of-type(2)");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".question");
  await reach(page, ".question-end:nth-of-type(1) input");
  await page.keyboard.type("Nhava Sheva");
  await page.keyboard.press("Enter");
  await reach(page, ".question-end:nth-of-type(3) input");
  await page.keyboard.type("Moscow");
  await page.keyboard.press("Enter");
  await reach(page, ".question-month select");
  await page.keyboard.type("Oct");
  await reach(page, ".question-what-if .select-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.question-what-if input[name="close-suez"]');
  await reach(page, '.question-what-if [data-preset="normal-times"]');
  await page.keyboard.press("Enter");
  await reach(page, '.question-what-if input[name="close-suez"]');
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await page.waitForSelector('.answered[data-stale="false"]', { timeout: 60_000 });
}

test("a question is posed, answered and taken apart down to a source by keyboard alone", async () => {
  const { page, complaints, end } = await visit(browser, address);
  await page.waitForSelector("[data-ready]");
  await poseByKeyboard(page);
  await expect
    .poll(() => page.evaluate(() => location.search))
    .toBe("?room=compare&from=INNSA&to=city-moscow&month=10&close=suez&close-places=&suspend=&prices=");

  const answer = atTheCommandLine("INNSA", "city-moscow", "--preset=normal-times", "--month=10", "--close=suez");
  const rows = answer.options.filter(({ days }) => days !== null);
  expect(rows.length).toBeGreaterThan(5);
  const folded = 'tr.option .more[aria-expanded="false"]';
  while ((await page.locator(folded).count()) > 0) {
    await reach(page, folded);
    await page.keyboard.press("Enter");
  }
  for (const { id, days } of rows) {
    const text = plain(await page.locator(`.option[data-option="${id}"] .options-days`).textContent());
    expect(text, id).toBe(`${Math.round(days!.p50)} ${bounds(days!)} d`);
  }
  const suez = page.locator('.option[data-option="suez"]');
  expect(await suez.getAttribute("data-status")).toBe("closed");

  const sentence = plain(await page.locator(".answered h1").textContent());
  const [said] = sentence.match(/\d+–\d+/) ?? [];
  const lead = await page.locator(".option").first().getAttribute("data-option");
  const days = (id: string | null) => answer.options.find((option) => option.id === id)?.days;
  expect(said).toBe(bounds(days(lead)!));
  expect(sentence).toMatch(/ days\. It is the quickest that can be used in October\.$/);

  await reach(page, '[data-figure="asked/instc-east/days"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector('[role="dialog"] .sources a');
  expect(plain(await page.locator('[role="dialog"] .claim').textContent())).toContain(bounds(days("instc-east")!));
  await reach(page, '[role="dialog"] .sources a');
  const [title, url] = await page.evaluate(() => {
    const link = document.activeElement as HTMLAnchorElement;
    return [link.textContent ?? "", link.href] as const;
  });
  const sources = JSON.parse(readFileSync("geo/sources.json", "utf8")) as { title: string; url: string | null }[];
  expect(sources.find((source) => source.title === title)?.url).toBe(url);

  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-figure"))).toBe("asked/instc-east/days");
  expect(complaints).toEqual([]);
  await end();
});

test("undo by keyboard takes back a closure, and leaves a text field its own undo", async () => {
  const { page, end } = await visit(browser, address + normally("?room=compare&from=INNSA&to=city-moscow"));
  await page.waitForSelector(".question");
  await reach(page, ".question-what-if .select-button");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.question-what-if input[name="close-suez"]');
  await reach(page, '.question-what-if input[name="close-suez"]');
  await page.keyboard.press("Space");
  const search = () => page.evaluate(() => location.search);
  await expect.poll(search).toContain("close=suez");
  await page.keyboard.press("Control+z");
  await expect.poll(search).not.toContain("suez");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(search).toContain("close=suez");
  await reach(page, ".question-end:nth-of-type(3) input", "Shift+Tab");
  await page.keyboard.type("Ast");
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(600); // longer than the address waits for a control to rest
  expect(await search()).toContain("close=suez");
  await end();
});

test("a wrong figure is reported in a file without a network", async () => {
  const { page, end } = await visit(browser, `${address}?stop=suez&figure=limit/suez/0`);
  await page.waitForSelector('[role="dialog"] .sources a');
  await page.context().setOffline(true);
  const download = page.waitForEvent("download");
  await reach(page, ".sheet-verbs .button:nth-of-type(2)");
  await page.keyboard.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("figure-limit-suez-0.md");
  const report = readFileSync(await file.path(), "utf8");
  const { href, claim, link } = await page.evaluate(() => ({
    href: location.href,
    claim: document.querySelector(".claim p")?.textContent ?? "",
    link: document.querySelector<HTMLAnchorElement>(".evidence .sources a")?.href ?? "",
  }));
  for (const part of [plain(claim), href, link]) expect(plain(report)).toContain(part);
  await end();
});
