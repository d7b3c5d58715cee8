import type { Deck } from "../../../core/deck/deck";
import type { DeckFile, DeckPage, DeckPicture } from "../../../export/pptx/deck-page";
import { paletteOf } from "../../../map/palette";
import { textShareOf } from "../SlideView";
import { nativeChart } from "./native-chart";
import { rangesOf } from "./slide-sources";
import type { WrittenSlide } from "./write-deck";
import type { SlideWriter } from "./writer";

const RULE = "#d8d5cc"; // --rule, light

/** A written deck as the file of another program; slides there are light, for paper and for projectors. */
export function deckPages(
  deck: Deck,
  slides: readonly WrittenSlide[],
  pictures: readonly (DeckPicture | null)[],
  writer: SlideWriter,
): DeckFile {
  const { paper, ink, ink2, routes } = paletteOf("light");
  return {
    title: deck.title,
    language: deck.language,
    author: writer.t.atlas,
    colours: { paper, ink, ink2, rule: RULE },
    colourOf: (key) => routes[key]?.text ?? ink,
    pages: slides.map((slide, i): DeckPage => {
      const own = deck.slides[slide.from];
      const textShare = textShareOf(slide.content, own !== undefined && own.view !== "");
      return {
        content: slide.content,
        notes: own?.notes ?? "",
        textShare,
        chart: nativeChart(slide, writer),
        picture: textShare < 1 ? (pictures[i] ?? null) : null,
        foot: footText(slide, writer),
      };
    }),
  };
}

function footText({ content: { foot, number } }: WrittenSlide, { words }: SlideWriter): string {
  const sources = foot.sources.length === 0 ? "" : words.sourcesNumbered(rangesOf(foot.sources));
  return [foot.dataDate, foot.scenario, sources, words.notForNavigation, String(number)]
    .filter((part) => part !== "")
    .join(" · ");
}
