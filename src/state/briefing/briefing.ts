import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { DECK_VERSION, type Deck, type Slide } from "../../core/deck/deck";
import { readDeck, type DeckIssue } from "../../core/deck/read-deck";
import type { Language } from "../../core/model/place";
import type { DeckStore, KeptDeck } from "./deck-store";
import { inserted, withSlide } from "./edit";
import { begun, changed, redone, rested, undone, type History } from "./history";

export type Keeping = "saved" | "saving" | "not kept";

/** A file that was not opened, and why. */
export interface Refused {
  readonly name: string;
  readonly issues: readonly DeckIssue[];
}

/** The deck in hand: its changes can be taken back, and each is kept in the browser at the next pause. */
export interface BriefingModel {
  readonly deck: ReadonlySignal<Deck>;
  readonly kept: ReadonlySignal<readonly KeptDeck[]>;
  readonly id: ReadonlySignal<string>;
  readonly saving: ReadonlySignal<Keeping>;
  readonly refused: ReadonlySignal<Refused | null>;
  readonly isCopy: ReadonlySignal<boolean>; // another tab had it in hand
  readonly aside: ReadonlySignal<readonly string[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  change(next: Deck, stretch?: string): void;
  writeOn(at: number, change: Partial<Omit<Slide, "id">>, stretch?: string): void;
  add(slide: Omit<Slide, "id">, behind?: number): void;
  undo(): void;
  redo(): void;
  take(deck: Deck): Promise<void>; // as a new one
  open(id: string): Promise<void>;
  openText(name: string, text: string): Promise<boolean>;
  remove(): Promise<void>;
  dismiss(): void; // what was said about a refused file or a copy
  flush(): void; // keeps what has not been kept yet
  dispose(): void;
}

interface Setting {
  readonly store: DeckStore;
  readonly day: string; // of the data
  readonly language: Language;
  readonly untitled: string;
  readonly copyOf: (title: string) => string;
}

const PAUSE_MS = 300;
const REST_MS = 1000; // letters typed without such a pause are taken back together

export function emptyDeck(title: string, language: Language, dataDate: string): Deck {
  return { version: DECK_VERSION, title, language, theme: null, dataDate, slides: [] };
}

let made = 0;
const freshId = (): string => `${Date.now().toString(36)}-${(made += 1)}-${Math.random().toString(36).slice(2, 8)}`;

/** Opens the deck worked on last, or a new one. */
export async function createBriefing(setting: Setting): Promise<BriefingModel> {
  const { store, day, language, untitled, copyOf } = setting;
  const history = signal<History<Deck>>(begun(emptyDeck(untitled, language, day)));
  const id = signal(freshId());
  const kept = signal<readonly KeptDeck[]>([]);
  const aside = signal<readonly string[]>([]);
  const saving = signal<Keeping>("saved");
  const refused = signal<Refused | null>(null);
  const isCopy = signal(false);
  const deck = computed(() => history.value.present);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = history.peek().present; // as it is kept

  const orNot = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch {
      saving.value = "not kept";
      return otherwise;
    }
  };
  const refresh = async () => {
    kept.value = await orNot(store.list, []);
    aside.value = await orNot(store.aside, []);
  };
  const flush = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const now = deck.peek();
    if (now === last) return;
    last = now;
    const own = id.peek();
    void orNot(async () => {
      await store.write(own, now);
      await store.setCurrent(own);
      saving.value = "saved";
      await refresh();
    }, undefined);
  };
  const later = () => {
    saving.value = "saving";
    waiting ??= setTimeout(flush, PAUSE_MS);
  };
  const put = (next: History<Deck>) => {
    if (next.present === history.peek().present) return;
    history.value = next;
    later();
    clearTimeout(resting);
    resting = setTimeout(() => (history.value = rested(history.peek())), REST_MS);
  };
  const begin = async (own: string, found: Deck, isKept: boolean) => {
    flush();
    const isOurs = await orNot(() => store.hold(own), true);
    const title = isOurs ? found.title : copyOf(found.title);
    isCopy.value = !isOurs;
    id.value = isOurs ? own : freshId();
    if (!isOurs) await orNot(() => store.hold(id.peek()), true);
    const opened = isOurs ? found : { ...found, title };
    history.value = begun(opened);
    last = isKept && isOurs ? opened : { ...opened };
    if (!isKept || !isOurs) flush();
    else void orNot(() => store.setCurrent(own), undefined);
    await refresh();
  };
  const open = async (own: string) => {
    const found = await orNot(() => store.read(own), null);
    if (found !== null) await begin(own, found, true);
    else await refresh();
  };
  const current = await orNot(store.current, null);
  if (current !== null) await open(current);
  else await orNot(() => store.hold(id.peek()), true);
  await refresh();

  const leave = () => flush();
  const hide = () => {
    if (document.visibilityState === "hidden") flush();
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", hide);

  return {
    deck,
    kept,
    id,
    saving,
    refused,
    isCopy,
    aside,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change: (next, stretch) => put(changed(history.peek(), next, stretch ?? null)),
    writeOn: (at, change, stretch) => put(changed(history.peek(), withSlide(deck.peek(), at, change), stretch ?? null)),
    add: (slide, behind = deck.peek().slides.length - 1) =>
      put(changed(history.peek(), inserted(deck.peek(), behind, slide))),
    undo: () => put(undone(history.peek())),
    redo: () => put(redone(history.peek())),
    take: (next) => begin(freshId(), next, false),
    open,
    openText: async (name, text) => {
      const { deck: found, issues } = readDeck(text);
      refused.value = found === null ? { name, issues } : null;
      if (found !== null) await begin(freshId(), found, false);
      return found !== null;
    },
    remove: async () => {
      const own = id.peek();
      last = deck.peek(); // nothing is to be kept of it any more
      await orNot(() => store.remove(own), undefined);
      const next = (await orNot(store.list, [])).at(-1);
      if (next !== undefined) await open(next.id);
      else await begin(freshId(), emptyDeck(untitled, language, day), false);
    },
    dismiss: () => {
      refused.value = null;
      isCopy.value = false;
    },
    flush,
    dispose: () => {
      flush();
      clearTimeout(resting);
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
    },
  };
}
