import type { ColourKey } from "../../core/model/scene";
import type { SlideContent } from "../../core/deck/slide-content";
import type { Language } from "../../core/model/place";

/** A chart that the reader's own program draws from its figures. */
export interface NativeChart {
  readonly name: string;
  readonly unit: string;
  readonly labels: readonly string[]; // of the categories
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly kind: "spans" | "columns"; // spans: the first series is where the bar begins, the second how long it is
}

export interface DeckPicture {
  readonly address: string; // data: of a PNG
  readonly text: string; // what is to be seen
}

/** A slide, with what only the page can make of it. */
export interface DeckPage {
  readonly content: SlideContent;
  readonly notes: string;
  readonly textShare: number; // of the width; 1: no map beside the words
  readonly chart: NativeChart | null; // in place of the content's chart or race
  readonly picture: DeckPicture | null;
  readonly foot: string;
}

/** Everything about the whole file. */
export interface DeckFile {
  readonly title: string;
  readonly language: Language;
  readonly author: string;
  readonly colours: Readonly<Record<"paper" | "ink" | "ink2" | "rule", string>>; // "#fbfaf7"
  readonly colourOf: (key: ColourKey) => string;
  readonly pages: readonly DeckPage[];
}
