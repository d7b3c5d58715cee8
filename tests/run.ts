/** `npm test`: everything that must hold, on two lanes side by side, and one last line that counts. */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { CHROMIUM_MISSING, ensureChromium } from "./run/chromium";
import { tallyOf, type Tally } from "./run/tally";

const REPORTS = ".cache/reports";
const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

interface Ran {
  readonly isFine: boolean;
  readonly output: string;
}

/** Runs a script of package.json; what it says comes in one piece, or two steps at once would talk over each other. */
function npm(script: string, env: Record<string, string> = {}, ...words: string[]): Promise<Ran> {
  const args = ["run", "--silent", script, ...(words.length > 0 ? ["--", ...words] : [])];
  const child = spawn("npm", args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ isFine: false, output: error.message }));
    child.on("close", (code) => resolve({ isFine: code === 0, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

interface Done extends Tally {
  readonly output: string;
}

const check = (script: string) => async (): Promise<Done> => {
  const { isFine, output } = await npm(script);
  return { ...(isFine ? PASSED : FAILED), output };
};

async function tests(script: string, env: Record<string, string> = {}, ...words: string[]): Promise<Done> {
  const report = `${REPORTS}/${[script, ...words].join("-").replaceAll(/[^a-z\d]+/g, "-")}.json`;
  const { isFine, output } = await npm(
    script,
    env,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...words,
  );
  return { ...tallyOf(report, isFine), output };
}

/** @param part of three, by which the lanes share the browser tests */
const browserTests = (part: number) => async (): Promise<Done> => {
  const path = ensureChromium();
  if (path === null) return { ...FAILED, output: CHROMIUM_MISSING };
  return tests("test:pages", { CHROME_PATH: path }, `--shard=${part}/3`);
};

type Step = readonly [name: string, run: () => Promise<Done>];

/** The browser tests need the build, which is made long before the second lane comes to them. */
const LANES: readonly (readonly Step[])[] = [
  [
    ["build", check("build")],
    ["pages, 1 of 3", browserTests(1)],
    ["pages, 2 of 3", browserTests(2)],
  ],
  [
    ["format", check("format:check")],
    ["lint", check("lint")],
    ["types", check("types")],
    ["dead code", check("unused")],
    ["unit tests", () => tests("test:unit")],
    ["pages, 3 of 3", browserTests(3)],
  ],
];

interface Row extends Tally {
  readonly name: string;
  readonly seconds: number;
}

async function runLane(steps: readonly Step[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, run] of steps) {
    const start = Date.now();
    const { passed, failed, output } = await run();
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`\n── ${name}, ${seconds} s\n${output.trimEnd()}`);
    rows.push({ name, passed, failed, seconds });
  }
  return rows;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const rows = (await Promise.all(LANES.map(runLane))).flat();

console.log("");
for (const { name, passed, failed, seconds } of rows) {
  console.log(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(14)} ${passed} passed, ${failed} failed  ${seconds} s`);
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
