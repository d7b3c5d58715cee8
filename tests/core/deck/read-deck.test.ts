import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deckFile, freshSlideId, blankSlide, SLIDE_KINDS, type Deck } from "../../../src/core/deck/deck";
import { readDeck } from "../../../src/core/deck/read-deck";
import { cases } from "../../cases";
import { BROKEN_DECKS, STRANGE_TITLES } from "./broken-decks";
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

/** Cuts, doubles, swaps and overwrites pieces of a deck's text. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(text.length),
      length: fc.nat(30),
      put: fc.oneof(
        fc.constantFrom("", "{", "}", "[", "]", '"', ",", ":", "null", "NaN", "1e999", "-0", "\\", "\\u0000"),
        fc.string({ maxLength: 12 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((cuts) =>
    cuts.reduce((soFar, { at, length, put }) => soFar.slice(0, at) + put + soFar.slice(at + length), text),
  );

/** Puts any value in the place of one field of the deck or of a slide. */
const swapped = fc
  .record({
    slide: fc.integer({ min: -1, max: sampleDeck.slides.length - 1 }),
    field: fc.nat(9),
    value: fc.jsonValue(),
  })
  .map(({ slide, field, value }) => {
    const copy = JSON.parse(text) as Record<string, unknown> & { slides: Record<string, unknown>[] };
    const of = copy.slides[slide] ?? copy;
    const names = Object.keys(of);
    of[names[field % names.length]!] = value;
    return JSON.stringify(copy);
  });

test("no mutation throws, and what is read is a deck that its own file gives back", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, swapped), (given) => {
      const { deck, issues } = readDeck(given);
      expect(deck === null).toBe(issues.length > 0);
      expect(deck === null ? null : readDeck(deckFile(deck)).deck).toEqual(deck);
    }),
    { numRuns: cases(200, 2000), seed: 17 },
  );
});
