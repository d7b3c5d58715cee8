import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { Lettering } from "../../src/map/handle";
import { IS_DEEP } from "../cases";
import { launch } from "./browser";
import { normally } from "./days";
import { mapReady, settledLettering, visit } from "./visit";

const SIZES = [
  [1440, 900],
  [390, 844],
  [1920, 1080],
] as const;
const QUESTIONS = [
  ["the first screen", ""],
  ["Mumbai to St Petersburg, Suez closed", normally("room=compare&from=INBOM&to=RULED&close=suez")],
  ["Chennai to Vladivostok", normally("room=compare&from=INMAA&to=RUVVO")],
  ["one corridor", "corridor=nsr&variant=nsr"],
] as const;
const PROJECTIONS = ["globe", "mercator", "polar"] as const;
const LANGUAGES = ["en", "hi", "ru"] as const;

type Name = Lettering["names"][number];
type Point = readonly [x: number, y: number];

let browser: Browser;
let page: Page;
let end: () => Promise<void>;

/** One page for all views: what is drawn follows the address, so that the networks are loaded once. */
beforeAll(async () => {
  browser = await launch();
  ({ page, end } = await visit(browser, inject("address")));
  await mapReady(page);
  await page.waitForSelector('.map[data-detail="full"]', { timeout: 90_000 });
});
afterAll(async () => {
  await end();
  await browser.close();
});

async function show(query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, "", `?${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  if (query.includes("room=compare")) {
    await page.waitForSelector('.answered[data-stale="false"] h1', { timeout: 60_000 });
  }
}

/** The map and the boxes over it, px of the map, as the browser laid them out. */
function boxes(): Promise<{ readonly map: readonly number[]; readonly over: readonly (readonly number[])[] }> {
  return page.evaluate(() => {
    const map = document.querySelector(".map")!.getBoundingClientRect();
    const parts =
      ".map-search .combobox, .map-search, .segments, .map-buttons button, .map-controls select, .legend, .credits p, .panel, .rooms, .charts, .question";
    const all = [...document.querySelectorAll(parts)].map((one) => one.getBoundingClientRect());
    return {
      map: [0, 0, map.width, map.height],
      over: all
        .filter((box) => box.width > 0 && box.height > 0)
        .map((box) => [box.left - map.left, box.top - map.top, box.right - map.left, box.bottom - map.top]),
    };
  });
}

function corners({ x, y, width, height, angle }: Name): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([east = 0, south = 0]) => {
    const [dx, dy] = [(east * width) / 2, (south * height) / 2];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
}

/** A convex outline with its corners in turn has a point inside if it is on one side of all edges. */
function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  const sides = outline.map(([ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return sides.every((side) => side > 0) || sides.every((side) => side < 0);
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const edgesOf = (outline: readonly Point[]) =>
  outline.map((from, i) => [from, outline[(i + 1) % outline.length]!] as const);

function doMeet(a: readonly Point[], b: readonly Point[]): boolean {
  return (
    a.some((point) => isInside(point, b)) ||
    b.some((point) => isInside(point, a)) ||
    edgesOf(a).some((one) => edgesOf(b).some((other) => cross(one, other)))
  );
}

const LONGEST_STEP = 12; // px: what lies farther apart are two stretches of a line

/** Lines that run through a name, its own as well. */
function crossing(outline: readonly Point[], lines: Lettering["lines"]): string[] {
  const runsThrough = (points: readonly Point[]) =>
    points.some((to, i) => {
      const from = points[i - 1] ?? to;
      const isStep = Math.hypot(to[0] - from[0], to[1] - from[1]) < LONGEST_STEP;
      return isInside(to, outline) || (isStep && edgesOf(outline).some((edge) => cross(edge, [from, to])));
    });
  return lines.filter(({ points }) => runsThrough(points)).map(({ corridor }) => corridor);
}

function faults({ names, lines }: Lettering, { map, over }: Awaited<ReturnType<typeof boxes>>): string[] {
  const outlines = names.map(corners);
  return names.flatMap(({ text }, i) => {
    const outline = outlines[i]!;
    const [left = 0, top = 0, right = 0, bottom = 0] = map;
    const isOut = outline.some(([x, y]) => x < left || x > right || y < top || y > bottom);
    const under = over.filter(([l = 0, t = 0, r = 0, b = 0]) =>
      doMeet(outline, [
        [l, t],
        [r, t],
        [r, b],
        [l, b],
      ]),
    );
    return [
      ...(isOut ? [`"${text}" is cut by the edge of the map`] : []),
      ...(under.length > 0 ? [`"${text}" lies under a panel`] : []),
      ...crossing(outline, lines).map((corridor) => `"${text}" is crossed by a line of ${corridor}`),
      ...names
        .slice(i + 1)
        .flatMap((other, j) => (doMeet(outline, outlines[i + 1 + j]!) ? [`"${text}" overlaps "${other.text}"`] : [])),
    ];
  });
}

/** Names without which a view says too little: the ends, and the ways that have a stretch of their own in it. */
const NEEDED = {
  "the first screen": ["place:INBOM", "place:RULED", "place:INMAA", "place:RUVVO", "instc", "emc", "nsr"],
  "Mumbai to St Petersburg, Suez closed": ["place:INBOM", "place:RULED", "passage:suez", "instc", "nsr", "cape"],
  "Chennai to Vladivostok": ["place:INMAA", "place:RUVVO", "emc"],
  "one corridor": ["place:RULED", "place:RUVVO", "nsr"],
} as const;

/** Each question in each projection comes up in another language; at sizes but the first each in one projection, all of them in turn. */
const VIEWS = SIZES.flatMap(([width, height], size) =>
  QUESTIONS.slice(0, size === 0 ? 4 : 3).flatMap(([question, query], asked) =>
    PROJECTIONS.filter((_, i) => IS_DEEP || size === 0 || i === (size + asked) % PROJECTIONS.length).map(
      (projection, i) => {
        const language = LANGUAGES[(size + asked + i) % LANGUAGES.length]!;
        return { width, height, question, query, projection, language };
      },
    ),
  ),
);

test.each(VIEWS)(
  "names stand clear of each other, of lines and of panels: $width by $height px, $question, $projection, $language",
  async ({ width, height, question, query, projection, language }) => {
    await page.setViewportSize({ width, height });
    await show([query, `projection=${projection}`, `lang=${language}`].filter(Boolean).join("&"));
    const lettering = await settledLettering(page);
    expect(lettering.lines.some(({ points }) => points.length > 0)).toBe(true);
    expect(faults(lettering, await boxes())).toEqual([]);
    const shown = lettering.names.map(({ id }) => id);
    expect(NEEDED[question].filter((id) => !shown.includes(id))).toEqual([]);
  },
);
