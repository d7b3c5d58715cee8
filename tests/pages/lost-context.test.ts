import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { IS_DEEP } from "../cases";
import { launch } from "./browser";
import { follow, mapReady, settledPicture, visit, type Look } from "./visit";

/** What a reader changes while the WebGL context is lost. */
interface Change {
  readonly kind: string;
  readonly make: (page: Page) => Promise<unknown>;
  readonly said?: RegExp; // what the address says of it; none: it is made on the fresh page too
}

const LOOK: Look = { width: 1280, height: 640, scheme: "light" };
const QUESTION = "?room=compare&from=INBOM&to=RULED&month=9&option=instc-west";
const choose = (name: string) => (page: Page) => page.getByRole("radio", { name, exact: true }).click({ force: true });
const goTo = (query: string) => (page: Page) => follow(page, query);

async function borders(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Layers" }).click();
  await page.getByRole("checkbox").last().click();
  await page.keyboard.press("Escape");
}

/** Each is made on top of those before. */
const ROUNDS: readonly (readonly Change[])[] = [
  [
    { kind: "corridor", make: goTo("?corridor=nsr&variant=nsr"), said: /corridor=nsr/ },
    { kind: "projection, polar", make: choose("Polar"), said: /projection=polar/ },
  ],
  [
    { kind: "projection, globe", make: choose("Globe"), said: /^(?!.*polar)/ },
    {
      kind: "theme",
      make: (page) => page.getByRole("button", { name: "Use the dark theme" }).click(),
      said: /theme=dark/,
    },
    { kind: "layers", make: borders, said: /borders/ },
    {
      kind: "camera",
      make: goTo("?corridor=nsr&variant=nsr&layers=baselines;borders&theme=dark&at=60,66,2.4"),
      said: /at=60/,
    },
    { kind: "size", make: (page) => page.setViewportSize({ width: 1300, height: 600 }) },
  ],
  [
    { kind: "projection, flat", make: choose("Mercator"), said: /projection=mercator/ },
    { kind: "units", make: choose("nm"), said: /units=nm/ },
    { kind: "language", make: choose("Русский"), said: /lang=ru/ },
    { kind: "question", make: goTo(QUESTION), said: /room=compare/ },
    { kind: "month", make: (page) => page.locator(".question-month select").selectOption("2"), said: /month=2/ },
    { kind: "day of the race", make: (page) => page.locator(".race input").fill("12") },
  ],
];
const LOSSES = IS_DEEP ? ROUNDS.flat().map((change) => [change]) : ROUNDS;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const lose = (page: Page) =>
  page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>(".map canvas")!.getContext("webgl2")!;
    const loss = context.getExtension("WEBGL_lose_context")!;
    loss.loseContext();
    Object.assign(window, { restoreContext: () => loss.restoreContext() });
  });

const restore = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly restoreContext: () => void }).restoreContext());

async function change(page: Page, { kind, make, said }: Change): Promise<void> {
  await make(page);
  if (said === undefined) return;
  await expect.poll(() => new URL(page.url()).search, { message: kind }).toMatch(said);
}

/** The map with what floats over it; nothing is under the pointer or has the focus. */
async function pictureOf(page: Page): Promise<PNG> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForSelector('[data-stale="true"]', { state: "detached", timeout: 60_000 });
  const whole = PNG.sync.read(await settledPicture(page));
  const { x, y, width, height } = (await page.locator("main").boundingBox())!;
  const map = new PNG({ width: Math.floor(width), height: Math.floor(height) });
  PNG.bitblt(whole, map, Math.ceil(x), Math.ceil(y), map.width, map.height);
  return map;
}

async function freshPicture(page: Page, url: string, unsaid: readonly Change[]): Promise<PNG> {
  await page.goto(url);
  await mapReady(page);
  for (const one of unsaid) await one.make(page);
  return pictureOf(page);
}

test("changes made while the context is lost are drawn when it is back, as on a fresh load", async () => {
  const { page, complaints, end } = await visit(browser, inject("address"), LOOK);
  const fresh = await visit(browser, "about:blank", LOOK);
  await mapReady(page);
  const unsaid: Change[] = [];
  const pictures = new Set<string>();
  for (const changes of LOSSES) {
    const kinds = changes.map(({ kind }) => kind).join(", ");
    await lose(page);
    await page.waitForSelector('[data-map="lost"]');
    for (const one of changes) await change(page, one);
    await restore(page);
    await page.waitForSelector('[data-map="ready"]');
    unsaid.push(...changes.filter(({ said }) => said === undefined));
    const ours = await pictureOf(page);
    const wanted = await freshPicture(fresh.page, page.url(), unsaid);
    const { data, width, height } = ours;
    expect(pixelmatch(data, wanted.data, undefined, width, height, { threshold: 0.1 }), kinds).toBe(0);
    pictures.add(PNG.sync.write(ours).toString("base64"));
  }
  expect(pictures.size).toBeGreaterThanOrEqual(ROUNDS.length); // the changes are seen
  expect(complaints.filter((text) => !/context lost/i.test(text))).toEqual([]);
  await fresh.end();
  await end();
});
