import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { DESKTOP, mapReady, PHONE, visit, type Look } from "./visit";

const address = inject("address");
const ROOMS: readonly (readonly [name: string, query: string, look: Look])[] = [
  ["first screen", "", DESKTOP],
  ["first screen, dark", "", { ...DESKTOP, scheme: "dark" }],
  ["first screen, phone", "", PHONE],
  ["a corridor", "?corridor=instc&variant=instc-west", DESKTOP],
  ["compare", "?room=compare&from=INBOM&to=RULED", DESKTOP],
  ["all measures", "?room=compare&from=INBOM&to=RULED&chart=measures", DESKTOP],
  ["cost over distance, dark", "?room=compare&from=INBOM&to=RULED&chart=cost", { ...DESKTOP, scheme: "dark" }],
  ["the year", "?room=compare&from=INBOM&to=RULED&chart=year", DESKTOP],
  ["how good the numbers are", "?figure=accuracy", DESKTOP],
  ["compare, phone, dark", "?room=compare&from=INBOM&to=RULED", { ...PHONE, scheme: "dark" }],
];
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(ROOMS)("axe finds nothing wrong: %s", async (_, query, look) => {
  const { page, end } = await visit(browser, address + query, look);
  await mapReady(page);
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
  await end();
});

test("the keyboard alone reaches rooms, corridors, legs and their figures", async () => {
  const { page, end } = await visit(browser, `${address}?corridor=instc&variant=instc-west`);
  await mapReady(page);
  const reached = new Set<string>();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.className ?? ""));
  }
  const classes = [...reached].join(" ");
  for (const needed of ["skip", "room", "leg-name", "figure", "maplibregl-canvas"]) expect(classes).toContain(needed);
  await end();
});
