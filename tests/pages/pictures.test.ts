import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { differenceFromKept } from "./picture";
import { mapReady, settledPicture, visit } from "./visit";

const ALLOWED = 0.01; // share of pixels, between Chromium versions
const SIZES = [
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const;
const SCHEMES = ["light", "dark"] as const;
const ROOMS = [
  ["explore", ""],
  ["corridor", "?corridor=instc&variant=instc-west"],
  ["polar", "?corridor=nsr&variant=nsr&projection=polar"],
  ["compare", "?room=compare&from=INBOM&to=RULED"],
] as const;

/** The first screen in every size and theme, the other rooms once in each theme. */
const VIEWS = ROOMS.flatMap(([room, query]) =>
  SIZES.filter(([width]) => room === "explore" || width === 1440).map(([width, height]) => ({
    room,
    query,
    width,
    height,
  })),
);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(VIEWS)("$room looks as it did at $width px, light and dark", async ({ room, query, width, height }) => {
  const { page, end } = await visit(browser, inject("address") + query, { width, height, scheme: "light" });
  await mapReady(page);
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    const difference = differenceFromKept(`${room}-${scheme}-${width}x${height}`, await settledPicture(page), ALLOWED);
    expect(difference, scheme).toBeLessThanOrEqual(ALLOWED);
  }
  await end();
});
