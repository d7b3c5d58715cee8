import type { Language } from "../model/place";
import { blankSlide, DECK_VERSION, type Deck, type Slide, type SlideKind } from "./deck";

type InLanguages = Readonly<Record<Language, string>>;

/** A slide of a ready-made deck: words in every language, and no figure but live ones. */
export interface ReadySlide {
  readonly kind: SlideKind;
  readonly title: InLanguages;
  readonly sentence?: InLanguages;
  readonly notes: InLanguages;
  readonly view?: string;
  readonly after?: string;
  readonly options?: readonly string[];
}

export interface ReadyDeck {
  readonly id: string;
  readonly title: InLanguages;
  readonly slides: readonly ReadySlide[];
}

/** A ready-made deck in a language, to be changed at will. */
export function deckOf({ title, slides }: ReadyDeck, language: Language, dataDate: string): Deck {
  const own = slides.map((slide, index): Slide => {
    const { kind, view = "", after = null, options = [] } = slide;
    const words = {
      title: slide.title[language],
      sentence: slide.sentence?.[language] ?? "",
      notes: slide.notes[language],
    };
    return { ...blankSlide(`s${index + 1}`, kind), ...words, view, after, options };
  });
  return { version: DECK_VERSION, title: title[language], language, theme: null, dataDate, slides: own };
}
