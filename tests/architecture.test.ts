/** Imports run one way only, and the core is pure. The table is the plan of the house. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ["cli", "data", "ui", "map", "export", "state", "i18n", "core"],
  cli: ["data", "export", "i18n", "core"],
  ui: ["map", "export", "state", "i18n", "core"],
  map: ["i18n", "core"],
  export: ["i18n", "core"],
  state: ["core"],
  data: ["core"],
  i18n: ["core"],
  core: [],
  "geo/build": ["data", "core"],
};
const CORE_PACKAGES = /^(@turf\/[a-z-]+|flatqueue|geographiclib-geodesic)$/;
const IMPURE = /\b(document|window|navigator|localStorage|Date|performance|fetch|process|Math\.random|setTimeout)\b/;

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const imports = (text: string): string[] =>
  [...text.matchAll(/(?<!["'])\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");

/** The room a path lies in: src/ui/App.tsx is in ui, src/main.tsx is main. */
function room(path: string): string {
  if (path.startsWith("geo/build")) return "geo/build";
  return (path.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

/** Each wrong import as "file imports what". */
function wrongImports(file: string, text: string): string[] {
  const from = room(file);
  return imports(text)
    .filter((name) => {
      if (!name.startsWith(".")) return from === "core" && !CORE_PACKAGES.test(name);
      const target = normalize(join(dirname(file), name));
      if (/^geo\/(?!build\/)/.test(target)) return from === "core";
      return room(target) !== from && !MAY_IMPORT[from]?.includes(room(target));
    })
    .map((name) => `${file} imports ${name}`);
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
const files = [...sourceFiles("src"), ...sourceFiles("geo/build")];

test("every room is in the plan", () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
});

test("imports run one way only", () => {
  expect(files.flatMap((file) => wrongImports(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("a wrong import is found and named", () => {
  expect(wrongImports("src/core/leg.ts", 'import { parse } from "../data/parse";')).toEqual([
    "src/core/leg.ts imports ../data/parse",
  ]);
  expect(wrongImports("src/map/style.ts", 'const ui = await import("../ui/app");')).toHaveLength(1);
  expect(wrongImports("src/core/leg.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
  expect(wrongImports("src/cli/atlas.ts", 'import { serve } from "../../geo/build/serve";')).toHaveLength(1);
  expect(wrongImports("src/ui/app.tsx", 'import { leg } from "../core/leg"; import "./app.css";')).toEqual([]);
});

test("the core knows no page, clock, chance or network", () => {
  const impure = sourceFiles("src/core").filter((file) => IMPURE.test(withoutComments(readFileSync(file, "utf8"))));
  expect(impure).toEqual([]);
  expect(IMPURE.test("const now = Date.now()")).toBe(true);
});
