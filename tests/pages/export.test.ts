/** Files as the page hands them out. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { DESKTOP, PHONE, visit, type Look } from "./visit";

const address = inject("address");
const QUESTION = "?room=compare&from=INBOM&to=city-moscow&month=3";
let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

async function openedMenu(query: string, look: Look = DESKTOP) {
  const visited = await visit(browser, address + query, look);
  await visited.page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  await visited.page.waitForSelector('.map[data-detail="full"]', { timeout: 60_000 });
  await visited.page.locator(".export button").first().click();
  await visited.page.waitForSelector("[data-file]", { timeout: 60_000 });
  return visited;
}

async function saved(page: Page, ending: string): Promise<Buffer> {
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await page.locator(`[data-file$="${ending}"]`).first().click();
  return readFileSync(await (await coming).path());
}

test("a table, a picture and a drawing leave the page whole, and nothing is asked of another origin", async () => {
  const { page, requests, failures, end } = await openedMenu(`${QUESTION}&lang=ru`);
  const rows: readonly Record<string, string>[] = parse(await saved(page, "options.csv"), { bom: true, columns: true });
  const [first] = rows;
  expect(first?.["from"]).toBe("Мумбаи");

  const picture = PNG.sync.read(await saved(page, "map-4k.png"));
  expect([picture.width, picture.height]).toEqual([3840, 2160]);
  const colours = new Set<number>();
  for (let i = 0; i < picture.data.length; i += 4 * 997) colours.add(picture.data.readUInt32BE(i));
  expect(colours.size).toBeGreaterThan(10); // sea, land, lines, letters: it is not blank
  const head = picture.data.subarray(0, 3840 * 4 * 120);
  const isDark = (i: number) => head[i]! < 90 && head[i + 1]! < 90 && head[i + 2]! < 90;
  let dark = 0;
  for (let i = 0; i < head.length; i += 4) if (isDark(i)) dark++;
  expect(dark).toBeGreaterThan(2000); // the title is written

  for (const ending of ["map.svg", "chart.svg"]) {
    const text = (await saved(page, ending)).toString("utf8");
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement!;
    expect(root.nodeName).toBe("svg");
    expect([...root.getElementsByTagName("image")]).toEqual([]);
    const texts = [...root.getElementsByTagName("text")].map((one) => one.textContent ?? "");
    const said = texts.join(" ");
    for (const word of ["Мумбаи — Москва", "Не для навигации.", "GeoNames"]) expect(said).toContain(word);
    expect(said.toLowerCase()).toContain("март");
  }
  expect(requests.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(failures).toEqual([]);
  await end();
});

test.each([
  ["desk", DESKTOP],
  ["phone, dark", { ...PHONE, scheme: "dark" } as const],
] as const)("axe finds nothing wrong with the menu: %s", async (_, look) => {
  const { page, end } = await openedMenu(QUESTION, look);
  const { violations } = await new AxeBuilder({ page }).include(".export-menu").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  await end();
});

test("long work shows how far it is and stops when told", async () => {
  const { page, end } = await openedMenu(QUESTION);
  const share = await page.evaluate(async () => {
    const seen = new Promise<number>((resolve) => {
      new MutationObserver((_, watch) => {
        const [bar, stop] = [
          document.querySelector(".export-work progress"),
          document.querySelector(".export-work button"),
        ];
        if (!(bar instanceof HTMLProgressElement) || !(stop instanceof HTMLButtonElement)) return;
        watch.disconnect();
        stop.click(); // a hand may be too slow for a quick machine
        resolve(bar.value);
      }).observe(document.body, { childList: true, subtree: true });
    });
    document.querySelector<HTMLElement>('[data-file$="months.json"]')!.click();
    return seen;
  });
  expect(share).toBeLessThan(100);
  await expect.poll(() => page.locator(".export-work").innerText()).toBe("Stopped.");
  await end();
});
