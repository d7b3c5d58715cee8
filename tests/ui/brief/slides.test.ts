// @vitest-environment happy-dom
/** What slides say equals what the rooms and the command line say for the same question. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankSlide, DECK_VERSION, type Deck, type Slide } from "../../../src/core/deck/deck";
import { optionFigures, seenFigures } from "../../../src/core/deck/live-figures";
import { deckOf, type ReadyDeck } from "../../../src/core/deck/ready-deck";
import type { SlideBlock } from "../../../src/core/deck/slide-content";
import type { Comparison } from "../../../src/core/model/comparison";
import { createPlanner } from "../../../src/core/planner/planner";
import { readSavedView, savedView } from "../../../src/state/briefing/saved-view";
import { NOTHING } from "../../../src/state/selection";
import type { Address } from "../../../src/state/url/params";
import { FIRST_VIEW, LANGUAGES } from "../../../src/state/view";
import { rangesOf } from "../../../src/ui/brief/content/slide-sources";
import { writeDeck } from "../../../src/ui/brief/content/write-deck";
import { world } from "../../core/planner/real-world";
import { realKnown, realPlanner } from "../real-atlas";
import { realWriter } from "./real-writer";

const READY = ["three-corridors", "claimed-and-held"].map(
  (id) => JSON.parse(readFileSync(`geo/decks/${id}.json`, "utf8")) as ReadyDeck,
);
const cases = READY.flatMap((ready) =>
  LANGUAGES.map((language) => ({ ready, language, name: `${ready.id}, ${language}` })),
);
const SCRIPTS = { en: /[a-z]/i, hi: /\p{Script=Devanagari}/u, ru: /\p{Script=Cyrillic}/u };
const blocksOf = <K extends SlideBlock["kind"]>(blocks: readonly SlideBlock[], kind: K) =>
  blocks.filter((block): block is Extract<SlideBlock, { kind: K }> => block.kind === kind);

describe.each(cases)("the ready deck $name", ({ ready, language }) => {
  const writer = realWriter(language);
  const slides = writeDeck(deckOf(ready, language, "2026-12-01"), writer);

  test("has its slides, each in its language and without fault", () => {
    expect(ready.slides.length).toBeGreaterThanOrEqual(8);
    expect(ready.slides.length).toBeLessThanOrEqual(12);
    for (const { content } of slides) {
      expect(content.title).toMatch(SCRIPTS[language]);
      expect([content.number, content.faults]).toEqual([content.number, []]);
    }
  });

  test("no live figure is missing from a sentence", () => {
    const said = slides.flatMap(({ content }) => content.sentence).join("\n");
    expect(said).not.toMatch(/[{}]/);
    expect(said).not.toContain(writer.t.notKnown);
  });

  test("days and kilometres are those of the planner", () => {
    for (const { content, moment } of slides) {
      const { answer } = moment;
      const asked = answer === null ? null : realPlanner(answer.from, answer.to, answer.scenario);
      const options = asked?.options ?? [];
      for (const { rows } of blocksOf(content.blocks, "bars")) {
        const known = [...options, ...(moment.after?.options ?? [])].map(({ days }) => days?.p50);
        for (const { range } of rows) expect([undefined, ...known]).toContain(range?.typical);
      }
      if (content.kind !== "comparison") continue;
      const [figures] = blocksOf(content.blocks, "figures");
      const lengths = options.map(({ distanceKm }) => writer.f.distance(distanceKm ?? 0, "km").value);
      for (const { value } of figures!.items) expect(lengths).toContain(value);
    }
  });

  test("every source that a foot refers to is listed, once", () => {
    const listed = slides.flatMap(({ content }) =>
      blocksOf(content.blocks, "sources").flatMap(({ items }) => items.map(({ number }) => number)),
    );
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    for (const { content } of slides) for (const number of content.foot.sources) expect(listed).toContain(number);
    expect(listed.length).toBeGreaterThan(0);
  });
});

test("a slide's figures are the command line's", () => {
  const view = "?room=compare&from=INNSA&to=city-moscow&month=9&close=&close-places=&suspend=";
  const slide: Slide = { ...blankSlide("s1", "comparison"), view, options: ["instc-west", "suez"] };
  const [written] = writeDeck(deckWith([slide]), realWriter("en"));
  const words = ["compare", "INNSA", "city-moscow", "--preset", "normal-times", "--month", "9", "--json"];
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/atlas.ts", ...words], {
    encoding: "utf8",
  });
  const told = JSON.parse(stdout) as Comparison;
  const [bars] = blocksOf(written!.content.blocks, "bars");
  for (const [index, id] of slide.options.entries()) {
    const days = told.options.find((option) => option.id === id)!.days!;
    expect(bars!.rows[index]!.range!.low).toBeCloseTo(days.p10, 1);
    expect(bars!.rows[index]!.range!.typical).toBeCloseTo(days.p50, 1);
    expect(bars!.rows[index]!.range!.high).toBeCloseTo(days.p90, 1);
  }
});

function deckWith(slides: readonly Slide[]): Deck {
  return { version: DECK_VERSION, title: "", language: "en", theme: null, dataDate: "2026-12-01", slides };
}

const ports = ["INBOM", "INMAA", "INNSA", "RULED", "RUVVO", "RUMMK", "city-moscow", "IRBND"];
const questions = fc.record({
  ends: fc.shuffledSubarray(ports, { minLength: 2, maxLength: 2 }),
  month: fc.integer({ min: 1, max: 12 }),
  closed: fc.subarray(["suez", "hormuz"]),
  built: fc.subarray(["rasht-astara-railway"]),
});

test("in twenty generated decks a view asks the same after it was saved, and its figures are the planner's", () => {
  const writer = realWriter("en");
  fc.assert(
    fc.property(questions, ({ ends: [from, to], month, closed, built }) => {
      const scenario = { ...realKnown.scenario, month, closed, built };
      const question = { from: from!, to: to!, scenario, option: null, asks: "ways" as const, side: "from" as const };
      const address: Address = { selection: NOTHING, view: { ...FIRST_VIEW, room: "compare" }, question };
      const view = savedView(address, realKnown);
      expect(readSavedView(view, realKnown)).toEqual({ address, notes: [] });
      const elsewhere = { ...realKnown, scenario: { ...realKnown.scenario, month: 2, closed: ["bosporus"] } };
      expect(readSavedView(view, elsewhere).address.question.scenario).toEqual(scenario);
      const slide = { ...blankSlide("s1", "comparison"), view };
      const [written] = writeDeck(deckWith([slide]), writer);
      const figures = optionFigures(realPlanner(from!, to!, scenario));
      expect(written!.moment.figures.filter(({ quantity }) => quantity !== "trade" && quantity !== "claims")).toEqual(
        figures,
      );
    }),
    { numRuns: 20, seed: 17 },
  );
});

test("a changed component changes the slide, and the slide says so", () => {
  const view = "?room=compare&from=INBOM&to=RUMMK&month=9&close=&close-places=&suspend=";
  const slide = { ...blankSlide("s1", "comparison"), view, options: ["suez"] };
  const [before] = writeDeck(deckWith([slide]), realWriter("en"));
  const seen = seenFigures(before!.moment.figures, ["suez.days", "suez.km"]);
  const written = { ...slide, seen };
  expect(writeDeck(deckWith([written]), realWriter("en"))[0]!.content.changed).toEqual([]);
  const { components } = world.model;
  const slow = Object.fromEntries(
    Object.entries(components).map(([id, one]) =>
      id.startsWith("sea-speed")
        ? [id, { ...one, low: one.low / 2, typical: one.typical / 2, high: one.high / 2 }]
        : [id, one],
    ),
  );
  const planner = createPlanner({ ...world, model: { ...world.model, components: slow } });
  const [after] = writeDeck(deckWith([written]), realWriter("en", planner));
  expect(after!.content.changed.map(({ key }) => key)).toEqual(["suez.days"]);
  expect(after!.content.changed[0]!.now!.typical).toBeGreaterThan(before!.moment.lead!.days!.p50);
});

test("a view that names what the atlas does not have is a fault, and so is a figure that is not there", () => {
  const slide = { ...blankSlide("s1", "map"), view: "?corridor=atlantis&variant=atlantis", sentence: "{atlantis.km}" };
  const [written] = writeDeck(deckWith([slide]), realWriter("en"));
  expect(written!.content.faults.map(({ kind }) => kind)).toEqual(["view", "view", "figure"]);
  expect(written!.content.sentence).toEqual(["not known"]);
});

test("numbers are told in runs", () => {
  expect(rangesOf([3, 1, 2, 7, 9, 10])).toBe("1–3, 7, 9, 10");
  expect(rangesOf([])).toBe("");
});
