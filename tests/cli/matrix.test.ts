import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { pairsOf, placesIn } from "../../src/cli/matrix/pairs";
import { catalog } from "../core/time/real-model";

vi.setConfig({ testTimeout: 120_000 });

const ORIGINS = ["INBOM", "city-moradabad"];
const DESTINATIONS = ["city-moscow", "RUNVS", "city-barnaul", "city-imphal"];
const LISTS = [ORIGINS.join(";"), DESTINATIONS.join(";")];
const folder = mkdtempSync(join(tmpdir(), "atlas-"));

function atlas(...words: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/atlas.ts", ...words], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
}

test("many to many: the documents of compare, in order, on one thread or two, with progress beside", () => {
  const csv = join(folder, "queries.csv");
  const rows = ORIGINS.flatMap((from) => DESTINATIONS.map((to) => `${from},${to}`));
  writeFileSync(csv, ["from,to", ...rows].join("\n"));
  const batch = atlas("compare", "--batch", csv, "--month", "9");
  const one = atlas("matrix", ...LISTS, "--month", "9", "--json", "--jobs", "1");
  const two = atlas("matrix", ...LISTS, "--month", "9", "--json", "--jobs", "2");
  expect(batch.stdout.trim().split("\n")).toHaveLength(rows.length);
  expect([one.stdout === batch.stdout, two.stdout === batch.stdout]).toEqual([true, true]); // megabytes: not to be printed
  expect(two.stderr).toMatch(/8 of 8 pairs/);
});

test.each([
  ["rows", []],
  ["documents", ["--json"]],
])("%s: a run that was stopped goes on, nothing lost or doubled", (_, words) => {
  const whole = atlas("matrix", ...LISTS, ...words).stdout;
  const file = join(folder, `stopped${words.join("")}`);
  writeFileSync(file, whole.slice(0, whole.length / 2)); // in the middle of a line
  expect(atlas("matrix", ...LISTS, ...words, "--resume", file)).toMatchObject({ status: 0, stdout: "" });
  expect(readFileSync(file, "utf8") === whole).toBe(true);
  const other = atlas("matrix", "INCOK", DESTINATIONS.join(";"), ...words, "--resume", file);
  expect(other).toMatchObject({ status: 2 });
  expect(other.stderr).toMatch(/other pairs/);
});

test("a country stands for its places, and a place is not paired with itself", () => {
  const places = Object.values(catalog.places);
  expect(placesIn("IN", places).length).toBeGreaterThan(400);
  expect(placesIn("RU", places)).toContain("city-voronezh");
  expect(placesIn("Mumbai; Gurgaon", places)).toEqual(["INBOM", "city-gurugram"]);
  expect(() => placesIn("Mumbay", places)).toThrow(/unknown place "Mumbay"/);
  expect(pairsOf(["a", "b"], ["b", "c"])).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});
