// @vitest-environment happy-dom
/** The ready decks as PowerPoint files, taken apart by a reader of zip archives and one of XML that wrote neither. */
import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { deckOf, type ReadyDeck } from "../../../src/core/deck/ready-deck";
import { deckPptx } from "../../../src/export/pptx/deck-pptx";
import { LANGUAGES } from "../../../src/state/view";
import { deckPages } from "../../../src/ui/brief/content/deck-pages";
import { writeDeck } from "../../../src/ui/brief/content/write-deck";
import { realWriter } from "./real-writer";

const READY = ["three-corridors", "claimed-and-held"].map(
  (id) => JSON.parse(readFileSync(`geo/decks/${id}.json`, "utf8")) as ReadyDeck,
);
const cases = READY.flatMap((ready) =>
  LANGUAGES.map((language) => ({ ready, language, name: `${ready.id}, ${language}` })),
);
const SCRIPTS = { en: /[a-z]{3}/i, hi: /\p{Script=Devanagari}{2}/u, ru: /\p{Script=Cyrillic}{3}/u };
const DOT = // a picture of one point
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

type Parts = Readonly<Record<string, Uint8Array>>;

function partsNamed(parts: Parts, name: RegExp): readonly string[] {
  const number = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1]);
  return Object.keys(parts)
    .filter((path) => name.test(path))
    .toSorted((a, b) => number(a) - number(b));
}

/** Its root. @throws Error for XML that is not well formed */
const xmlOf = (parts: Parts, path: string): Element => {
  const stop = (_: string, message: string) => {
    throw new Error(`${path}: ${message}`);
  };
  return new DOMParser({ onError: stop }).parseFromString(strFromU8(parts[path]!), "text/xml").documentElement!;
};

const texts = (root: Element, tag: string): readonly string[] =>
  [...root.getElementsByTagName(tag)].map(({ textContent }) => textContent ?? "");

describe.each(cases)("the ready deck $name", ({ ready, language }) => {
  const deck = deckOf(ready, language, "2026-12-01");
  const writer = realWriter(language);
  const slides = writeDeck(deck, writer);
  const pictures = slides.map(({ content }) => (content.map === null ? null : { address: DOT, text: "Map" }));
  const file = deckPages(deck, slides, pictures, writer);
  let parts: Parts;

  beforeAll(async () => {
    parts = unzipSync(new Uint8Array(await deckPptx(file, new AbortController().signal)));
  });

  const pages = () => partsNamed(parts, /^ppt\/slides\/slide\d+\.xml$/).map((path) => xmlOf(parts, path));

  test("has a part for every slide, and every part is sound", () => {
    expect(pages()).toHaveLength(slides.length);
    for (const path of partsNamed(parts, /\.(xml|rels)$/)) xmlOf(parts, path);
    const known = texts(xmlOf(parts, "docProps/core.xml"), "dc:title");
    expect(known).toEqual([deck.title]);
  });

  test("titles, sentences and figures are text, in the language", () => {
    slides.forEach(({ content }, i) => {
      const said = texts(pages()[i]!, "a:t").join(" ");
      for (const line of [content.title, ...content.sentence, content.foot.dataDate]) expect(said).toContain(line);
      expect(said).toMatch(SCRIPTS[language]);
      const wanted = content.blocks.flatMap((block) =>
        block.kind === "figures"
          ? block.items.map(({ value, unit }) => `${value} ${unit}`)
          : block.kind === "lines"
            ? block.lines
            : [],
      );
      for (const text of wanted) expect(said).toContain(text);
    });
  });

  test("tables are tables, cell by cell", () => {
    slides.forEach(({ content }, i) => {
      const tables = content.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
      const found = [...pages()[i]!.getElementsByTagName("a:tbl")];
      expect(found).toHaveLength(tables.length);
      found.forEach((table, k) => {
        const rows = [...table.getElementsByTagName("a:tr")];
        const cells = rows.map((row) =>
          [...row.getElementsByTagName("a:tc")].map((cell) => texts(cell, "a:t").join("")),
        );
        const { head, rows: wanted } = tables[k]!;
        expect(cells).toEqual([...(head.length > 0 ? [head] : []), ...wanted]);
      });
    });
  });

  test("charts have their figures, and a workbook that has them too", () => {
    const wanted = slides.flatMap(({ content }) =>
      content.blocks.filter(({ kind }) => ["bars", "chart", "race"].includes(kind)),
    );
    const charts = partsNamed(parts, /^ppt\/charts\/chart\d+\.xml$/).map((path) => xmlOf(parts, path));
    expect(charts).toHaveLength(wanted.length);
    const books = partsNamed(parts, /^ppt\/embeddings\/.*\.xlsx$/);
    expect(books).toHaveLength(wanted.length);
    charts.forEach((chart, i) => {
      const block = wanted[i]!;
      const [first] = [...chart.getElementsByTagName("c:val")];
      const values = texts(first!, "c:v").map(Number);
      const sheet = xmlOf(unzipSync(parts[books[i]!]!), "xl/worksheets/sheet1.xml");
      const cells = texts(sheet, "v").map(Number);
      for (const value of values) expect(cells).toContainEqual(value);
      const lows = block.kind === "bars" ? block.rows.map(({ range }) => range?.low ?? 0).toReversed() : values;
      expect(values).toEqual(lows);
      expect(values.some((value) => value > 0)).toBe(true);
    });
  });

  test("the speaker's notes are there", () => {
    const notes = partsNamed(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) => xmlOf(parts, path));
    slides.forEach(({ from }, i) => {
      const [wanted = ""] = deck.slides[from]!.notes.split("\n");
      expect(texts(notes[i]!, "a:t").join("\n")).toContain(wanted);
    });
    expect(deck.slides.some((slide) => slide.notes !== "")).toBe(true);
  });

  test("every source that a foot names stands on the pages of sources", () => {
    const named = new Set(slides.flatMap(({ content }) => content.foot.sources));
    const said = slides.flatMap(({ content }, i) => (content.kind === "sources" ? texts(pages()[i]!, "a:t") : []));
    for (const number of named) expect(said.some((line) => line.startsWith(`${number}. `))).toBe(true);
    expect(named.size).toBeGreaterThan(3);
  });

  test("a map stands on every slide that has one, and says what it is", () => {
    slides.forEach(({ content }, i) => {
      const found = [...pages()[i]!.getElementsByTagName("p:pic")];
      expect(found).toHaveLength(file.pages[i]!.textShare < 1 && content.map !== null ? 1 : 0);
      for (const one of found) expect(one.getElementsByTagName("p:cNvPr")[0]?.getAttribute("descr")).toBe("Map");
    });
  });
});
