/** `npm test`: everything that must hold, one step after the other, and one last line that counts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { CHROMIUM_MISSING, ensureChromium } from "./run/chromium";
import { tallyOf, type Tally } from "./run/tally";

const REPORTS = ".cache/reports";
const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

function npm(script: string, env: Record<string, string> = {}, ...words: string[]): boolean {
  const result = spawnSync("npm", ["run", "--silent", script, ...(words.length > 0 ? ["--", ...words] : [])], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

const check = (script: string) => (): Tally => (npm(script) ? PASSED : FAILED);

function tests(script: string, env: Record<string, string> = {}): Tally {
  const report = `${REPORTS}/${script.replace(":", "-")}.json`;
  const ok = npm(script, env, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  return tallyOf(report, ok);
}

function browserTests(): Tally {
  const path = ensureChromium();
  if (path !== null) return tests("test:pages", { CHROME_PATH: path });
  console.error(CHROMIUM_MISSING);
  return FAILED;
}

const STEPS: readonly (readonly [name: string, run: () => Tally])[] = [
  ["format", check("format:check")],
  ["lint", check("lint")],
  ["types", check("types")],
  ["dead code", check("unused")],
  ["geo check", check("geo:check")],
  ["unit tests", () => tests("test:unit")],
  ["build", check("build")],
  ["browser tests", browserTests],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const rows = STEPS.map(([name, run]) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  return { name, ...run(), seconds: Math.round((Date.now() - start) / 1000) };
});

console.log("");
for (const { name, passed, failed, seconds } of rows) {
  console.log(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(14)} ${passed} passed, ${failed} failed  ${seconds} s`);
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
