import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "src/ui/styles/";
const ALWAYS = "atlas.css";

/** Beginnings of the names that the claims room alone has. */
const CLAIMS = "(?:pair-claims|(?:claim|history|ledger|scale|timeline|trade|verdict)-?[a-z-]*)";

/** The element, or the beginnings of names, under which alone a stylesheet that comes late may have any effect. */
const ROOTS: Readonly<Record<string, string>> = {
  "accuracy.css": "evidence",
  "charts.css": "charts",
  "claims.css": CLAIMS,
  "embed.css": "embedded(?:-foot)?",
  "export.css": "export(?:-[a-z]+)*",
  "print.css": "print-page",
  "update.css": "update",
  "brief.css": "(?:brief|slide|speaker)(?:-[a-z-]*)?",
};

const read = (name: string): string => readFileSync(FOLDER + name, "utf8").replaceAll(/\/\*.*?\*\//gs, "");
const first = new Set([ALWAYS, ...[...read(ALWAYS).matchAll(/"\.\/([\w-]+\.css)"/g)].map(([, name]) => name!)]);
const late = readdirSync(FOLDER).filter((name) => !first.has(name));

/** What stands before each block that is inside no other one; blocks of conditions are looked into. */
function preludes(css: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === "{" && depth++ === 0) {
      const prelude = css.slice(from, at).trim();
      from = at + 1;
      found.push(prelude);
    } else if (css[at] === "}" && --depth === 0) {
      const inner = css.slice(from, at);
      if (/^@(media|container|supports)/.test(found.at(-1) ?? "")) found.splice(-1, 1, ...preludes(inner));
      from = at + 1;
    }
  }
  return found;
}

/** Rules of a late stylesheet that could change what stood before it came. */
function loose(css: string, root: string): readonly string[] {
  const own = new RegExp(`\\.${root}(?![\\w-])|data-room="claims"`);
  return preludes(css).filter((prelude) => {
    return prelude !== `@scope (.${root})` && !prelude.split(/,(?![^(]*\))/).every((selector) => own.test(selector));
  });
}

test("every stylesheet that comes late has a root of its own", () => {
  expect(late.toSorted()).toEqual(Object.keys(ROOTS).toSorted());
});

test.each(late)("%s has no effect outside its root", (name) => {
  expect(loose(read(name), ROOTS[name]!)).toEqual([]);
});

test("a bare class in a late stylesheet is seen, under a condition too", () => {
  expect(loose(".band { opacity: 0.16 }", "charts")).toEqual([".band"]);
  expect(loose("@media (width > 1px) { .charts-head, .charts .x { a: b } }", "charts")).toEqual([
    ".charts-head, .charts .x",
  ]);
  expect(loose("@scope (.charts) { .band { a: b } } .app:has(.charts) { a: b }", "charts")).toEqual([]);
});
