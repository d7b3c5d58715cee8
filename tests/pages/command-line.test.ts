import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { BASES } from "../../src/core/model/basis";
import type { Comparison, Option } from "../../src/core/model/comparison";
import { launch } from "./browser";
import { normally } from "./days";
import { follow, visit } from "./visit";

const SEED = 20261125;
const PAIRS = 20;
const SHIPS = ["container-1700", "container-8000"] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launch("none");
});
afterAll(() => browser.close());

interface PlaceFeature {
  readonly id: string;
  readonly properties: { readonly kind: string };
}

const { features } = JSON.parse(readFileSync("geo/places.geojson", "utf8")) as { features: PlaceFeature[] };
const ids = features.filter(({ properties }) => properties.kind !== "waypoint").map(({ id }) => id);
const pairs = fc
  .sample(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { numRuns: PAIRS + 5, seed: SEED })
  .filter(([from, to]) => from !== to)
  .slice(0, PAIRS)
  .map(([from, to], i) => ({ from, to, basis: BASES[i % BASES.length]!, ship: SHIPS[i % SHIPS.length]! }));
type Asked = (typeof pairs)[number];

/** The answers of `atlas compare --batch`, in the order of the pairs. */
function atTheCommandLine(): Comparison[] {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  const file = join(folder, "pairs.csv");
  const lines = pairs.map(({ from, to, basis, ship }) => [from, to, basis, ship].join(","));
  writeFileSync(file, ["from,to,basis,ship-class", ...lines].join("\n"));
  const scenario = ["--preset", "normal-times", "--month", "9"];
  const words = ["--import", "tsx", "src/cli/atlas.ts", "compare", "--batch", file, ...scenario];
  const { stdout } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 28 });
  rmSync(folder, { recursive: true });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Comparison);
}

interface Row {
  readonly id: string;
  readonly km: string;
  readonly days: readonly string[]; // middle, lower, upper
}

async function onScreen(page: Page): Promise<Row[]> {
  const folded = page.locator('tr.option .more[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  const rows = await page.locator("tr.option").evaluateAll((found) =>
    found.map((row) => ({
      id: row.getAttribute("data-option") ?? "",
      km: row.querySelector("td.number")?.textContent ?? "",
      days: row.querySelector(".options-days [data-figure]")?.textContent ?? "",
    })),
  );
  return rows
    .map(({ id, km, days }) => ({ id, km: km.replace(/\D/g, ""), days: days.match(/\d+(\.\d+)?/g) ?? [] }))
    .toSorted(byId);
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);

/** The options as the table must write them: with as many decimals as it shows. */
function expected({ options }: Comparison, shown: readonly Row[]): Row[] {
  return options.map((option) => rowOf(option, shown.find(({ id }) => id === option.id)?.days ?? [])).toSorted(byId);
}

function rowOf({ id, distanceKm, days }: Option, shown: readonly string[]): Row {
  const values = days === null ? [] : [days.p50, days.p10, days.p90];
  return {
    id,
    km: distanceKm === null ? "" : String(Math.round(distanceKm)),
    days: values.map((value, i) => (isRounded(shown[i] ?? "", value) ? shown[i]! : String(value))),
  };
}

/** Whether a number is written with no more than the rounding of its last digit; the command line's own has two decimals. */
function isRounded(shown: string, value: number): boolean {
  const step = 10 ** -(shown.split(".")[1]?.length ?? 0);
  return shown !== "" && Math.abs(Number(shown) - value) <= step / 2 + 0.005;
}

test("for twenty random pairs, bases and ships the table says what the command line says", async () => {
  const answers = atTheCommandLine();
  expect(answers).toHaveLength(PAIRS);
  const query = ({ from, to, basis, ship }: Asked) =>
    normally(`?room=compare&from=${from}&to=${to}&basis=${basis}&ship=${ship}`);
  const { page, end } = await visit(browser, inject("address") + query(pairs[0]!));
  await page.waitForSelector(".answered");
  let compared = 0;
  for (const [i, pair] of pairs.entries()) {
    await follow(page, query(pair));
    const options = answers[i]!.options ?? [];
    if (options.length === 0) continue;
    await page.waitForSelector('.answered[data-stale="false"] tr.option', { timeout: 60_000 });
    const shown = await onScreen(page);
    expect(shown, Object.values(pair).join(" ")).toEqual(expected(answers[i]!, shown));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(PAIRS / 2);
  await end();
});
