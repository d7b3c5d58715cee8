import { createStore, del, entries, get, set } from "idb-keyval";
import { deckFile, type Deck } from "../../core/deck/deck";
import { readDeck } from "../../core/deck/read-deck";

/** A deck kept in the browser, as the list shows it. */
export interface KeptDeck {
  readonly id: string;
  readonly title: string;
  readonly count: number; // slides
}

/** Where decks are kept between visits. Every verb may fail: a browser may keep nothing for pages. */
export interface DeckStore {
  list(): Promise<readonly KeptDeck[]>;
  read(id: string): Promise<Deck | null>; // null: none, or damaged, then it is kept aside
  write(id: string, deck: Deck): Promise<void>;
  remove(id: string): Promise<void>;
  current(): Promise<string | null>; // the one worked on last
  setCurrent(id: string): Promise<void>;
  aside(): Promise<readonly string[]>; // texts that could not be read
  /** Resolves to false when another tab has the deck in hand. Held until this page goes or takes another one. */
  hold(id: string): Promise<boolean>;
}

const DECK = "deck:";
const ASIDE = "aside:";
const CURRENT = "current";

/** Decks in IndexedDB, each as the text of its file. */
export function browserStore(): DeckStore {
  const store = createStore("corridor-atlas", "briefings");
  let letGo = () => {};
  return {
    list: async () => {
      const kept = await entries<string, string>(store);
      return kept.flatMap(([key, text]): KeptDeck[] => {
        if (!key.startsWith(DECK)) return [];
        const { deck } = readDeck(text);
        return deck === null ? [] : [{ id: key.slice(DECK.length), title: deck.title, count: deck.slides.length }];
      });
    },
    read: async (id) => {
      const text = await get<string>(DECK + id, store);
      if (text === undefined) return null;
      const { deck } = readDeck(text);
      if (deck !== null) return deck;
      await set(ASIDE + id, text, store);
      await del(DECK + id, store);
      return null;
    },
    write: (id, deck) => set(DECK + id, deckFile(deck), store),
    remove: (id) => del(DECK + id, store),
    current: async () => (await get<string>(CURRENT, store)) ?? null,
    setCurrent: (id) => set(CURRENT, id, store),
    aside: async () => {
      const kept = await entries<string, string>(store);
      return kept.filter(([key]) => key.startsWith(ASIDE)).map(([, text]) => text);
    },
    hold: (id) => {
      letGo();
      if (navigator.locks === undefined) return Promise.resolve(true); // an old browser, or a page without https
      return new Promise((resolve) => {
        void navigator.locks.request(`corridor-atlas ${id}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : new Promise<void>((end) => (letGo = end));
        });
      });
    },
  };
}
