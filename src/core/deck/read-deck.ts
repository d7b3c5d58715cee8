import { isDate } from "../time/calendar";
import { DECK_VERSION, SLIDE_KINDS, type Deck, type SeenFigure, type Slide } from "./deck";

/** What is wrong with a deck's file. `slide` counts from 1; null: the deck itself. */
export interface DeckIssue {
  readonly slide: number | null;
  readonly field: string;
  readonly rule: "json" | "size" | "newer" | "missing" | "unknown-field" | "type" | "value" | "length" | "repeated";
  readonly given: string; // cut short
  readonly allowed: string;
}

export interface ReadDeck {
  readonly deck: Deck | null; // null when there are issues
  readonly issues: readonly DeckIssue[]; // at most `MOST_ISSUES`
}

export const LARGEST_DECK = 5_000_000; // characters
const MOST_ISSUES = 20;
const MOST_SLIDES = 200;
const DEEPEST = 6; // brackets inside brackets; a deck has 4
const LENGTHS = { id: 60, title: 300, sentence: 2000, notes: 20_000, view: 2000, key: 200 } as const;
const DAYS = { low: 0, high: 1000 } as const;

/**
 * Reads a deck's file. Whatever it holds is taken for text: nothing in it is run, fetched or shown as markup.
 * Fields that a deck does not have are refused, so that nothing is lost in silence when it is saved again.
 */
export function readDeck(text: string): ReadDeck {
  if (text.length > LARGEST_DECK) return refused("", "size", `${text.length}`, `${LARGEST_DECK} characters`);
  if (depthOf(text) > DEEPEST) return refused("", "size", "nesting", `${DEEPEST} brackets inside each other`);
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return refused("", "json", error instanceof Error ? error.message : "", "JSON");
  }
  if (!isRecord(root)) return refused("", "type", shown(root), "an object");
  const { version } = root;
  if (typeof version === "number" && version > DECK_VERSION)
    return refused("version", "newer", shown(version), String(DECK_VERSION));
  const issues: DeckIssue[] = [];
  const deck = deckFrom(root, fieldReader(root, null, issues));
  repeatedIds(deck.slides, issues);
  return issues.length > 0 ? { deck: null, issues: issues.slice(0, MOST_ISSUES) } : { deck, issues: [] };
}

function refused(field: string, rule: DeckIssue["rule"], given: string, allowed: string): ReadDeck {
  return { deck: null, issues: [{ slide: null, field, rule, given: cut(given), allowed }] };
}

function deckFrom(root: Readonly<Record<string, unknown>>, field: FieldReader): Deck {
  field.known(["version", "title", "language", "theme", "dataDate", "slides"]);
  field.word("version", [DECK_VERSION]);
  const slides = field.list("slides", MOST_SLIDES);
  return {
    version: DECK_VERSION,
    title: field.text("title", LENGTHS.title),
    language: field.word("language", ["en", "hi", "ru"] as const),
    theme: field.word("theme", [null, "light", "dark"] as const),
    dataDate: field.ruled("dataDate", root["dataDate"], isDateText, "a date, 2026-12-01") ?? "",
    slides: slides.map((slide, index) => slideFrom(slide, index + 1, field.issues)),
  };
}

const isDateText = (value: unknown): value is string => typeof value === "string" && isDate(value);

function slideFrom(given: unknown, number: number, issues: DeckIssue[]): Slide {
  if (!isRecord(given)) {
    issues.push({ slide: number, field: "", rule: "type", given: shown(given), allowed: "an object" });
    return slideFrom({ ...EMPTY }, number, []);
  }
  const field = fieldReader(given, number, issues);
  field.known(Object.keys(EMPTY));
  const { day, after } = given;
  const isDay = (value: unknown): value is number | null =>
    value === null || (typeof value === "number" && value >= DAYS.low && value <= DAYS.high);
  return {
    id: field.ruled("id", given["id"], isId, "letters, digits, - and _") ?? "",
    kind: field.word("kind", SLIDE_KINDS),
    title: field.text("title", LENGTHS.title),
    sentence: field.text("sentence", LENGTHS.sentence),
    notes: field.text("notes", LENGTHS.notes),
    view: field.ruled("view", given["view"], isQuery, "a query that begins with ?, or nothing") ?? "",
    after:
      after === null ? null : (field.ruled("after", after, isQuery, "a query that begins with ?, or null") ?? null),
    options: field.list("options", 4).flatMap((id) => field.ruled("options", id, isId, "ids of options") ?? []),
    day: field.ruled("day", day, isDay, `${DAYS.low} to ${DAYS.high}, or null`) ?? null,
    seen: field.list("seen", 200).flatMap((figure) => field.ruled("seen", figure, isSeen, SEEN) ?? []),
  };
}

const EMPTY: Readonly<Record<keyof Slide, unknown>> = {
  id: "s0",
  kind: "text",
  title: "",
  sentence: "",
  notes: "",
  view: "",
  after: null,
  options: [],
  day: null,
  seen: [],
};
const SEEN = "key, low, typical and high";

const isId = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LENGTHS.id && /^[\w.-]+$/.test(value);

/** The state of an address, which is looked up in the atlas and never followed. */
const isQuery = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LENGTHS.view && /^(\?[\w=&;,.%/:+-]*)?$/.test(value);

function isSeen(value: unknown): value is SeenFigure {
  if (!isRecord(value) || Object.keys(value).length !== 4) return false;
  const { key, low, typical, high } = value;
  const isNamed = typeof key === "string" && key.length <= LENGTHS.key && /^[\w:.-]+$/.test(key);
  return isNamed && [low, typical, high].every((one) => typeof one === "number" && Number.isFinite(one));
}

function repeatedIds(slides: readonly Slide[], issues: DeckIssue[]): void {
  const known = new Set<string>();
  for (const [index, { id }] of slides.entries()) {
    if (known.has(id))
      issues.push({ slide: index + 1, field: "id", rule: "repeated", given: cut(id), allowed: "an id of its own" });
    known.add(id);
  }
}

interface FieldReader {
  readonly issues: DeckIssue[];
  known(fields: readonly string[]): void;
  text(field: string, longest: number): string;
  word<const T>(field: string, words: readonly T[]): T;
  list(field: string, most: number): readonly unknown[];
  ruled<T>(field: string, value: unknown, holds: (value: unknown) => value is T, allowed: string): T | undefined;
}

/** Reads fields of one object; each that cannot be used leaves an issue and a harmless value. */
function fieldReader(of: Readonly<Record<string, unknown>>, slide: number | null, issues: DeckIssue[]): FieldReader {
  const note = (field: string, rule: DeckIssue["rule"], given: unknown, allowed: string) => {
    const isMissing = given === undefined;
    issues.push({ slide, field, rule: isMissing ? "missing" : rule, given: isMissing ? "" : shown(given), allowed });
  };
  return {
    issues,
    known: (fields) => {
      for (const name of Object.keys(of))
        if (!fields.includes(name))
          issues.push({ slide, field: cut(name), rule: "unknown-field", given: cut(name), allowed: fields.join(", ") });
    },
    text: (field, longest) => {
      const value = of[field];
      if (typeof value !== "string") note(field, "type", value, "text");
      else if (value.length > longest) note(field, "length", value, `${longest} characters`);
      else return value;
      return "";
    },
    word: (field, words) => {
      const found = words.find((word) => word === of[field]);
      if (found === undefined) note(field, "value", of[field], words.join(", "));
      return found ?? words[0]!;
    },
    list: (field, most) => {
      const value = of[field];
      if (!Array.isArray(value)) note(field, "type", value, "a list");
      else if (value.length > most) note(field, "length", value.length, `${most} entries`);
      else return value as readonly unknown[];
      return [];
    },
    ruled: (field, value, holds, allowed) => {
      if (holds(value)) return value;
      note(field, "value", value, allowed);
      return undefined;
    },
  };
}

/** How deep brackets stand inside each other, outside of strings. */
function depthOf(text: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isText && mark === "\\") at += 1;
    else if (mark === '"') isText = !isText;
    else if (isText) continue;
    else if (mark === "{" || mark === "[") deepest = Math.max(deepest, ++depth);
    else if (mark === "}" || mark === "]") depth -= 1;
  }
  return deepest;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === "string") return cut(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return cut(String(value));
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
