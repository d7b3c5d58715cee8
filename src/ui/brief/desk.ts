import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { readDeck } from "../../core/deck/read-deck";
import { createBriefing, type BriefingModel } from "../../state/briefing/briefing";
import { browserStore } from "../../state/briefing/deck-store";
import type { SlideWorld } from "../../state/briefing/slide-moment";
import type { Late } from "../../state/late";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import type { AtlasView } from "../context";
import { allWords, useAtlas } from "../context";
import { fetchWords, type I18n } from "../hooks/i18n";
import { claimWordsOf, lateClaimWords } from "../claims/claim-words";
import { lateBriefWords } from "./brief-words";
import { writeDeck, type WrittenSlide } from "./content/write-deck";
import type { SlideWriter } from "./content/writer";
import type { ReadyDeck } from "../../core/deck/ready-deck";
import { loadReadyDecks } from "./ready-decks";
import { deckInside } from "./deck-inside";
import { createShow, type ShowModel } from "./show-model";
import { keepEditionWhile } from "../offline/presenting";

/** The briefing in hand, what its slides say today, and the show of it. */
export interface Desk {
  readonly briefing: BriefingModel;
  readonly writer: ReadonlySignal<SlideWriter | null>; // null until the deck's language is there
  readonly slides: ReadonlySignal<readonly WrittenSlide[]>;
  readonly show: ShowModel;
  readonly ready: readonly ReadyDeck[]; // in every language
}

/** The one desk of the page, made when the room is first opened or something is first added to a briefing. */
export function lateDesk(atlas: AtlasView): Late<Desk> {
  return atlas.state.late.of("room", () => createDesk(atlas), "briefing");
}

export function useDesk(): Late<Desk> {
  const late = lateDesk(useAtlas());
  useEffect(() => late.fetch(), [late]);
  return late;
}

async function createDesk(atlas: AtlasView): Promise<Desk> {
  const { state, i18n } = atlas;
  await i18n.complete();
  const spoken = allWords(atlas);
  const words = await wordsIn(atlas, spoken);
  const briefing = await createBriefing({
    store: browserStore(),
    day: state.initial.catalog.status.date,
    language: spoken.language,
    untitled: words.untitledDeck,
    copyOf: words.copyOf,
  });
  await takeDeckInside(briefing);
  const ready = await loadReadyDecks();
  const writer = createWriter(atlas, briefing);
  const slides = computed(() => (writer.value === null ? [] : writeDeck(briefing.deck.value, writer.value)));
  const show = createShow(slides);
  keepEditionWhile(show.isOn);
  return { briefing, writer, slides, show, ready };
}

/** A deck that came with the page lies open when it is new here; one of its name is what the reader has made of it. */
async function takeDeckInside(briefing: BriefingModel): Promise<void> {
  const text = deckInside();
  const title = readDeck(text ?? "").deck?.title;
  if (text === null || briefing.kept.peek().some((kept) => kept.title === title)) return;
  await briefing.openText("corridor-atlas.html", text);
}

/** Words of the room in a language. */
function wordsIn({ state }: AtlasView, i18n: I18n): Promise<BriefMessages> {
  return onceHere(lateBriefWords(state.late, i18n));
}

/** Fetches a late part. @throws Error when it does not come */
export function onceHere<T>({ part, value, state, fetch }: Late<T>): Promise<T> {
  fetch();
  return new Promise((resolve, reject) => {
    const stop = effect(() => {
      const isOver = value.value !== null || state.value === "failed";
      if (value.value !== null) resolve(value.value);
      else if (isOver) reject(new Error(`missing part "${part}": it could not be fetched`));
      if (isOver) queueMicrotask(() => stop());
    });
  });
}

/** Slides speak the language of their deck, whatever that of the room. */
function createWriter({ state }: AtlasView, briefing: BriefingModel): ReadonlySignal<SlideWriter | null> {
  const spoken: Signal<I18n | null> = signal(null);
  const language = computed(() => briefing.deck.value.language);
  effect(() => {
    const wanted = language.value;
    const late = state.late.of("language", () => fetchWords(wanted), `slides-${wanted}`);
    late.fetch();
    if (late.value.value !== null) spoken.value = late.value.value;
  });
  effect(() => {
    if (spoken.value === null) return;
    lateBriefWords(state.late, spoken.value).fetch();
    lateClaimWords(state.late, spoken.value).fetch();
  });
  const asked = computed((): SlideWorld => {
    const { lazyData, initial } = state;
    const { planner, reach, ledger, claimLines } = lazyData;
    return { initial, planner: planner.value, reach: reach.value, ledger: ledger.value, claimLines: claimLines.value };
  });
  return computed(() => {
    const own = spoken.value;
    if (own === null) return null;
    const words = lateBriefWords(state.late, own).value.value;
    if (words === null) return null;
    const claims = lateClaimWords(state.late, own).value.value;
    const { units } = state.view.view.value;
    const claimWords = claims === null ? null : claimWordsOf(claims.t, own, state.initial.catalog, units);
    return { ...own, words, claimWords, units, asked: asked.value, provenance: state.lazyData.provenance.value };
  });
}

/** Fetches whatever slides may speak of. */
export function fetchForSlides({ state }: AtlasView): void {
  const { lazyData } = state;
  lazyData.fetchPlanner();
  lazyData.fetchReach();
  lazyData.fetchProvenance();
  lazyData.fetchLedger();
  lazyData.fetchClaimLines();
}
