import { readFileSync } from "node:fs";
import { length } from "@turf/length";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { asRun } from "../../src/core/model/as-run";
import type { Comparison } from "../../src/core/model/comparison";
import type { Leg } from "../../src/core/model/leg";
import { launch } from "./browser";
import { DESKTOP, visit } from "./visit";

const SUMMER_MONTH = 9; // the Northern Sea Route can be sailed
const HEADLINES = JSON.parse(readFileSync(`geo/derived/headlines-${SUMMER_MONTH}.json`, "utf8")) as Record<
  string,
  Comparison
>;
const OPTIONS = Object.values(HEADLINES).flatMap(({ options }) => options);
const ROUNDING_KM = 1; // whole kilometres are shown
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

function turfKm({ line }: Leg): number {
  const coordinates = line.map(([lon, lat]) => [lon, lat]);
  return length({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } });
}

async function km(page: Page, measure: string): Promise<number | null> {
  const cell = page.locator(`[data-measure="${measure}"]`);
  return (await cell.count()) === 0 ? null : Number((await cell.innerText()).replace(/[^\d.]/g, ""));
}

/** Opens the evidence of each leg's kilometres of an option in turn. */
async function checkLegs(page: Page, legs: readonly Leg[]): Promise<void> {
  for (const leg of legs) {
    const figure = page.locator(`[data-leg="${leg.id}"] td`).first();
    const shown = Number((await figure.locator(".figure").innerText()).replace(/[^\d.]/g, ""));
    await figure.locator(".figure").click();
    await page.locator('[data-measure="turf"]').waitFor(); // the sheet's code comes when it is first opened
    const turf = (await km(page, "turf")) ?? Number.NaN;
    expect(Math.abs(turf - turfKm(leg)), leg.id).toBeLessThanOrEqual(ROUNDING_KM);
    expect(await figure.locator("[data-kind]").getAttribute("data-kind"), leg.id).toBe(leg.distanceKind);
    const quoted = leg.distanceKind === "published" ? await km(page, "published") : await km(page, "ellipsoid");
    expect(shown, leg.id).toBe(quoted);
    const apart = leg.distanceKind === "measured" ? Math.abs(shown / turf - 1) : 0;
    expect(apart, leg.id).toBeLessThan(0.006); // sphere against ellipsoid
    await page.keyboard.press("Escape");
  }
}

test.each([
  ["instc", "instc-west"], // suspended: its legs in normal times
  ["emc", "emc"],
  ["nsr", "nsr"],
])("%s, %s: kilometres are turf's length of the line, or the published chainage, labelled so", async (id, variant) => {
  const { page, end } = await visit(
    browser,
    `${inject("address")}?corridor=${id}&variant=${variant}`,
    DESKTOP,
    Date.UTC(2027, SUMMER_MONTH - 1, 1),
  );
  await page.locator("[data-leg]").first().waitFor();
  const shown = await page.locator("[data-leg]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-leg")));
  const legs = OPTIONS.filter((option) => option.id === variant).map((option) => asRun(option).legs);
  const own = legs.find((one) => one.length > 0 && one.every((leg, i) => leg.id === shown[i])) ?? [];
  expect(own).toHaveLength(shown.length);
  await checkLegs(page, own);
  await end();
});
