import type { SlideKind } from "../../core/deck/deck";
import type { DeckIssue } from "../../core/deck/read-deck";
import type { LiveQuantity } from "../../core/deck/live-figures";
import { HARD_SPACE, type Format } from "../format";

/** Texts of the briefing room in English; the other languages have the same keys with their own grammar. */
export function englishBrief(f: Format) {
  return {
    slides: (count: number) => f.plural(count, { one: `${count} slide`, other: `${count} slides` }),
    savedHere: "saved in this browser",
    saving: "saving",
    notSaved: "not saved: this browser keeps nothing for pages",
    untitled: "Untitled",
    untitledDeck: "New briefing",
    deckTitle: "Title of the briefing",
    deckLanguage: "Language of the slides",
    kinds: {
      title: "Title",
      map: "Map",
      comparison: "Comparison",
      chart: "Chart",
      table: "Table",
      "before-after": "Before and after",
      race: "Race",
      claim: "Claim",
      text: "Text",
      sources: "Sources",
    } satisfies Record<SlideKind, string>,
    decks: "Briefings",
    yourDecks: "In this browser",
    readyDecks: "Ready-made",
    newDeck: "New, empty",
    openFile: "Open a file",
    savePptx: "Save for PowerPoint",
    makingPptx: (share: string) => `Working: ${share}${HARD_SPACE}%. Press to stop`,
    pptxFailed: "The file for PowerPoint could not be made. Try again",
    saveFile: "Save as a file",
    deleteDeck: "Delete this briefing",
    deleteDeckSure: "Press again to delete this briefing",
    dropHere: "Drop a briefing’s file here",
    addSlide: "Add a slide",
    slideList: "Slides in their order",
    slideNumber: (number: number, of: number) => `Slide ${number} of ${of}`,
    moveUp: "Move up",
    moveDown: "Move down",
    duplicate: "Duplicate",
    remove: "Delete slide",
    listKeys: "Alt with arrow keys moves a slide, Ctrl+D duplicates it, Delete removes it.",
    emptyDeck: "No slide yet. Add one here, or press “Add to the briefing” on a map, chart, table or card of any room.",
    titleOf: "Title on the slide",
    sentenceOf: "Sentence on the slide",
    sentenceHint: "empty: the answer in words",
    notesOf: "Notes, seen by the speaker only",
    kindOf: "Kind of slide",
    viewOf: "View",
    noView: "No view: take one from the map",
    openView: "Open in its room",
    takeAfter: "Second scenario",
    insertFigure: "Put in a live figure",
    quantities: {
      km: "kilometres",
      days: "days",
      middle: "middle of the days",
      cost: "cost",
      co2e: "CO₂e",
      shorter: "kilometres less than the baseline",
      difference: "days more or less than the baseline",
      trade: "trade",
      claims: "claims",
    } satisfies Record<LiveQuantity, string>,
    figureChoice: (of: string, quantity: string, value: string) => `${of}, ${quantity}: ${value}`,
    afterFigure: (name: string) => `second scenario, ${name}`,
    units: { cost: "USD a TEU", co2e: "kg CO₂e a TEU", trade: "bn USD" },
    changedTitle: "Figures have changed since this slide was written",
    changedFigure: (name: string, old: string, now: string) => `${name}: ${old} → ${now}`,
    figureGone: "not there any more",
    acceptChanges: "Seen: remember the new ones",
    faultView: (parameter: string, given: string) =>
      `The view names ${parameter} “${given}”, which the atlas does not have.`,
    faultFigure: (key: string) => `No such live figure: ${key}`,
    faultAnswer: "The view’s question has no answer.",
    noWayToday: "no way under these terms",

    terms: (ends: string, basis: string, month: string) => `${ends}. ${basis}, ${month}.`,
    dataOf: (date: string) => `Data of ${date}`,
    scenarioToday: "as today",
    scenarioUsual: "in normal times",
    scenarioClosed: (names: string) => `closed: ${names}`,
    scenarioBuilt: (names: string) => `built: ${names}`,
    notForNavigation: "Not for navigation",
    sourcesNumbered: (ranges: string) => `Sources ${ranges}`,
    sourcesPage: (page: number, of: number) => (of === 1 ? "Sources" : `Sources, ${page} of ${of}`),
    sourcesNone: "No figure on these slides needs a source.",
    ownComputation: "All distances, days and costs: own computation of Corridor Atlas from these.",
    headOption: "Option",
    headKm: (unit: string) => unit,
    headDays: "days",
    headCost: "USD a TEU",
    headVerdict: "verdict",
    verdictWords: { faster: "faster", slower: "slower" },
    headBefore: (scenario: string) => scenario,
    headChange: "change",
    unchanged: "as before",
    changeOf: (days: string, km: string) => `${days}${HARD_SPACE}d, ${km}`,
    costLine: (cost: string) => `${cost} USD a TEU`,
    more: (count: number) => f.plural(count, { one: "1 more in the atlas", other: `${count} more in the atlas` }),
    raceDay: (day: string) => `Day ${day}`,
    raceArrived: "Arrived",
    raceWaits: (name: string, at: string) => `${name} waits: ${at}`,
    raceRun: "Run the race: R",
    claimSaid: (who: string, date: string) => `${who}, ${date}`,
    claimed: "claimed",
    computed: "computed",
    claimCount: "claims",

    present: "Present",
    presentFirst: "Check before you start",
    checkTitle: "Before you start",
    checkGood: "Nothing stands in the way.",
    checkFonts: (language: string) => `Fonts for ${language} are missing: letters will look otherwise.`,
    checkView: (slide: number, fault: string) => `Slide ${slide}: ${fault}`,
    checkOld: (name: string, date: string) => `State of ${name} was last seen on ${date}: it may have changed.`,
    checkChanged: (slide: number, count: number) =>
      `Slide ${slide}: ${f.plural(count, { one: "one figure has changed", other: `${count} figures have changed` })} since it was written.`,
    checkScreen: (width: number, height: number) =>
      `This screen shows ${width} × ${height}; slides are drawn to its size.`,
    checkSmall: (width: number, height: number) =>
      `This screen shows ${width} × ${height}: under 1024 × 768 text gets small.`,
    checkForeign: (origin: string) => `Something was asked for from ${origin}.`,
    checkOffline: "Everything comes from this page alone; the network may be cut.",
    checkTooFull: (slide: number) => `Slide ${slide}: there is more text than it holds.`,
    begin: "Begin",
    closeIt: "Close",
    next: "Next slide",
    previous: "Slide before",
    overview: "Overview",
    exploring: (slide: number) => `Live map from slide ${slide}.`,
    backToSlide: "Back to the slide (E)",
    leave: "End",
    black: "Black screen",
    keys: "Keys",
    keyList: [
      ["→ ↓ Space PageDown", "next"],
      ["← ↑ PageUp", "back"],
      ["Home, End", "first, last"],
      ["12 Enter", "go to slide 12"],
      ["O", "overview"],
      ["E", "explore the live map, and return"],
      ["R", "run or stop the race"],
      ["L", "pointer"],
      ["B, W", "black, white"],
      ["S", "window with notes"],
      ["F", "full screen"],
      ["A", "16:9 or 4:3"],
      ["Esc", "end"],
    ] as readonly (readonly [keys: string, what: string])[],
    goingTo: (number: string) => `Slide ${number} …`,
    speakerWindow: "Window with notes",
    speakerBlocked: "The browser did not let the window with notes open.",
    thisSlide: "Now",
    nextSlide: "Next",
    lastSlide: "This is the last one.",
    noNotes: "No notes.",
    sinceStart: "since the start",
    onSlide: "on this slide",
    clock: "clock",

    undo: "Undo",
    redo: "Redo",
    addedTo: (deck: string, count: number) => `Added to “${deck}”, slide ${count}.`,
    openBrief: "Open the briefing",
    otherTab: "This briefing is open in another tab. Here is a copy of it.",
    copyOf: (title: string) => `${title}, copy`,
    refusedFile: (name: string) => `“${name}” was not opened. The briefing in hand is as it was.`,
    keptAside: "What could not be read in this browser is kept aside; save it as a file to look into it.",
    saveDamaged: "Save what was kept",
    issue: ({ slide, field, rule, given, allowed }: DeckIssue): string => {
      const where =
        slide === null
          ? field === ""
            ? "The file"
            : `Field ${field}`
          : `Slide ${slide}${field === "" ? "" : `, ${field}`}`;
      switch (rule) {
        case "json":
          return `${where}: not JSON: ${given}`;
        case "size":
          return `${where}: too large, ${given}: at most ${allowed}`;
        case "newer":
          return `${where}: newer version ${given}: this atlas reads ${allowed}`;
        case "missing":
          return `${where}: missing, expected ${allowed}`;
        case "unknown-field":
          return `${where}: unknown field: ${allowed}`;
        case "type":
        case "value":
          return `${where}: wrong value “${given}”: ${allowed}`;
        case "length":
          return `${where}: too long: at most ${allowed}`;
        case "repeated":
          return `${where}: repeated “${given}”: ${allowed}`;
      }
    },
  };
}

export type BriefMessages = ReturnType<typeof englishBrief>;
