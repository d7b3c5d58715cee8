import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tallyOf } from "./tally";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
const passed = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };

function report(name: string, numPassedTests: number, numFailedTests: number, testResults: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  return path;
}

test("tests are counted as the report says", () => {
  expect(tallyOf(report("fine.json", 12, 0, [passed]), true)).toEqual({ passed: 12, failed: 0 });
  expect(tallyOf(report("bad.json", 10, 2, [passed]), false)).toEqual({ passed: 10, failed: 2 });
});

test("a file that cannot be loaded is a failure", () => {
  expect(tallyOf(report("unloaded.json", 10, 0, [passed, unloaded]), false)).toEqual({ passed: 10, failed: 1 });
});

test("silence is a failure", () => {
  expect(tallyOf(join(folder, "nothing.json"), true)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(report("empty.json", 0, 0, []), true)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(report("crashed.json", 5, 0, [passed]), false)).toEqual({ passed: 5, failed: 1 });
});
