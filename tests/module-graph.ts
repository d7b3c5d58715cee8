/** What the modules of the house import and export, read from their text. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Module {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file in a folder and below. */
export const modulesIn = (folder: string): Module[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** What is imported or passed on, types included: "preact", "../core/leg". */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?<!["'])\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");

/** Names that a module declares and exports; one that is only passed on belongs to another module. */
export const exportedNames = (text: string): string[] =>
  [
    ...text.matchAll(
      /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
    ),
  ].map((match) => match[1] ?? "");

/** Modules that a module imports, by path; packages and data are left out. */
function neighbours({ path, text }: Module, paths: ReadonlySet<string>): string[] {
  return importsOf(text)
    .filter((name) => name.startsWith("."))
    .map((name) => normalize(join(dirname(path), name)))
    .flatMap((target) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((one) => paths.has(one)));
}

/** Groups of modules each of which is reached from every other one of its group: none where nothing goes in circles. */
export function importCircles(modules: readonly Module[]): string[][] {
  const paths = new Set(modules.map(({ path }) => path));
  const next = new Map(modules.map((module) => [module.path, neighbours(module, paths)]));
  const reached = new Map(modules.map(({ path }) => [path, reachedFrom(path, next)]));
  const circles = modules
    .map(({ path }) => path)
    .filter((path) => reached.get(path)!.has(path))
    .map((path) => [...reached.get(path)!].filter((other) => reached.get(other)!.has(path)).toSorted());
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** All that is reached by one import or more. */
function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...next.get(start)!];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...next.get(path)!);
  }
  return reached;
}

/** Names that several modules declare, each with their paths. */
export function sharedNames(modules: readonly Module[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { path, text } of modules)
    for (const name of new Set(exportedNames(text))) owners.set(name, [...(owners.get(name) ?? []), path]);
  return new Map([...owners].filter(([, paths]) => paths.length > 1));
}

/** Files of a folder that lie in none of its own folders. */
export const looseFiles = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** The folder and all folders below. */
export const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => foldersIn(join(folder, entry.name))),
];
