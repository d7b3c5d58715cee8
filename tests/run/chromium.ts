import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** A shim that only points to a package store exists but does not run, so every candidate is asked for its version. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version", "--no-sandbox"], { timeout: 60_000 }).status === 0;
}

function onPath(name: string): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
}

/** Path of a Chromium or Chrome that starts, or null. CHROME_PATH comes first. */
export function findChromium(): string | null {
  const wanted = process.env["CHROME_PATH"];
  const candidates = wanted === undefined ? [...NAMES.flatMap(onPath), MAC, chromium.executablePath()] : [wanted];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

function run(command: string, ...words: string[]): void {
  console.log(`$ ${command} ${words.join(" ")}`);
  spawnSync(command, words, { stdio: "inherit" });
}

/** Finds a browser, or installs one: by apt when root, otherwise Playwright's own build. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found !== null || process.env["CHROME_PATH"] !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    run("apt-get", "update");
    run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
    if (findChromium() !== null) return findChromium();
  }
  run("npx", "playwright-core", "install", ...(isRoot ? ["--with-deps"] : []), "chromium");
  return findChromium();
}

export const CHROMIUM_MISSING =
  "missing browser: install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to one that starts";
