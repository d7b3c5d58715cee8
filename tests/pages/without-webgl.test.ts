/** A page without WebGL draws the same scene as SVG. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { PNG } from "pngjs";
import type { Browser, Page } from "playwright-core";
import type { Lettering } from "../../src/map/handle";
import { launch } from "./browser";
import { DESKTOP, mapReady, PHONE, visit, type Look } from "./visit";

const address = inject("address");
let browser: Browser;
let withWebGl: Browser;

beforeAll(async () => {
  [browser, withWebGl] = await Promise.all([launch("none"), launch()]);
});
afterAll(() => Promise.all([browser.close(), withWebGl.close()]));

async function opened(query: string, look: Look = DESKTOP, by = browser) {
  const visited = await visit(by, `${address}${query}`, look);
  await mapReady(visited.page);
  if (query.includes("room=compare"))
    await visited.page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  return visited;
}

/** What stands on the map once it no longer changes. */
const lettering = (page: Page): Promise<Lettering> =>
  page.evaluate(async () => {
    let last = "";
    for (let tries = 0; tries < 300; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const now = window.atlasMap!.lettering();
      const names = now.isSettled ? JSON.stringify(now.names) : "";
      if (names !== "" && names === last) return now;
      last = names;
    }
    throw new Error("unsettled map: its names still change after 45 s");
  });

const camera = (page: Page) => page.evaluate(() => window.atlasMap!.camera());

test("the map is drawn, nothing complains, and the legs are there", async () => {
  const { page, complaints, failures, end } = await opened("?corridor=instc&variant=instc-west");
  expect(await page.locator("main").getAttribute("data-map")).toBe("drawn");
  expect(await page.locator("[data-leg]").count()).toBeGreaterThan(2);
  expect(await page.locator(".drawn-map canvas").count()).toBe(0);
  expect([...complaints.filter((one) => !/WebGL|GPU/i.test(one)), ...failures]).toEqual([]);
  await end();
});

test.each(["globe", "mercator", "polar"])("shows every line where MapLibre shows it: %s", async (projection) => {
  const query = `?projection=${projection}`;
  const [drawn, live] = [await opened(query), await opened(query, DESKTOP, withWebGl)];
  expect(await camera(drawn.page)).toEqual(await camera(live.page));
  const [ours, theirs] = [(await lettering(drawn.page)).lines, (await lettering(live.page)).lines];
  expect(ours.map(({ corridor }) => corridor)).toEqual(theirs.map(({ corridor }) => corridor));
  let compared = 0;
  ours.forEach(({ points }, i) => {
    const others = theirs[i]!.points;
    for (const [x, y] of points.filter((_, k) => k % 20 === 0)) {
      const nearest = Math.min(...others.map(([a, b]) => Math.hypot(a - x, b - y)));
      expect(nearest).toBeLessThan(4); // px; samples lie 3 px apart
      compared++;
    }
  });
  expect(compared).toBeGreaterThan(50);
  await drawn.end();
  await live.end();
});

describe("the Caspian is water", () => {
  test.each(["globe", "mercator", "polar"])("in the projection %s", async (projection) => {
    const { page, end } = await opened(`?projection=${projection}&at=52,42,6`);
    const box = (await page.locator(".map").boundingBox())!;
    const pixel = await page.screenshot({
      clip: { x: box.x + (box.width - 212) / 2, y: box.y + box.height / 2 - 2, width: 4, height: 4 },
    });
    const { data } = PNG.sync.read(pixel);
    expect([data[0], data[1], data[2]]).toEqual([0xdf, 0xe7, 0xea]); // the sea of the light theme
    await end();
  });
});

test("no line leaps across the picture where it crosses 180°", async () => {
  for (const projection of ["globe", "mercator", "polar"]) {
    const { page, end } = await opened(`?corridor=nsr&variant=nsr&projection=${projection}`);
    const longest = await page.locator('[data-layer="route-solid"] path').evaluateAll((paths) =>
      Math.max(
        ...paths.flatMap((path) =>
          (path.getAttribute("d") ?? "").split("M").flatMap((run) => {
            const points = run.split("L").map((pair) => pair.split(" ").map(Number));
            return points.slice(1).map(([x = 0, y = 0], i) => Math.hypot(x - points[i]![0]!, y - points[i]![1]!));
          }),
        ),
      ),
    );
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThan(120);
    await end();
  }
});

describe("the hand", () => {
  test("keys pan, zoom and turn; the address keeps the camera", async () => {
    const { page, end } = await opened("");
    const before = await camera(page);
    await page.locator(".drawn-map").focus();
    for (const key of ["ArrowRight", "+", "Shift+ArrowRight"]) await page.keyboard.press(key);
    const after = await camera(page);
    expect(after.center[0]).toBeGreaterThan(before.center[0] + 5);
    expect(after.zoom).toBeCloseTo(before.zoom + 1, 6);
    expect(after.bearing).toBe(15);
    expect(page.url()).toContain("at=");
    await page.getByRole("button", { name: "Turn north up" }).click();
    expect((await camera(page)).bearing).toBe(0);
    await end();
  });

  test("the mouse drags the ground along, the wheel keeps it under the pointer", async () => {
    const { page, end } = await opened("?projection=mercator");
    const before = await camera(page);
    await page.mouse.move(900, 500);
    await page.mouse.down();
    await page.mouse.move(800, 500, { steps: 4 });
    await page.mouse.up();
    const dragged = await camera(page);
    expect(dragged.center[0] - before.center[0]).toBeCloseTo((100 * 360) / (512 * 2 ** before.zoom), 3);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(before.zoom + 1, 6);
    await end();
  });

  test("a click on a line chooses its corridor, on a place opens it", async () => {
    const { page, end } = await opened("");
    const { lines, names } = await lettering(page);
    const emc = lines.filter(({ corridor, points }) => corridor === "emc" && points.length > 20)[0]!.points;
    const box = (await page.locator(".map").boundingBox())!;
    const [x, y] = emc[Math.floor(emc.length / 3)]!;
    await page.mouse.click(box.x + x, box.y + y);
    await expect.poll(() => page.url()).toContain("corridor=emc");
    const place = names.find(({ id }) => id === "place:RUVVO")!;
    await page.mouse.click(box.x + place.x, box.y + place.y);
    await expect.poll(() => page.url()).toContain("place=RUVVO");
    await end();
  });

  test("two fingers zoom", async () => {
    const { page, end } = await opened("", PHONE);
    const before = await camera(page);
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", half: number) =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [-1, 1].map((side, id) => ({ x: 195 + side * half, y: 250, id })),
      });
    await touch("touchStart", 30);
    for (const half of [40, 50, 60]) await touch("touchMove", half);
    await touch("touchEnd", 0);
    expect((await camera(page)).zoom).toBeCloseTo(before.zoom + 1, 1);
    await end();
  });
});

test.each([
  ["", DESKTOP],
  ["?corridor=nsr&variant=nsr&projection=polar&lang=hi", DESKTOP],
  ["?room=compare&from=INBOM&to=RULED&lang=ru", PHONE],
] as const)("names lie under no panel and over no other name: %s", async (query, look) => {
  const { page, end } = await opened(query, look);
  const { names } = await lettering(page);
  expect(names.length).toBeGreaterThan(2);
  const covered = await page.evaluate((all) => {
    const PANELS = "button, .segments, .select, .legend, .panel, .map-search, .credits p, .rooms, .charts, .question";
    const map = document.querySelector(".map")!.getBoundingClientRect();
    return all
      .filter(({ x, y }) => document.elementFromPoint(map.left + x, map.top + y)?.closest(PANELS) != null)
      .map(({ id }) => id);
  }, names);
  expect(covered).toEqual([]);
  const written = await page.locator("[data-name]").evaluateAll((all) => all.map((one) => one.textContent));
  expect(written.toSorted()).toEqual(names.map(({ text }) => text.replaceAll("\n", "")).toSorted());
  await end();
});
