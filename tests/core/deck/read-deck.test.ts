import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deckFile, freshSlideId, blankSlide, SLIDE_KINDS, type Deck } from "../../../src/core/deck/deck";
import { readDeck } from "../../../src/core/deck/read-deck";
import { cases } from "../../cases";
import { BROKEN_DECKS, STRANGE_TITLES } from "./broken-decks";
import { mutatedDeck } from "./mutated-deck";
import { sampleDeck } from "./sample-deck";

const text = JSON.stringify(sampleDeck);

test("a deck comes back from its file as it was", () => {
  expect(readDeck(deckFile(sampleDeck))).toEqual({ deck: sampleDeck, issues: [] });
});

test("every kind of slide is read", () => {
  const deck: Deck = { ...sampleDeck, slides: SLIDE_KINDS.map((kind, i) => blankSlide(`s${i + 1}`, kind)) };
  expect(readDeck(JSON.stringify(deck)).deck).toEqual(deck);
});

test("a new slide gets an id that no other has", () => {
  expect(freshSlideId(sampleDeck)).toBe("s6");
  expect(freshSlideId({ slides: [] })).toBe("s1");
});

test("the corpus is large enough", () => expect(BROKEN_DECKS.length).toBeGreaterThanOrEqual(30));

describe("a broken deck is refused, with its slide and field named", () => {
  test.each(BROKEN_DECKS)("$name", ({ text: broken, slide, field, rule }) => {
    const { deck, issues } = readDeck(broken());
    expect(deck).toBeNull();
    expect(issues.map((issue) => [issue.slide, issue.field, issue.rule])).toContainEqual([slide, field, rule]);
    expect(issues.length).toBeLessThanOrEqual(20);
    for (const { given } of issues) expect(given.length).toBeLessThanOrEqual(45);
  });
});

test.each(STRANGE_TITLES)("words stay words: %s", (title) => {
  const deck = {
    ...sampleDeck,
    title,
    slides: [{ ...blankSlide("s1", "text"), title, notes: title, sentence: title }],
  };
  expect(readDeck(JSON.stringify(deck)).deck).toEqual(deck);
});

test("__proto__ is a field that no deck has", () => {
  const { deck, issues } = readDeck(text.replace('"theme"', '"__proto__":{"polluted":true},"theme"'));
  expect(deck).toBeNull();
  expect(issues[0]).toMatchObject({ rule: "unknown-field", field: "__proto__" });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("no mutation throws, and what is read is a deck that its own file gives back", () => {
  fc.assert(
    fc.property(mutatedDeck, (given) => {
      const { deck, issues } = readDeck(given);
      expect(deck === null).toBe(issues.length > 0);
      expect(deck === null ? null : readDeck(deckFile(deck)).deck).toEqual(deck);
    }),
    { numRuns: cases(200, 2000), seed: 17 },
  );
});
