import { LARGEST_DECK } from "../../../src/core/deck/read-deck";
import { sampleDeck } from "./sample-deck";

/** A broken deck, and what has to be named: the slide (from 1), the field and the rule. */
export interface BrokenDeck {
  readonly name: string;
  readonly text: () => string;
  readonly slide: number | null;
  readonly field: string;
  readonly rule: string;
}

const good = JSON.stringify(sampleDeck);
const deck = (change: object) => () => JSON.stringify({ ...sampleDeck, ...change });
const without = (field: string) => () => JSON.stringify({ ...sampleDeck, [field]: undefined });
const slide = (change: object, at = 1) => {
  return () =>
    JSON.stringify({
      ...sampleDeck,
      slides: sampleDeck.slides.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
};
const broken = (name: string, text: () => string, slideNumber: number | null, field: string, rule: string) => {
  return { name, text, slide: slideNumber, field, rule };
};

export const BROKEN_DECKS: readonly BrokenDeck[] = [
  broken("nothing at all", () => "", null, "", "json"),
  broken("cut off in the middle", () => good.slice(0, good.length / 2), null, "", "json"),
  broken("cut off by one sign", () => good.slice(0, -1), null, "", "json"),
  broken("no JSON", () => "<!doctype html><title>Deck</title>", null, "", "json"),
  broken("a picture", () => "\u0089PNG\r\n\u001a\n\u0000\u0000", null, "", "json"),
  broken("a list", () => "[]", null, "", "type"),
  broken("a number", () => "7", null, "", "type"),
  broken("null", () => "null", null, "", "type"),
  broken("50 MB", () => `{"title":"${"x".repeat(50_000_000)}"}`, null, "", "size"),
  broken("a little too large", () => " ".repeat(LARGEST_DECK) + good, null, "", "size"),
  broken("endless nesting", () => "[".repeat(1_000_000), null, "", "size"),
  broken("nesting in a slide", slide({ options: [[[[[[["a"]]]]]]] }), null, "", "size"),
  broken("a newer version", deck({ version: 2 }), null, "version", "newer"),
  broken("a version in words", deck({ version: "1" }), null, "version", "value"),
  broken("no version", without("version"), null, "version", "missing"),
  broken("no title", without("title"), null, "title", "missing"),
  broken("a title that is a number", deck({ title: 7 }), null, "title", "type"),
  broken("no slides", without("slides"), null, "slides", "missing"),
  broken("slides in an object", deck({ slides: {} }), null, "slides", "type"),
  broken("1,000 slides", deck({ slides: Array(1000).fill(sampleDeck.slides[0]) }), null, "slides", "length"),
  broken("an unknown language", deck({ language: "fr" }), null, "language", "value"),
  broken("an unknown theme", deck({ theme: "neon" }), null, "theme", "value"),
  broken("a day that is none", deck({ dataDate: "2026-02-30" }), null, "dataDate", "value"),
  broken("a field too many", deck({ script: "https://example.org/x.js" }), null, "script", "unknown-field"),
  broken("an unknown kind", slide({ kind: "video" }), 2, "kind", "value"),
  broken("a slide that is a word", deck({ slides: ["map"] }), 1, "", "type"),
  broken("a slide that is null", deck({ slides: [null] }), 1, "", "type"),
  broken("a slide without id", slide({ id: undefined }), 2, "id", "missing"),
  broken("an id with markup", slide({ id: "<b>" }), 2, "id", "value"),
  broken("the same id twice", slide({ id: "s1" }), 2, "id", "repeated"),
  broken("a title that is too long", slide({ title: "x".repeat(301) }), 2, "title", "length"),
  broken("notes in a list", slide({ notes: ["a"] }), 2, "notes", "type"),
  broken("a view elsewhere", slide({ view: "https://example.org/?room=compare" }), 2, "view", "value"),
  broken("a view with a script", slide({ view: "javascript:alert(1)" }), 2, "view", "value"),
  broken("a view with markup", slide({ view: "?place=<img src=x>" }), 2, "view", "value"),
  broken("a second view that is a number", slide({ after: 1 }, 2), 3, "after", "value"),
  broken("five options", slide({ options: ["a", "b", "c", "d", "e"] }), 2, "options", "length"),
  broken("an option that is null", slide({ options: [null] }), 2, "options", "value"),
  broken("a race on no day", slide({ day: "NaN" }, 3), 4, "day", "value"),
  broken("a race before it begins", slide({ day: -1 }, 3), 4, "day", "value"),
  broken(
    "a figure that is null",
    slide({ seen: [{ key: "a.km", low: 1, typical: null, high: 1 }] }),
    2,
    "seen",
    "value",
  ),
  broken(
    "a figure with more to it",
    slide({ seen: [{ key: "a.km", low: 1, typical: 1, high: 1, run: "x" }] }),
    2,
    "seen",
    "value",
  ),
  broken("a slide field too many", slide({ onclick: "alert(1)" }), 2, "onclick", "unknown-field"),
];

/** Decks with nothing wrong in them that must come through as text. */
export const STRANGE_TITLES = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{constructor} {__proto__.polluted}",
  "javascript:alert(1)",
  "\u202Egnp.exe",
  "भारत–रूस संपर्क",
];
