import { blankSlide, freshSlideId, type Deck, type Slide, type SlideKind } from "../../core/deck/deck";

/** Changes of a deck; each gives a new one. Positions count from 0. */

export function withSlide(deck: Deck, at: number, change: Partial<Omit<Slide, "id">>): Deck {
  return { ...deck, slides: deck.slides.map((slide, index) => (index === at ? { ...slide, ...change } : slide)) };
}

/** Puts a slide behind a position; −1: before all others. */
export function inserted(deck: Deck, behind: number, slide: Omit<Slide, "id">): Deck {
  const own: Slide = { ...slide, id: freshSlideId(deck) };
  return { ...deck, slides: deck.slides.toSpliced(behind + 1, 0, own) };
}

export const added = (deck: Deck, behind: number, kind: SlideKind): Deck =>
  inserted(deck, behind, blankSlide("", kind));

export function duplicated(deck: Deck, at: number): Deck {
  const slide = deck.slides[at];
  return slide === undefined ? deck : inserted(deck, at, slide);
}

export const removed = (deck: Deck, at: number): Deck => ({ ...deck, slides: deck.slides.toSpliced(at, 1) });

export function movedSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (slide === undefined || to < 0 || to >= deck.slides.length) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}
