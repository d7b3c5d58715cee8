// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blankSlide, deckFile, type Deck } from "../../../src/core/deck/deck";
import { readDeck } from "../../../src/core/deck/read-deck";
import { createBriefing } from "../../../src/state/briefing/briefing";
import type { DeckStore } from "../../../src/state/briefing/deck-store";
import { added, duplicated, movedSlide, removed } from "../../../src/state/briefing/edit";
import { begun, changed, redone, rested, undone } from "../../../src/state/briefing/history";
import { BROKEN_DECKS } from "../../core/deck/broken-decks";
import { cases } from "../../cases";
import { mutatedDeck } from "../../core/deck/mutated-deck";
import { sampleDeck } from "../../core/deck/sample-deck";

/** Keeps texts as IndexedDB does, in memory; `held` are decks that another tab has in hand. */
function memoryStore(held: readonly string[] = []) {
  const texts = new Map<string, string>();
  let current: string | null = null;
  const store: DeckStore = {
    list: () =>
      Promise.resolve(
        [...texts].map(([id, text]) => {
          const deck = readDeck(text).deck!;
          return { id, title: deck.title, count: deck.slides.length };
        }),
      ),
    read: (id) => Promise.resolve(readDeck(texts.get(id) ?? "").deck),
    write: (id, deck) => Promise.resolve(void texts.set(id, deckFile(deck))),
    remove: (id) => Promise.resolve(void texts.delete(id)),
    current: () => Promise.resolve(current),
    setCurrent: (id) => {
      current = id;
      return Promise.resolve();
    },
    aside: () => Promise.resolve([]),
    hold: (id) => Promise.resolve(!held.includes(id)),
  };
  return { store, texts };
}

const setting = {
  day: "2026-12-01",
  language: "en",
  untitled: "New",
  copyOf: (title: string) => `${title}, copy`,
} as const;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const titles = ({ slides }: Deck) => slides.map(({ id }) => id).join(" ");

describe("changes of a deck", () => {
  test("order, doubles and deletions", () => {
    expect(titles(movedSlide(sampleDeck, 0, 2))).toBe("s2 s3 s1 s4 s5");
    expect(titles(movedSlide(sampleDeck, 4, 0))).toBe("s5 s1 s2 s3 s4");
    expect(movedSlide(sampleDeck, 0, 9)).toBe(sampleDeck);
    expect(titles(duplicated(sampleDeck, 1))).toBe("s1 s2 s6 s3 s4 s5");
    expect(duplicated(sampleDeck, 1).slides[2]).toEqual({ ...sampleDeck.slides[1], id: "s6" });
    expect(titles(removed(sampleDeck, 2))).toBe("s1 s2 s4 s5");
    expect(titles(added(sampleDeck, -1, "text"))).toBe("s6 s1 s2 s3 s4 s5");
  });

  test("are taken back one by one, letters of one stretch together", () => {
    const one = changed(begun("a"), "b");
    const typed = changed(changed(one, "bc", "title"), "bcd", "title");
    expect(undone(typed).present).toBe("b");
    expect(undone(undone(typed)).present).toBe("a");
    expect(redone(undone(typed)).present).toBe("bcd");
    expect(undone(changed(rested(typed), "bcde", "title")).present).toBe("bcd");
    expect(undone(begun("a")).present).toBe("a");
    expect(changed(undone(typed), "x").future).toEqual([]);
  });
});

describe("the briefing in hand", () => {
  test("is kept within a second of a change, and comes back", async () => {
    const { store } = memoryStore();
    const first = await createBriefing({ ...setting, store });
    first.add(blankSlide("", "text"));
    first.writeOn(0, { title: "In the middle of a w" }, "s1 title");
    expect(first.saving.value).toBe("saving");
    await pause(500); // no farewell: the page is gone
    const again = await createBriefing({ ...setting, store });
    expect(again.deck.value).toEqual(first.deck.value);
    expect(again.id.value).toBe(first.id.value);
    expect(again.kept.value).toMatchObject([{ title: "New", count: 1 }]);
    first.dispose();
    again.dispose();
  });

  test("in a second tab is a copy, and the first one's stays as it is", async () => {
    const { store, texts } = memoryStore(["one"]);
    texts.set("one", deckFile(sampleDeck));
    await store.setCurrent("one");
    const second = await createBriefing({ ...setting, store });
    expect(second.isCopy.value).toBe(true);
    expect(second.deck.value.title).toBe("INSTC briefing, copy");
    second.writeOn(0, { title: "Mine" });
    await pause(500);
    expect(readDeck(texts.get("one")!).deck).toEqual(sampleDeck);
    expect(texts.size).toBe(2);
    second.dispose();
  });

  test("stays as it is whatever file is opened", async () => {
    const { store } = memoryStore();
    const briefing = await createBriefing({ ...setting, store });
    await briefing.take(sampleDeck);
    for (const { name, text, slide, field } of BROKEN_DECKS) {
      expect(await briefing.openText(name, text())).toBe(false);
      expect(briefing.deck.value).toBe(sampleDeck);
      expect(briefing.refused.value?.issues.map((issue) => [issue.slide, issue.field])).toContainEqual([slide, field]);
    }
    expect(await briefing.openText("good.json", deckFile({ ...sampleDeck, title: "Other" }))).toBe(true);
    expect(briefing.refused.value).toBeNull();
    expect(briefing.deck.value.title).toBe("Other");
    briefing.dispose();
  });

  test("stays as it is whatever has happened to a file, or is what that file says", async () => {
    const { store } = memoryStore();
    const briefing = await createBriefing({ ...setting, store });
    await briefing.take(sampleDeck);
    const open = async (given: string) => {
      const before = briefing.deck.value;
      const { deck, issues } = readDeck(given);
      expect(await briefing.openText("given.json", given)).toBe(deck !== null);
      expect(briefing.deck.value === before).toBe(deck === null);
      expect(briefing.deck.value).toEqual(deck ?? before);
      expect(briefing.refused.value?.issues ?? []).toEqual(issues);
    };
    await fc.assert(fc.asyncProperty(mutatedDeck, open), { numRuns: cases(200, 2000), seed: 29 });
    briefing.dispose();
  });

  test("says when the browser keeps nothing", async () => {
    const { store } = memoryStore();
    const fails = () => Promise.reject(new Error("no storage"));
    const briefing = await createBriefing({ ...setting, store: { ...store, write: fails, list: fails } });
    briefing.add(blankSlide("", "text"));
    await pause(500);
    expect(briefing.saving.value).toBe("not kept");
    expect(briefing.deck.value.slides).toHaveLength(1);
    briefing.dispose();
  });

  test("gives back what was deleted from it, and takes it away again", async () => {
    const { store } = memoryStore();
    const briefing = await createBriefing({ ...setting, store });
    await briefing.take(sampleDeck);
    briefing.change(removed(briefing.deck.value, 0));
    briefing.undo();
    expect(briefing.deck.value).toEqual(sampleDeck);
    briefing.redo();
    expect(titles(briefing.deck.value)).toBe("s2 s3 s4 s5");
    briefing.dispose();
  });
});
