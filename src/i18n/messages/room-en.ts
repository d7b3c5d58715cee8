import type { Format } from "../format";

/** Texts of the question and its side views in English; the other languages have the same keys with their own grammar. */
export function englishRoom(f: Format) {
  return {
    ship: "Ship",
    vesselClass: "Kind of ship",
    vesselNames: { container: "Container ship", bulk: "Bulk carrier", tanker: "Tanker" },
    iceClass: "Ice class",
    noIceClass: "none",
    speedAtSea: "Speed at sea",
    usualSpeed: "as ships of this kind sail",
    heldSpeed: "held at",
    knots: "kn",
    draught: "Draught",
    anyDraught: "not asked",
    metres: "m",
    outOfBounds: (low: string, high: string) => `From ${low} to ${high}.`,
    whatIf: "What if",
    asToday: "As today",
    changeCount: (count: number) => f.plural(count, { one: `${count} change`, other: `${count} changes` }),
    presets: "Ready-made",
    openedToo: "Opened",
    builtAlready: "Taken as built",
    otherFigures: "Other figures",
    termNamed: (term: string, name: string) => `${term}: ${name}`,
    takeBack: (term: string) => `Take back: ${term}`,
    comparedWith: "Compared with",
    usualBaseline: (name: string | null) => (name === null ? "The usual one" : `${name}, as usual`),
    undo: "Undo",
    redo: "Redo",
    resetToToday: "Back to today",
    backToAnswer: "Back to the answer",
    openedOnDemand: "used only where a question opens it",
    noDatedState: "State not known: no dated report on it is in the data.",
    closeIt: "Close it",
    openIt: "Open it",
    openInQuestion: "Open in the question.",
    closedInQuestion: "Closed in the question.",
    limits: "Limits",
    limitNames: LIMITS,
    noLimits: "Not known: no limit of depth, draught or width is in the data.",
    waitingHere: "Waiting",
    noWaitKnown: "Nothing shown waits here.",
    hours: "h",
    season: "Season",
    seasonStates: { open: "open", part: "with delays", closed: "closed" },
    nsrStates: {
      alone: "ships sail alone",
      "alone-in-part": "alone in part",
      "half-month": "half of the month",
      icebreaker: "behind an icebreaker",
      "not-known": "not known",
      barred: "barred",
    },
    monthsTo: (from: string, to: string) => `${from} to ${to}`,
    iceClassAsked: (iceClass: string) => `Ice class of the question: ${iceClass}.`,
    serves: "Who it serves",
    servesNone: "No corridor or baseline of the atlas goes by it.",
    shownUsing: "Ways shown that use it",
    shownUsingNone: "None of the ways shown uses it.",
    meetsHere: (station: string) => `What meets at ${station}`,
    lineMeeting: (country: string, mode: string, gauge: string | null) =>
      gauge === null ? `${country}: ${mode}` : `${country}: ${mode}, gauge ${gauge} mm`,
    breakOfGauge: "The gauges differ: wagons cannot run through.",
    waitOf: (stop: string) => `Waiting, ${stop}.`,
    through: "Through",
    copyCitation: "Copy as citation",
    copiedCitation: "Copied.",
    copyByHand: "This browser does not let a page copy: select the text and copy it.",
    reportFigure: "Report a wrong figure",
    figureWords: {
      atlas: "Corridor Atlas",
      read: (day: string) => `read ${day}`,
      sources: "Sources",
      noSources: "None is named.",
      report: "A figure that seems wrong",
      figure: "The figure",
      address: "Address",
      whatIsWrong: "What is wrong, and how do you know?",
      howToSend: "Write below what is wrong, name a source, and send this file to those who keep the atlas.",
    },
    asks: { ways: "Every way", from: "From here", to: "To here" },
    looks: { reach: "Days", first: "Which way wins" },
    whatIsShown: "What is shown",
    firstByWhat: "First by",
    firstBy: { days: "days", cost: "cost", generalised: "cost and time" },
    needsCargo: "Give the value of the cargo under “Days count”: without it, time has no price.",
    firstHereSentence: ({ here, side, month, country, places, counts, unclear }: FirstCounts) => {
      const to = side === "from" ? "to" : "from";
      const named = counts.map((one, i) =>
        i === 0
          ? `${one.name} is first ${to} ${one.places} of ${places} ${placesOf(country)}`
          : `${one.name} ${to} ${one.places}`,
      );
      const clear =
        named.length === 0 ? `no way is clearly first ${to} any of ${places} ${placesOf(country)}` : f.list(named);
      return `${side === "from" ? "From" : "To"} ${here} in ${month}, ${clear}${unclear > 0 && named.length > 0 ? `; no clear difference for ${unclear}` : ""}.`;
    },
    clearlyFirst: "clearly first",
    firstNote:
      "By the middle of the range, or by the usual cost. A ring: the best way of another corridor is not clearly slower, or its range of cost meets this one. Press a place to ask that pair.",
    directBySea: "Direct",
    workingOut: "Working out every place",
    placesDone: (done: string, total: string) => `${done} of ${total} places`,
    stop: "Stop",
    startAgain: "Start again",
    everyPlace: "Every place",
    anywhere: "anywhere",
    chooseBeginning: "Choose where from.",
    chooseEnd: "Choose where to.",
    daysToSentence: (to: string, month: string, counts: readonly ReachCount[]) => {
      const within = reachCounts(counts).map(({ days, places }) => `${placesIn(f, places)} within ${days} days`);
      return within.length === 0
        ? `To ${to} in ${month} no place has a way.`
        : `To ${to} in ${month}: ${within.join(", ")}.`;
    },
    daysToNote:
      "By the quickest option from each place. The middle of the range decides: half of all journeys take longer. Press a place to ask that pair.",
    reachSentence: (from: string, month: string, counts: readonly ReachCount[]) => {
      const within = reachCounts(counts).map(({ days, places }) => `${placesIn(f, places)} within ${days} days`);
      return within.length === 0
        ? `From ${from} in ${month} no place is reached.`
        : `From ${from} in ${month}: ${within.join(", ")}.`;
    },
    reachNote:
      "By the quickest way to each place. The middle of the range decides: half of all journeys take longer. No corridor's own trains or ships are counted on; every way to a place is a question of its own.",
    placeCount: (count: number) => placesIn(f, count),
    place: "Place",
    byModes: "By",
    quickestWay: "quickest way",
    formulaReached: (modes: string) =>
      `The quickest way (${modes}), without any corridor's own trains or ships. Where a comparison has the same way as its plain one, its days are these.`,
    everyWayTo: (place: string) => `Every way to ${place}, with its parts and sources`,
  };
}

const LIMITS: Readonly<Record<string, string>> = {
  depth: "Depth",
  draught: "Draught",
  width: "Width",
  length: "Length",
  beam: "Beam of ships",
  "ship-length": "Length of ships",
  "air-draught": "Height of ships above water",
};

/** How many places are reached within so many days. */
export interface ReachCount {
  readonly days: string;
  readonly places: number;
}

/** Without those that add nothing to the one before. */
export function reachCounts(counts: readonly ReachCount[]): readonly ReachCount[] {
  return counts.filter(({ places }, index) => places > (counts[index - 1]?.places ?? 0));
}

function placesIn(f: Format, count: number): string {
  return f.plural(count, { one: `${count} place`, other: `${count} places` });
}

export type RoomMessages = ReturnType<typeof englishRoom>;

/** What the sentence on who is first says: places of a country in all, and by what is clearly first there. */
export interface FirstCounts {
  readonly here: string;
  readonly side: "from" | "to"; // journeys begin or end here
  readonly month: string;
  readonly country: string; // "IN" or "RU"
  readonly places: number;
  readonly counts: readonly { readonly name: string; readonly places: number }[];
  readonly unclear: number;
}

const placesOf = (country: string): string => (country === "IN" ? "Indian places" : "Russian places");
