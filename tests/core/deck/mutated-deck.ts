import fc from "fast-check";
import { sampleDeck } from "./sample-deck";

const text = JSON.stringify(sampleDeck);

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

/** The file of a deck that something has happened to. */
export const mutatedDeck = fc.oneof(mutated, swapped);
