import { DECK_VERSION, blankSlide, type Deck } from "../../../src/core/deck/deck";

/** A deck with a slide of every sort of field. */
export const sampleDeck: Deck = {
  version: DECK_VERSION,
  title: "INSTC briefing",
  language: "en",
  theme: "light",
  dataDate: "2026-12-01",
  slides: [
    { ...blankSlide("s1", "title"), title: "Three corridors", notes: "Say who asked for this." },
    {
      ...blankSlide("s2", "comparison"),
      title: "Two ways from Mumbai",
      sentence: "By INSTC west {instc-west.km}, by Suez {suez.km}.",
      notes: "Same ends on both sides.",
      view: "?room=compare&from=INBOM&to=RULED&month=9&close=",
      options: ["instc-west", "suez"],
      seen: [{ key: "instc-west.km", low: 7160, typical: 7160, high: 7160 }],
    },
    {
      ...blankSlide("s3", "before-after"),
      view: "?room=compare&from=INBOM&to=RULED&month=9&close=",
      after: "?room=compare&from=INBOM&to=RULED&month=9&close=suez",
    },
    { ...blankSlide("s4", "race"), view: "?room=compare&from=INBOM&to=RULED&at=70,30,2.5", day: 12.5 },
    { ...blankSlide("s5", "sources"), title: "Sources" },
  ],
};
