import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "./browser";
import { mapReady, visit } from "./visit";

/** The line drops before each part that comes late: words and a button every time, healed by the button or by coming back. */
interface LatePart {
  readonly part: string; // as the page marks its words
  readonly from: string; // query of the page that is opened while the line stands
  readonly ask: (page: Page) => Promise<unknown>; // what a reader does then
  readonly isHere: string; // a selector of what must come in the end
  readonly isFalse?: string; // a selector of what must not be claimed meanwhile
}

const address = inject("address");
const COMPARE = "?room=compare&from=INBOM&to=RULED";
const click = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).first().click();
const choose = (name: string) => (page: Page) =>
  page.getByRole("radio", { name, exact: true }).first().click({ force: true });

const WITHOUT_MAP: readonly LatePart[] = [
  { part: "room", from: "", ask: click("Compare"), isHere: ".asks" },
  { part: "charts", from: "", ask: click("Compare"), isHere: ".asks" },
  {
    part: "card",
    from: "",
    ask: (page) =>
      page
        .evaluate(() => history.pushState(null, "", "?place=INBOM"))
        .then(() => page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")))),
    isHere: "#panel h1:has-text('Mumbai')",
  },
  {
    part: "evidence",
    from: "",
    ask: (page) => page.locator("#panel [data-figure]").first().click(),
    isHere: '[role="dialog"] .claim',
  },
  { part: "evidence", from: "", ask: click("How good are these numbers?"), isHere: ".accuracy" },
  {
    part: "language",
    from: "",
    ask: choose("Русский"),
    isHere: 'html[lang="ru"]',
    isFalse: 'input[value="ru"]:checked',
  },
  { part: "language", from: "", ask: choose("हिन्दी"), isHere: 'html[lang="hi"]', isFalse: 'input[value="hi"]:checked' },
];

const WITH_MAP: readonly LatePart[] = [
  {
    part: "polar",
    from: "",
    ask: choose("Polar"),
    isHere: 'input[value="polar"]:checked',
    isFalse: 'input[value="polar"]:checked',
  },
  { part: "ground", from: "", ask: borders, isHere: "input:checked" },
];

async function borders(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByRole("checkbox").last().click();
}

let plain: Browser;
let drawing: Browser;

beforeAll(async () => {
  plain = await launch("none");
  drawing = await launch("webgl");
});
afterAll(async () => {
  await plain.close();
  await drawing.close();
});

const words = (part: string): string => `[data-late="${part}"][data-state="failed"]`;

/** What the console says besides that the line is down. */
async function goesWrong(
  browser: Browser,
  late: LatePart,
  heal: "by the button" | "by coming back",
): Promise<readonly string[]> {
  const { page, complaints, end } = await visit(browser, address + late.from);
  if (browser === drawing) await mapReady(page);
  await page.waitForSelector(browser === drawing ? '.map[data-detail="full"]' : "[data-ready]", { timeout: 90_000 });
  await page.waitForLoadState("networkidle"); // what comes by itself is here
  await page.context().setOffline(true);
  await late.ask(page);
  const failed = page.locator(words(late.part)).first();
  await failed.waitFor({ timeout: 20_000 });
  expect((await failed.innerText()).length).toBeGreaterThan(20);
  expect(await failed.getByRole("button").count()).toBe(1);
  await expect.poll(() => page.locator(late.isFalse ?? ".nothing-false").count()).toBe(0);
  if (heal === "by the button") {
    await page.evaluate(() =>
      addEventListener("online", (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await page.route("**/*", (route) => route.continue());
  }
  await page.context().setOffline(false);
  if (heal === "by the button") {
    for (let i = 0; i < 5 && (await page.locator("[data-late] button").count()) > 0; i++) {
      await page
        .locator("[data-late] button")
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined);
      await page.waitForTimeout(300);
    }
  }
  await page.locator(late.isHere).first().waitFor({ state: "attached", timeout: 20_000 });
  await expect.poll(() => page.locator("[data-late]").count(), { timeout: 30_000 }).toBe(0);
  await end();
  return complaints.filter((text) => !/net::ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/.test(text));
}

test.each(WITHOUT_MAP)("$part before $isHere, healed by coming back", async (late) => {
  expect(await goesWrong(plain, late, "by coming back")).toEqual([]);
});
test.each(WITH_MAP)("$part on the map, healed by coming back", async (late) => {
  expect(await goesWrong(drawing, late, "by coming back")).toEqual([]);
});
test.each([...WITHOUT_MAP.slice(0, 1), ...WITHOUT_MAP.slice(5, 6)])(
  "$part before $isHere, healed by the button",
  async (late) => {
    expect(await goesWrong(plain, late, "by the button")).toEqual([]);
  },
);

test.each([
  { part: "map", file: /\/canvas-[\w-]+\.js$/, query: "", isHere: '[data-ready="map"]' },
  { part: "networks", file: /sea-[\w-]+\.bin$/, query: COMPARE, isHere: ".answered" },
  { part: "sources", file: /model-[\w-]+\.json$/, query: "?corridor=emc&variant=emc", isHere: "[data-leg]" },
  { part: "lines", file: /legs-[\w-]+\.json$/, query: "", isHere: "#panel" },
  { part: "accuracy", file: /validation-[\w-]+\.json$/, query: "?figure=accuracy", isHere: ".accuracy" },
])("$part cannot be fetched on the first load, and is by the button", async ({ part, file, query, isHere }) => {
  const browser = part === "map" ? drawing : plain;
  const { page, end } = await visit(browser, "about:blank");
  await page.route(file, (route) => route.abort());
  await page.goto(address + query);
  const failed = page.locator(words(part)).first();
  await failed.waitFor({ timeout: 30_000 });
  await page.unroute(file);
  await failed.getByRole("button").click();
  await expect.poll(() => page.locator(words(part)).count(), { timeout: 30_000 }).toBe(0);
  await page.locator(isHere).first().waitFor({ state: "attached", timeout: 60_000 });
  await end();
});

test("a stylesheet that failed is there after the second try", async () => {
  const { page, end } = await visit(plain, "about:blank");
  const file = /race-marks-[\w-]+\.css$/; // the sheet of the charts, by the part they share with slides
  await page.route(file, (route) => route.abort());
  await page.goto(address + COMPARE);
  const failed = page.locator(words("charts")).first();
  await failed.waitFor({ timeout: 30_000 });
  await page.unroute(file);
  await failed.getByRole("button").click();
  await page.locator(".charts").waitFor();
  expect(await page.locator(".charts").evaluate((drawer) => getComputedStyle(drawer).display)).toBe("flex");
  await end();
});
