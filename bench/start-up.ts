import { existsSync } from "node:fs";
import { build } from "vite";
import { buildAtlas } from "../src/data/catalog";
import { readGeo } from "../src/data/read-geo";
import { serve, type HttpAnswer, type Served } from "../geo/build/serve";
import { launch } from "../tests/pages/browser";
import { median, table } from "./table";

const ROUNDS = 5;
const EMPTY = ".cache/empty-globe";
const VIEWPORT = { width: 1280, height: 720 };

interface Site extends Served {
  readonly answers: HttpAnswer[];
}

interface Sample {
  readonly firstTextMs: number;
  readonly mapLibreMs: number; // the largest script, which is MapLibre, has been sent
  readonly idleMs: number;
  readonly firstTextBytes: number; // as transferred: brotli
  readonly sent: readonly HttpAnswer[]; // until the first idle
  readonly lineIds: readonly string[]; // "variant/leg", drawn at the first idle
}

const IDLE =
  'First idle: MapLibre\'s first "idle" event, when every line of the first screen is on the map; casings, marks, names ' +
  "and the fine ground follow.";

/** Writes down when the map is idle for the first time, and which lines it has drawn by then. */
const WATCH = `new MutationObserver(() => {
  if (window.mapIdleMs !== undefined || !document.querySelector('[data-ready="map"]')) return;
  window.mapIdleMs = performance.now();
  window.mapLineIds = window.atlasMap?.drawnLineIds() ?? [];
}).observe(document, { subtree: true, childList: true, attributeFilter: ["data-ready"] });`;

/** One cold start in a browser of its own; `answers` is what the server has said since the last one. */
async function sample({ address, answers }: Site): Promise<Sample> {
  answers.length = 0;
  const browser = await launch();
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.waitForSelector('[data-ready="map"]', { timeout: 120_000 });
  const [originMs, firstTextMs, idleMs, lineIds] = (await page.evaluate(
    "[performance.timeOrigin, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, " +
      "window.mapIdleMs, window.mapLineIds]",
  )) as [number, number, number, string[]];
  await browser.close();
  const until = (ms: number) => answers.filter(({ atMs }) => atMs - originMs <= ms);
  const scripts = answers.filter(({ path }) => path.endsWith(".js")).toSorted((a, b) => b.bytes - a.bytes);
  return {
    firstTextMs,
    mapLibreMs: (scripts[0]?.atMs ?? 0) - originMs,
    idleMs,
    firstTextBytes: bytesOf(until(firstTextMs)),
    sent: until(idleMs),
    lineIds,
  };
}

function bytesOf(answers: readonly HttpAnswer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function open(root: string): Promise<Site> {
  const answers: HttpAnswer[] = [];
  return { ...(await serve(root, 0, (answer) => answers.push(answer))), answers };
}

const MEASURES: readonly (readonly [name: string, of: (sample: Sample) => number])[] = [
  ["first text, ms", (one) => one.firstTextMs],
  ["MapLibre sent, ms", (one) => one.mapLibreMs],
  ["first idle, ms", (one) => one.idleMs],
  ["bytes at first text", (one) => one.firstTextBytes],
  ["bytes at first idle", (one) => bytesOf(one.sent)],
];

function spread(samples: readonly Sample[], of: (sample: Sample) => number): string {
  const values = samples.map(of);
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
  return `${middle.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/** @throws when a corridor or baseline was missing from a map that called itself idle */
function allDrawn(samples: readonly Sample[]): string {
  const { corridors } = buildAtlas(readGeo()).atlas.catalog;
  for (const { lineIds } of samples) {
    const drawn = new Set(lineIds.map((id) => id.split("/")[0]));
    const missing = corridors.find(({ variants }) => !variants.some(({ id }) => drawn.has(id)));
    if (missing !== undefined) throw new Error(`undrawn corridor "${missing.id}": the map was idle without it`);
  }
  const fewest = Math.min(...samples.map(({ lineIds }) => lineIds.length));
  return `Drawn at the first idle: ${fewest} lines, of each of the ${corridors.length} corridors and baselines.`;
}

/** Cold starts of the application and of an empty globe, one after the other in turn, a fresh browser each. */
export async function benchStartUp(): Promise<string> {
  if (!existsSync("dist/index.html")) throw new Error("missing dist: npm run build comes before the bench");
  await build({
    root: "bench/empty",
    logLevel: "error",
    build: { outDir: `../../${EMPTY}`, emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  });
  const [app, empty] = [await open("dist"), await open(EMPTY)];
  for (const site of [empty, app]) await sample(site); // the first start of all is slower: disk, compression
  const samples: { app: Sample[]; empty: Sample[] } = { app: [], empty: [] };
  for (let round = 0; round < ROUNDS; round++) {
    samples.empty.push(await sample(empty));
    samples.app.push(await sample(app));
  }
  await Promise.all([app.close(), empty.close()]);
  const rows = MEASURES.map(([name, of]) => {
    const ratio = median(samples.app.map(of)) / median(samples.empty.map(of));
    return [name, spread(samples.app, of), spread(samples.empty, of), Number.isFinite(ratio) ? ratio.toFixed(2) : "–"];
  });
  const files = (samples.app.at(-1)?.sent ?? [])
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => [path, String(bytes)]);
  const start = table(["start-up, median (lowest–highest)", "atlas", "empty globe", "ratio"], rows);
  return `${start}\n${IDLE}\n${allDrawn(samples.app)}\n\n${table(["sent until the first idle", "bytes, brotli"], files)}`;
}
