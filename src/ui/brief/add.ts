import { blankSlide, type Slide, type SlideKind } from "../../core/deck/deck";
import { seenFigures } from "../../core/deck/live-figures";
import { savedView } from "../../state/briefing/saved-view";
import { optionsBeside, slideMoment, type SlideMoment } from "../../state/briefing/slide-moment";
import { NOTHING } from "../../state/selection";
import type { Address } from "../../state/url/params";
import type { SeenThing } from "../../state/briefing/seen-thing";
import { corridorName, placeName } from "../../state/names";
import { allWords, type AtlasView } from "../context";
import { lateBriefWords } from "./brief-words";
import { onceHere, fetchForSlides, lateDesk } from "./desk";

/** Adds what is seen to the briefing in hand. @returns what to tell the reader */
export async function addToBriefing(atlas: AtlasView, kind: SlideKind, of: SeenThing): Promise<string> {
  const { state } = atlas;
  const view = savedView(addressOf(state.address.address(), of), state.initial);
  const day = kind === "race" ? Math.round(state.race.day.peek() * 10) / 10 : null;
  fetchForSlides(atlas);
  const desk = await onceHere(lateDesk(atlas));
  const { planner, ledger } = state.lazyData;
  const asked = {
    initial: state.initial,
    planner: planner.peek(),
    reach: null,
    ledger: ledger.peek(),
    claimLines: null,
  };
  const moment = slideMoment({ view, after: null }, asked);
  const slide: Slide = { ...blankSlide("", kind), title: titleOf(atlas, moment), view, day, ...figuresOf(moment) };
  const { briefing } = desk;
  briefing.add(slide);
  briefing.flush();
  const words = lateBriefWords(state.late, allWords(atlas)).value.peek();
  const deck = briefing.deck.peek();
  return words === null ? "" : words.addedTo(deck.title || words.untitled, deck.slides.length);
}

/** The address as it stands, or that of a card. */
function addressOf(address: Address, { claim, corridor, variant }: SeenThing): Address {
  const plain = { ...address.view, camera: null };
  if (claim !== undefined) return { ...address, view: { ...plain, room: "claims", part: "claims", claim } };
  if (corridor === undefined) return address;
  const selection = { ...NOTHING, corridor, variant: variant ?? null };
  return { ...address, view: { ...plain, room: "explore" }, selection };
}

/** The figures that a slide of this view shows, as they are now. */
function figuresOf(moment: SlideMoment): Pick<Slide, "seen"> {
  if (moment.answer === null) return { seen: [] };
  const shown = optionsBeside(moment.answer, moment.lead, []);
  const keys = shown.flatMap(({ id }) => ["km", "days", "cost"].map((quantity) => `${id}.${quantity}`));
  return { seen: seenFigures(moment.figures, keys) };
}

/** The two ends, or what is chosen. */
function titleOf(atlas: AtlasView, { address, answer, reach }: SlideMoment): string {
  const { catalog } = atlas.state.initial;
  const { t, language } = allWords(atlas);
  const name = (id: string) => placeName(catalog, language, id);
  const { selection, question, view } = address;
  if (view.room === "claims") return t.claims;
  if (selection.corridor !== null && view.room === "explore")
    return corridorName(catalog, language, selection.corridor);
  if (answer !== null) return t.pair(name(answer.from), name(answer.to));
  if (reach !== null || question.asks === "reach") return question.from === null ? "" : name(question.from);
  return selection.place === null ? t.atlas : name(selection.place);
}
