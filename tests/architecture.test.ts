/** Imports run one way only, and the core is pure. The table is the plan of the house. */
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { exportedNames, foldersIn, importCircles, importsOf, looseFiles, modulesIn, sharedNames } from "./module-graph";

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ["data", "ui", "map", "export", "state", "i18n", "core"],
  "one-file": [],
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
const CORE_PACKAGES = /^(@turf\/[a-z-]+|flatqueue|geographiclib-geodesic|quickselect)$/;
const IMPURE = /\b(document|window|navigator|localStorage|Date|performance|fetch|process|Math\.random|setTimeout)\b/;

/** The room a path lies in: src/ui/App.tsx is in ui, src/main.tsx is main. */
function room(path: string): string {
  if (path.startsWith("geo/build")) return "geo/build";
  return (path.split("/")[1] ?? "").replace(/\.tsx?$/, "");
}

/** Each wrong import as "file imports what". */
function wrongImports(file: string, text: string): string[] {
  const from = room(file);
  return importsOf(text)
    .filter((name) => {
      if (!name.startsWith(".")) return from === "core" && !CORE_PACKAGES.test(name);
      const target = normalize(join(dirname(file), name));
      if (/^geo\/(?!build\/)/.test(target)) return from === "core";
      return room(target) !== from && !MAY_IMPORT[from]?.includes(room(target));
    })
    .map((name) => `${file} imports ${name}`);
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
const modules = [...modulesIn("src"), ...modulesIn("geo/build")];

test("every room is in the plan", () => {
  expect([...new Set(modules.map(({ path }) => room(path)))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
});

test("imports run one way only", () => {
  expect(modules.flatMap(({ path, text }) => wrongImports(path, text))).toEqual([]);
});

test("a wrong import is found and named", () => {
  expect(wrongImports("src/core/leg.ts", 'import { parse } from "../data/parse";')).toEqual([
    "src/core/leg.ts imports ../data/parse",
  ]);
  expect(wrongImports("src/map/style.ts", 'const ui = await import("../ui/app");')).toHaveLength(1);
  expect(wrongImports("src/core/leg.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
  expect(wrongImports("src/cli/atlas.ts", 'import { serve } from "../../geo/build/serve";')).toHaveLength(1);
  expect(wrongImports("src/main.tsx", 'import { run } from "./cli/run";')).toHaveLength(1);
  expect(wrongImports("src/ui/app.tsx", 'import { leg } from "../core/leg"; import "./app.css";')).toEqual([]);
});

test("the core knows no page, clock, chance or network", () => {
  const impure = modulesIn("src/core").filter(({ text }) => IMPURE.test(withoutComments(text)));
  expect(impure.map(({ path }) => path)).toEqual([]);
  expect(IMPURE.test("const now = Date.now()")).toBe(true);
});

describe("imports go in no circle, types included", () => {
  test("in the house", () => {
    expect(importCircles(modules)).toEqual([]);
  });

  test("a circle is found and named, also one of types", () => {
    const leg = { path: "src/core/leg.ts", text: 'import type { Place } from "./place";' };
    const place = { path: "src/core/place.ts", text: 'export { far } from "./far/far";' };
    const far = { path: "src/core/far/far.ts", text: 'export type Far = import("../leg").Leg;' };
    expect(importCircles([leg, place, far])).toEqual([[far.path, leg.path, place.path]]);
    expect(importCircles([leg, place])).toEqual([]);
  });
});

/** Names that more than one module declares, each with the reason. */
const SHARED_NAMES: Readonly<Record<string, string>> = {};

describe("a word has one meaning", () => {
  test("a name is declared by one module, but for those with a reason", () => {
    expect([...sharedNames(modules).keys()]).toEqual(Object.keys(SHARED_NAMES));
    expect(Object.keys(SHARED_NAMES).length).toBeLessThanOrEqual(5);
  });

  test("a name declared twice is found", () => {
    const [one, other] = ["a.ts", "b.ts"].map((path) => ({ path, text: "export async function costOf() {}" }));
    expect([...sharedNames([one!, other!])]).toEqual([["costOf", ["a.ts", "b.ts"]]]);
    expect(exportedNames('export interface Leg {}\nexport { far } from "./far";\nconst own = 1;')).toEqual(["Leg"]);
  });
});

/** Files that lie in no folder of their subject. */
test("few files lie loose", () => {
  expect(looseFiles("src/core")).toBeLessThanOrEqual(6);
  expect(looseFiles("src/ui")).toBeLessThanOrEqual(8);
  const full = foldersIn("src/ui/charts").filter((folder) => looseFiles(folder) > 12);
  expect(full).toEqual([]);
  expect(looseFiles("src/core")).toBeGreaterThan(0); // the folders are read
});
