import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const README = readFileSync("geo/README.md", "utf8");

/** The paths in the first cells of the table. */
function namedPaths(text: string): readonly string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) => [...row.split(" | ")[0]!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!));
}

/** `<id>` and `<language>` stand for any name; a path that ends in "/" for all below it. */
function pattern(path: string): RegExp {
  const escaped = path.replaceAll(".", "\\.").replaceAll(/<\w+>/g, "[^/.]+");
  return new RegExp(`^${escaped}${path.endsWith("/") ? ".+" : ""}$`);
}

const files = readdirSync("geo", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice("geo/".length));

test("geo/README.md names every file once", () => {
  const patterns = namedPaths(README).map(pattern);
  const wrong = files.filter((file) => patterns.filter((one) => one.test(file)).length !== 1);
  expect(wrong).toEqual([]);
});

test("geo/README.md names nothing that is not there", () => {
  const missing = namedPaths(README).filter((path) => !files.some((file) => pattern(path).test(file)));
  expect(missing).toEqual([]);
});
