import type { Language } from "../model/place";
import type { Theme } from "../model/scene";

/** Of the file's shape; a newer one is refused and kept as it is. */
export const DECK_VERSION = 1;

export const SLIDE_KINDS = [
  "title",
  "map",
  "comparison",
  "chart",
  "table",
  "before-after",
  "race",
  "claim",
  "text",
  "sources",
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** A live figure as it stood when the slide was last written. */
export interface SeenFigure {
  readonly key: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

export interface Slide {
  readonly id: string; // unique in its deck
  readonly kind: SlideKind;
  readonly title: string;
  readonly sentence: string; // plain text; a live figure stands in it as {key}
  readonly notes: string; // for the speaker only
  readonly view: string; // query of the address that the slide shows, "?" first; "": none
  readonly after: string | null; // before and after: the query of the second scenario
  readonly options: readonly string[]; // set side by side, by id; none: as the answer leads
  readonly day: number | null; // of the race
  readonly seen: readonly SeenFigure[];
}

/** A briefing: a list of slides, each a saved view with words of one's own. It holds no figure that is shown. */
export interface Deck {
  readonly version: typeof DECK_VERSION;
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme | null; // null: as the reader's system prefers
  readonly dataDate: string; // of the data it was made with, "2026-12-01"
  readonly slides: readonly Slide[];
}

/** A slide with nothing on it. */
export function blankSlide(id: string, kind: SlideKind): Slide {
  return {
    id,
    kind,
    title: "",
    sentence: "",
    notes: "",
    view: "",
    after: null,
    options: [],
    day: null,
    seen: [],
  };
}

/** An id that no slide of the deck has: one more than the greatest number in use. */
export function freshSlideId({ slides }: Pick<Deck, "slides">): string {
  const numbers = slides.map(({ id }) => Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** The deck as its file. */
export function deckFile(deck: Deck): string {
  return `${JSON.stringify(deck, null, 1)}\n`;
}
