import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { readGeo } from "../../src/data/read-geo";
import { buildAtlas } from "../../src/data/catalog";
import { launch } from "./browser";
import { mapReady, visit } from "./visit";

const address = inject("address");
const { corridors } = buildAtlas(readGeo()).atlas.catalog;
/** Ids of the lines in the tiles that the map shows: "instc-west/instc-sea-mumbai-bandar-abbas". */
const drawnLines = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.atlasMap?.drawnLineIds() ?? []);

describe.each(["webgl", "none"] as const)("with graphics: %s", (graphics) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(graphics);
  });
  afterAll(() => browser.close());

  test("every corridor and every baseline is drawn", async () => {
    const { page, end } = await visit(browser, address);
    await mapReady(page);
    const variants = new Set((await drawnLines(page)).map((id) => id.split("/")[0]));
    for (const { id, variants: own } of corridors) {
      expect(
        own.some((variant) => variants.has(variant.id)),
        id,
      ).toBe(true);
    }
    await end();
  });

  test("another projection keeps what is chosen", async () => {
    const { page, end } = await visit(browser, `${address}?corridor=instc&variant=instc-west`);
    await mapReady(page);
    const legs = await page
      .locator("[data-leg]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-leg")));
    expect(legs.length).toBeGreaterThan(2);
    const drawn = await drawnLines(page);
    expect(legs.filter((leg) => !drawn.includes(`instc-west/${leg}`))).toEqual([]);
    await page.locator(".leg-name").first().click();
    const chosen = await page.locator('[data-leg][aria-selected="true"]').getAttribute("data-leg");
    for (const projection of ["Polar", "Mercator", "Globe"]) {
      await page.getByRole("radio", { name: projection }).click({ force: true });
      await page.waitForTimeout(1500);
      await expect
        .poll(() => drawnLines(page), { timeout: 30_000, message: projection })
        .toContain(`instc-west/${chosen}`);
      expect(await page.locator('[data-leg][aria-selected="true"]').getAttribute("data-leg"), projection).toBe(chosen);
    }
    await end();
  });

  test("focus on a leg lights it in the list", async () => {
    const { page, end } = await visit(browser, `${address}?corridor=instc&variant=instc-west`);
    await mapReady(page);
    await page.locator(".leg-name").nth(1).focus();
    expect(await page.locator("[data-leg]").nth(1).getAttribute("data-lit")).toBe("true");
    await end();
  });
});
