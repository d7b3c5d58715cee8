import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli/run";
import { BASES } from "../../src/core/model/basis";
import type { Comparison } from "../../src/core/model/comparison";
import type { Scenario } from "../../src/core/model/scenario";
import { createPlanner } from "../../src/core/planner/planner";
import { USUAL_SCENARIO } from "../../src/core/planner/usual-scenario";
import { world } from "../core/planner/real-world";

async function atlas(
  ...words: string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const status = await run(words);
    const text = (spy: typeof out) => spy.mock.calls.map(([chunk]) => String(chunk)).join("");
    return { status, out: text(out), err: text(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** The scenario that the panels' tests ask under: the command line asks under the present state and month by itself. */
const USUAL = ["--preset", "normal-times", "--month", "9"];

const ports = ["INNSA", "INMUN", "INMAA", "RULED", "RUNVS", "RUVVO", "city-moscow", "city-delhi", "KRPUS"];
const questions = fc.sample(
  fc
    .record({
      from: fc.constantFrom(...ports),
      to: fc.constantFrom(...ports),
      month: fc.integer({ min: 1, max: 12 }),
      basis: fc.constantFrom(...BASES),
      value: fc.integer({ min: 0, max: 500_000 }),
      rate: fc.integer({ min: 1, max: 200 }),
      ship: fc.constantFrom("container-1700", "container-4500", "container-8000"),
      by: fc.constantFrom("2027-03-01", "2026-12-31", "2028-02-29"),
      chance: fc.integer({ min: 5, max: 95 }),
    })
    .filter(({ from, to }) => from !== to),
  { numRuns: 20, seed: 20261201 },
);

test("20 random questions in a batch have the figures that the panels show", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "atlas-")), "questions.csv");
  const lines = questions.map((q) =>
    [q.from, q.to, q.month, q.basis, q.value, q.rate, q.ship, q.by, q.chance].join(","),
  );
  writeFileSync(file, ["from,to,month,basis,cargo-value,rate,ship-class,arrive-by,chance", ...lines, ""].join("\n"));
  const { status, out } = await atlas("compare", "--batch", file, "--preset", "normal-times");
  expect(status).toBe(0);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Comparison);
  const plan = createPlanner(world);
  questions.forEach(({ from, to, month, basis, value, rate, ship, by, chance }, i) => {
    const scenario: Scenario = {
      ...USUAL_SCENARIO,
      month,
      shipClass: ship,
      cargo: { valueUsdPerTeu: value, ratePctPerYear: rate },
      arrival: { by, chancePct: chance },
      ...(basis !== "terminal" && { basis }),
    };
    const figures = ({ options }: Comparison) =>
      options.map((option) => [
        option.id,
        option.basis,
        option.days,
        option.costUsdPerTeu,
        option.co2eKgPerTeu,
        option.shipClass,
        option.generalisedCostUsdPerTeu,
        option.latestDeparture,
      ]);
    expect(figures(answers[i]!)).toEqual(figures(plan(from, to, scenario)));
    expect(answers[i]!.options.every((option) => option.basis === basis)).toBe(true);
  });
});

test("without a rate the cost of capital in geo is taken, and cargo worth nothing costs the freight", async () => {
  const { out } = await atlas("compare", "INMUN", "RUNVS", ...USUAL, "--cargo-value", "0", "--json");
  const { scenario, options } = JSON.parse(out) as Comparison;
  expect(scenario.cargo?.ratePctPerYear).toBe(world.model.components["cargo-rate"]!.typical);
  expect(options.map((option) => option.generalisedCostUsdPerTeu)).toEqual(
    options.map((option) => option.costUsdPerTeu),
  );
});

test.each([
  [["--basis", "wharf"], /unknown basis.*running, terminal, door/],
  [["--arrive-by", "2027-02-29"], /wrong arrive-by.*day of the calendar/],
  [["--cargo-value", "-3"], /wrong cargo-value/],
  [["--chance", "100"], /wrong chance.*from 1 to 99/],
  [["--ship-class", "raft"], /unknown ship-class.*container-1700/],
  [["--trains", "slow"], /unknown trains.*usual, express/],
])("%j is refused with what is allowed", async (words, says) => {
  const { status, err } = await atlas("compare", "INMUN", "RUNVS", ...words);
  expect(status).toBe(2);
  expect(err).toMatch(says);
});
