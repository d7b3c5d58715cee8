import { describe, expect, test } from "vitest";
import { GRADES } from "../../src/core/model/provenance";
import { lastCount, trafficState } from "../../src/core/model/traffic";
import { buildAtlas } from "../../src/data/catalog";
import { readGeo } from "../../src/data/read-geo";

const { status, presets, catalog } = buildAtlas(readGeo()).atlas;
const sources = new Set([...Object.keys(catalog.sources), ...status.sources.map(({ id }) => id)]);
const notes = [
  ...status.records.map(({ id, ...note }) => ({ id, ...note })),
  ...presets.flatMap(({ id, notes: own }) => own.map((note) => ({ id, ...note }))),
];

/** "Now" in three languages; beside a year it is dated. */
const NOW = {
  en: /\b(now|currently|today|at present|nowadays|recently)\b/i,
  hi: /(^|\s)(आज|अभी(?! भी)|इस समय|फ़िलहाल|वर्तमान में)(\s|$)/,
  ru: /(^|[^а-яё])(сейчас|теперь|сегодня|ныне|в настоящее время)([^а-яё]|$)/i,
} as const;
const YEAR = /\b(19|20)\d\d\b/;

describe("states and scenario notes", () => {
  test("each resolves to a source, with a grade", () => {
    expect(notes.length).toBeGreaterThan(45);
    const unsound = notes.filter(
      (note) =>
        note.sources.length === 0 || !note.sources.every((id) => sources.has(id)) || !GRADES.includes(note.grade),
    );
    expect(unsound.map(({ id }) => id)).toEqual([]);
  });

  test("none says now without a date", () => {
    const undated = notes.flatMap(({ id, text }) =>
      (["en", "hi", "ru"] as const)
        .filter((language) =>
          text[language].split(/[.।]\s/).some((part) => NOW[language].test(part) && !YEAR.test(part)),
        )
        .map((language) => `${id} ${language}: ${text[language]}`),
    );
    expect(undated).toEqual([]);
    expect(NOW.en.test("It is open now.")).toBe(true);
    expect(NOW.ru.test("Сейчас открыт")).toBe(true);
    expect(NOW.hi.test("यह अभी खुला है")).toBe(true);
  });

  test("no state stands in two files: corridors and passages bring none of their own", () => {
    expect(catalog.corridors.filter((corridor) => corridor.status.length > 0)).toEqual([]);
    expect(Object.values(catalog.passages).filter((passage) => "status" in passage)).toEqual([]);
  });
});

describe("counts of ships", () => {
  test("the rule on the last count says what the record of the passage says", () => {
    const said = Object.fromEntries(status.series.map((series) => [series.passage, trafficState(status, series)]));
    expect(said).toEqual({ hormuz: "closed", suez: "open", "bab-el-mandeb": "open", "good-hope": "open" });
    expect(lastCount(status.series.find(({ passage }) => passage === "hormuz")!)).toMatchObject({
      at: "2026-10-07",
      ships: 10,
    });
  });
});
