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
const PICTURES = ROOMS.flatMap(([room, query]) =>
  SIZES.filter(([width]) => room === "explore" || width === 1440).flatMap(([width, height]) =>
    SCHEMES.map((scheme) => ({ name: `${room}-${scheme}-${width}x${height}`, query, width, height, scheme })),
  ),
);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(PICTURES)("$name looks as it did", async ({ name, query, ...look }) => {
  const { page, end } = await visit(browser, inject("address") + query, look);
  await mapReady(page);
  const picture = await settledPicture(page);
  await end();
  expect(differenceFromKept(name, picture, ALLOWED)).toBeLessThanOrEqual(ALLOWED);
});
