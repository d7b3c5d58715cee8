import { blankSlide, freshSlideId, type Deck } from "../../core/deck/deck";
import { deckPptx } from "../../export/pptx/deck-pptx";
import type { DeckPicture } from "../../export/pptx/deck-page";
import { barePng } from "../../export/png";
import type { Progress } from "../../export/outgoing";
import { mapPicture } from "../../map/drawn/map-picture";
import { sceneOf } from "../../state/scene/scene";
import { stagedView } from "../../state/briefing/slide-moment";
import type { AtlasView } from "../context";
import { pictureStyle } from "../export/picture-style";
import { deckPages } from "./content/deck-pages";
import { writeDeck, type WrittenSlide } from "./content/write-deck";
import type { SlideWriter } from "./content/writer";
import { textShareOf } from "./SlideView";

const WIDTH = 960; // px of a slide in which its map is laid out
const HEIGHT = 540; // px
const TIMES = 2; // points a px: sharp on 1080 lines

/** The deck as a PowerPoint file; where it has no slide of sources it gets one. @throws DOMException "AbortError" */
export async function pptxOf(
  atlas: AtlasView,
  deck: Deck,
  writer: SlideWriter,
  signal: AbortSignal,
  progress: Progress,
): Promise<Blob> {
  const whole = withSources(deck);
  const slides = writeDeck(whole, writer);
  const pictures: (DeckPicture | null)[] = [];
  for (const slide of slides) {
    signal.throwIfAborted();
    const share = textShareOf(slide.content, whole.slides[slide.from]?.view !== "");
    pictures.push(share === 1 ? null : await pictureOf(atlas, slide, writer, share));
    progress(pictures.length / (slides.length + 1));
  }
  const bytes = await deckPptx(deckPages(whole, slides, pictures, writer), signal);
  return new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" });
}

function withSources(deck: Deck): Deck {
  if (deck.slides.some(({ kind }) => kind === "sources")) return deck;
  return { ...deck, slides: [...deck.slides, blankSlide(freshSlideId(deck), "sources")] };
}

/** The map of a slide beside its words, as it is drawn without WebGL. */
async function pictureOf(
  { state }: AtlasView,
  slide: WrittenSlide,
  writer: SlideWriter,
  share: number,
): Promise<DeckPicture> {
  const { initial, lazyData } = state;
  const { textShare: _, ...moment } = stagedView(slide.moment, writer.asked, slide.drawn, writer.language, 0);
  const { projection, layers, camera } = slide.moment.address.view;
  const size = { width: Math.round(WIDTH * (1 - share)), height: HEIGHT };
  const view = {
    scene: sceneOf({ initial, plans: lazyData.plans.value, ...moment, first: null }),
    theme: "light" as const,
    projection,
    borders: layers.includes("borders"),
    camera,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    covered: [],
    title: writer.t.map,
  };
  const { markup } = await mapPicture(
    view,
    { width: WIDTH, height: HEIGHT },
    size,
    new URL(".", document.baseURI).href,
  );
  const points = await barePng(markup, size, TIMES, pictureStyle());
  return { address: await dataAddressOf(points), text: `${writer.t.map}: ${slide.content.title}` };
}

function dataAddressOf(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(new Error("unreadable picture of the map")));
    reader.readAsDataURL(content);
  });
}
