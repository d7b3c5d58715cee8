import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { mapReady, visit } from "./visit";

const LEAST = 0.8; // of the map's shorter side
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** In the page, when nothing moves: how much of the map's shorter side the drawn ways take. */
async function shareOfWays(): Promise<number> {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const share = () => {
    const points = window.atlasMap!.lettering().lines.flatMap((line) => line.points);
    const { clientWidth: width, clientHeight: height } = document.querySelector(".map")!;
    return width > height ? spread(points.map(([, y]) => y)) / height : spread(points.map(([x]) => x)) / width;
  };
  let last = -1;
  for (let tries = 0; tries < 60; tries++) {
    await new Promise((done) => setTimeout(done, 250));
    const next = share();
    if (Math.abs(next - last) < 0.001 && next > 0) return next;
    last = next;
  }
  return last;
}

test.each([
  [1440, 900],
  [1024, 768],
] as const)(
  "in Compare the ways asked fill the map at %i × %i, with the charts open and folded",
  async (width, height) => {
    const query = "?room=compare&from=INBOM&to=city-moscow";
    const { page, end } = await visit(browser, inject("address") + query, { width, height, scheme: "light" });
    await mapReady(page);
    await page.waitForSelector(".charts .plot", { timeout: 60_000 });
    expect(await page.evaluate(shareOfWays)).toBeGreaterThanOrEqual(LEAST);
    await page.locator(".charts-head .bare[aria-expanded]").click();
    await expect.poll(() => page.evaluate(shareOfWays), { timeout: 60_000 }).toBeGreaterThanOrEqual(LEAST);
    await end();
  },
);
