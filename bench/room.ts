import { existsSync } from "node:fs";
import type { CDPSession, Page } from "playwright-core";
import { serve, type HttpAnswer } from "../geo/build/serve";
import { launch } from "../tests/pages/browser";
import { normally } from "../tests/pages/days";
import { median, table } from "./table";

const STEPS = 40;
const FRAME_MS = 1000 / 60;
const GOAL_MS = 8; // of scripting per slider step
const GOAL_BYTES = 45_000; // of the charts, brotli
const VIEWPORT = { width: 1440, height: 900 };
const ROOM = `?${normally("room=compare&from=INBOM&to=RULED&option=instc-west")}`; // its legs are run in normal times

/** Moves a control by a step and waits until everything it has set going in this turn has run. */
const STEP = `async (selector, value) => {
  const control = document.querySelector(selector);
  const start = performance.now();
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  for (let turns = 0; turns < 8; turns++) await null;
  return performance.now() - start;
}`;

/** From the pointer's entry to the leg lit in the list and in the chart; and how many frames were painted before. */
const HOVER = `async (leg) => {
  const row = document.querySelector(\`.legs [data-leg="\${leg}"]\`);
  const lit = () => ["legs", "charts"].every((part) => document.querySelector(\`.\${part} [data-leg="\${leg}"][data-lit="true"]\`));
  const start = performance.now();
  let frames = 0;
  row.dispatchEvent(new Event("mouseenter"));
  for (let turns = 0; turns < 8; turns++) await null;
  const ms = performance.now() - start;
  while (!lit() && frames < 10) { await new Promise(requestAnimationFrame); frames++; }
  row.dispatchEvent(new Event("mouseleave"));
  await null;
  return [ms, frames];
}`;

interface Timed {
  readonly ownMs: number; // handlers and panels
  readonly allMs: number; // with the map's scripts until two frames later
}

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
}

const TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

async function stepped(page: Page, selector: string, valueAt: (step: number) => string): Promise<readonly Timed[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const times: Timed[] = [];
  for (let step = 0; step < STEPS; step++) {
    const before = await scriptMs(session);
    const call = `(${STEP})(${JSON.stringify(selector)}, ${JSON.stringify(valueAt(step))})`;
    const ownMs = (await page.evaluate(call)) as number;
    await page.evaluate(TWO_FRAMES);
    times.push({ ownMs, allMs: (await scriptMs(session)) - before });
  }
  return times;
}

function row(name: string, times: readonly Timed[]): readonly string[] {
  const own = times.map(({ ownMs }) => ownMs);
  const all = times.map(({ allMs }) => allMs);
  const middle = median(own);
  const reached = middle <= GOAL_MS ? "yes" : `no, ${(middle / GOAL_MS).toFixed(1)} times`;
  return [name, middle.toFixed(1), Math.max(...own).toFixed(1), median(all).toFixed(1), reached];
}

async function sliders(page: Page): Promise<string> {
  const clock = await stepped(page, ".race input", (step) => String(1 + (step * 27) / STEPS));
  await page.evaluate(`(${STEP})(".race input", "0")`);
  const month = (step: number) => String(1 + (step % 12));
  const firsts = (await stepped(page, ".question select", month)).slice(0, 12);
  const months = await stepped(page, ".question select", month);
  return table(
    ["slider step, scripting time", "median ms", "most ms", "with the map, median ms", `within ${GOAL_MS} ms`],
    [
      row("clock of the race", clock),
      row("month of the question, shown for the first time", firsts),
      row("month of the question, shown before", months),
    ],
  );
}

async function hovers(page: Page): Promise<string> {
  const legs = (await page.evaluate(
    `[...document.querySelectorAll(".legs [data-leg]")].map((row) => row.dataset.leg)`,
  )) as string[];
  const seen: (readonly [ms: number, frames: number])[] = [];
  for (let round = 0; round < 8; round++) {
    for (const leg of legs) {
      seen.push((await page.evaluate(`(${HOVER})(${JSON.stringify(leg)})`)) as [number, number]);
      await page.evaluate(TWO_FRAMES);
    }
  }
  const ms = seen.map(([value]) => value);
  const frames = Math.max(...seen.map(([, value]) => value));
  const reached = median(ms) <= FRAME_MS && frames <= 1 ? "yes" : "no";
  return table(
    ["hover to highlight in list and chart", "median ms", "most ms", "frames waited for, most", "within a frame"],
    [["a leg of the list", median(ms).toFixed(1), Math.max(...ms).toFixed(1), String(frames), reached]],
  );
}

/** What the browser is sent when the room opens, after the first screen stands. */
function sentFor(answers: readonly HttpAnswer[]): string {
  const code = answers.filter(({ path }) => /\.(js|css)$/.test(path)).toSorted((a, b) => b.bytes - a.bytes);
  const charts = code.filter(({ path }) => path.includes("ChartDrawer"));
  const bytes = charts.reduce((sum, one) => sum + one.bytes, 0);
  const rows = code.map(({ path, bytes: own }) => [path, String(own)]);
  const goal = `Charts: ${bytes} bytes of ${GOAL_BYTES}, ${bytes <= GOAL_BYTES ? "within" : "over"} the goal.`;
  return `${table(["code sent when the room opens", "bytes, brotli"], rows)}\n${goal}`;
}

/** The Compare room: what a step of a slider and a hover cost, and what the room weighs. */
export async function benchRoom(): Promise<string> {
  if (!existsSync("dist/index.html")) throw new Error("missing dist: npm run build comes before the bench");
  const answers: HttpAnswer[] = [];
  const { address, close } = await serve("dist", 0, (answer) => answers.push(answer));
  const browser = await launch();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(address);
  await page.waitForSelector('[data-ready="map"]', { timeout: 120_000 });
  const early = answers.filter(({ path }) => path.includes("ChartDrawer")).length;
  answers.length = 0;
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.waitForTimeout(2000);
  const code = sentFor(answers);
  await page.goto(`${address}${ROOM}`);
  await page.waitForSelector(".charts .course-leg", { timeout: 120_000 });
  await page.waitForSelector('[data-ready="map"]', { timeout: 120_000 });
  await page.waitForTimeout(3000);
  const parts = [await sliders(page), await hovers(page), code];
  await browser.close();
  await close();
  const loaded = `Charts asked for by the first screen: ${early === 0 ? "no" : "yes"}.`;
  return [...parts, loaded].join("\n\n");
}
