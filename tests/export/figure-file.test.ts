import { describe, expect, test } from "vitest";
import { figureCitation, figureReport, reportName, type FigureFacts } from "../../src/export/figure-file";
import { createFormat } from "../../src/i18n/format";
import { english } from "../../src/i18n/messages/later-en";
import { hindi } from "../../src/i18n/messages/hi";
import { russian } from "../../src/i18n/messages/ru";

const facts: FigureFacts = {
  id: "asked/suez/days",
  statement: "27–43 d. Transit time, Mumbai to Moscow, Suez, March.",
  address: "http://localhost/?room=compare&from=INBOM&to=city-moscow&month=3&figure=asked/suez/days",
  readOn: "25 November 2026",
  sources: [
    { title: "A yearbook", details: "A bureau, 2024, read November 2026", url: "https://example.org/yearbook" },
    { title: "A list without address", details: "An office, undated", url: null },
  ],
};
const { figureWords } = english(createFormat("en"));

test("a citation is one paragraph: the figure, its address, the day, every source", () => {
  expect(figureCitation(facts, figureWords)).toBe(
    "Corridor Atlas: 27–43 d. Transit time, Mumbai to Moscow, Suez, March. " +
      "http://localhost/?room=compare&from=INBOM&to=city-moscow&month=3&figure=asked/suez/days, read 25 November 2026. " +
      "Sources: A yearbook, A bureau, 2024, read November 2026, https://example.org/yearbook; A list without address, An office, undated.",
  );
});

test("a citation without sources names none", () => {
  expect(figureCitation({ ...facts, sources: [] }, figureWords)).toMatch(/read 25 November 2026\.$/);
});

describe.each([
  ["en", figureWords],
  ["hi", hindi(createFormat("hi")).figureWords],
  ["ru", russian(createFormat("ru")).figureWords],
])("a report in %s", (_, words) => {
  const report = figureReport(facts, words);

  test("holds the figure, its id, its address, the day and each source", () => {
    for (const { title, details, url } of facts.sources) {
      expect(report).toContain(title);
      expect(report).toContain(details);
      expect(report).toContain(url ?? title);
    }
    for (const part of [facts.statement, facts.id, facts.address, facts.readOn]) expect(report).toContain(part);
  });

  test("leaves room for what is wrong and says so when no source is named", () => {
    expect(report).toContain(`## ${words.whatIsWrong}\n\n…\n`);
    expect(figureReport({ ...facts, sources: [] }, words)).toContain(words.noSources);
  });
});

test.each([
  ["asked/suez/days", "figure-asked-suez-days.md"],
  ["limit/bab-el-mandeb/0", "figure-limit-bab-el-mandeb-0.md"],
  ["../../etc", "figure-etc.md"],
])("the file of %s is called %s", (id, name) => {
  expect(reportName(id)).toBe(name);
});
