import type { Basis } from "../../core/model/basis";
import type { Verdict } from "../../core/model/comparison";
import { HARD_SPACE, type Format } from "../format";
import { say } from "../sentence";
import { englishReason } from "./reasons-en";

/** The texts of the first screen in English, and of what stands on every page. */
export function startEnglish(f: Format) {
  return {
    atlas: "Corridor Atlas",
    plainTitle: "The corridors between India and Russia, measured and compared",
    whereFrom: "Where this figure comes from",
    notKnown: "not known",
    noClearDifference: "no clear difference",
    close: "Close",
    skipToPanel: "Skip to the corridors",
    panel: "Corridors",
    raiseSheet: "Raise the sheet",
    lowerSheet: "Lower the sheet",
    loading: "Loading",
    unknownParameter: (name: string) => `unknown word “${name}” in the address: it is passed over`,
    unusableParameter: (name: string, given: string, allowed: readonly string[]) =>
      allowed.length === 0
        ? `unknown ${name} “${given}” in the address: the usual one is shown`
        : `unknown ${name} “${given}” in the address: ${allowed.join(", ")} can be used`,

    rooms: "Rooms",
    explore: "Explore",
    compare: "Compare",
    claims: "Claims",
    brief: "Brief",
    addToBriefing: "Add to the briefing",
    claimsInLedger: (count: number) =>
      f.plural(count, { one: "1 claim in the ledger", other: `${count} claims in the ledger` }),
    tradeAndAgenda: "Trade and the agenda since 2000",
    language: "Language",
    units: "Units of distance",
    kilometres: "km",
    nauticalMiles: "nm",
    days: "d",
    useDark: "Use the dark theme",
    useLight: "Use the light theme",

    map: "Map of the corridors",
    lateComing: (part: string) => `Still loading: ${part}`,
    lateFailed: (part: string) => `Could not be loaded: ${part}. Is the line down?`,
    exportMenu: "Share and export",
    tryAgain: "Try again",
    lateParts: {
      question: "the question bar",
      room: "the comparison",
      card: "this page",
      charts: "the charts",
      evidence: "where the figure comes from",
      accuracy: "the page on how good the numbers are",
      export: "the menu of files",
      language: "the language chosen",
      search: "the list of places",
      lines: "the lines of the corridors",
      sources: "the figures and sources behind this",
      networks: "the networks of sea, rail and road",
      map: "the map",
      polar: "the polar view",
      ground: "land or borders of the map",
    },
    noMap:
      "This browser cannot draw the map (WebGL 2 is missing or switched off). Every leg, distance and duration is in the lists.",
    contextLost: "The graphics memory was taken away; the map returns as soon as the browser gives it back.",
    projection: "Projection",
    globe: "Globe",
    mercator: "Mercator",
    polar: "Polar",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    northUp: "Turn north up",
    layers: "Layers",
    baselinesLayer: "Baselines",
    bordersLayer: "Country borders as Natural Earth draws them (de facto)",
    credits: (borders: boolean): string =>
      borders ? "Land: Natural Earth. Borders: Natural Earth, de facto." : "Land: Natural Earth. Country borders off.",
    scaleAtCentre: (length: string) => `${length} at the centre`,
    scaleAtPole: "Polar stereographic, scale true at the pole.",

    legend: "Legend",
    corridor: "corridor",
    baseline: "baseline",
    baselineSameEnds: "baseline, same ends",
    middle: "middle",
    baselinesNamed: (names: readonly string[]) => `Baseline: ${names.join(", ")}`,
    modes: { sea: "Sea", rail: "Rail", road: "Road", "inland-waterway": "Inland water" },
    underConstruction: "Under construction",
    suspended: "Suspended",
    closedPassage: "Closed passage",
    railSchematic: "Land lines run straight between stations.",
    statuses: {
      operating: "operating",
      restricted: "restricted",
      suspended: "suspended",
      closed: "closed",
      "under-construction": "under construction",
      planned: "planned",
    },

    find: "Find a place or corridor",
    nothingFound: (text: string) => `Nothing here is called “${text}”.`,

    firstSentence: <T>(a: FirstSentence<T>) =>
      a.isShorter
        ? say<
            T | string
          >`${a.from} to ${a.to} by the ${a.corridor} is ${a.km} shorter than by ${a.baseline}, ${FIRST_VERDICT_SHORTER[a.verdict]}.`
        : say<
            T | string
          >`${a.from} to ${a.to} by the ${a.corridor} is ${a.km} longer than by ${a.baseline}, ${FIRST_VERDICT_LONGER[a.verdict]}.`,
    vessels: { container: "container ship", bulk: "bulk carrier", tanker: "tanker" },
    terms: (month: string, vessel: string, closed: number) =>
      `${month}, ${vessel}, ${closed === 0 ? "nothing closed" : f.plural(closed, { one: `${closed} passage or port closed`, other: `${closed} passages and ports closed` })}.`,
    change: "Change",
    sameTwoEnds: "Same two ends",
    pair: (from: string, to: string) => `${from} to ${to}`,
    distance: "Distance",
    transitTime: "Transit time",
    middleDays: <T>(days: T) => say<T>`middle ${days}`,
    scaleOfDays: (end: string) => `Scale of days from 0 to ${end}`,
    saving: <T>(a: SavingSentence<T>) => {
      const than = a.baseline === null ? "" : ` than by ${a.baseline}`;
      const km = a.isShorter ? say<T | string>`${a.km} shorter${than}` : say<T | string>`${a.km} longer${than}`;
      if (a.verdict === "baseline") return [...km, "."];
      if (a.verdict === "no clear difference") return [...km, ". Days: no clear difference."];
      return a.isClear
        ? [...km, ...say<T | string>`, ${a.days} days ${a.verdict}.`]
        : [...km, ...say<T | string>`, ${a.verdict} in most draws (${a.days} days).`];
    },
    nothingToCompare: "No other way is sensible enough to compare with.",
    today: "The world today",
    statusSince: (status: string, date: string) => `${status.charAt(0).toUpperCase()}${status.slice(1)} since ${date}`,
    passageKinds: {
      strait: "Strait",
      canal: "Canal",
      "ice-passage": "Passage through ice",
      cape: "Cape",
      inland: "Inland waterway",
    },
    project: "Line being planned or built",
    grades: { read: "read in the original", "second hand": "second hand", inferred: "inferred" },
    daysOld: (days: number) => `${days} days old`,
    openStatusFile: "Open a status file",
    firstUsable: <T>(a: { from: string; to: string; shut: string; option: string; days: T; month: string }) =>
      say<
        T | string
      >`${a.from} to ${a.to}: ${a.option}, ${a.days} days, is the quickest that can be used in ${a.month}. ${a.shut} cannot be used.`,
    sinceSeen: (since: string, asOf: string) => `Since ${since}, seen ${asOf}`,
    sinceDate: (date: string) => `${date}.`,
    more: (count: number) => `${count} more`,
    fewer: "Fewer",
    wouldTake: <T>(days: T) => say<T | string>`in normal times ${days}`,
    seenOn: (state: string, date: string) => `${state}; so seen ${/^\d{1,2} /.test(date) ? "on" : "in"} ${date}`,
    statusRefused: (fault: string, date: string) => `A status file was refused: ${fault}. In use is that of ${date}.`,
    statusInRow: (status: string, date: string) => `${status} since ${date}`,
    sourceLink: (text: string) => `${text} (source, opens in a new tab)`,

    legName: (from: string, to: string) => `${from}–${to}`,
    claimsDiffer: (count: number) =>
      f.plural(count, { one: `${count} claim differs`, other: `${count} claims differ` }),
    claimsDifferFully: (count: number) =>
      f.plural(count, {
        one: `${count} published figure for the same two ends is not what we compute`,
        other: `${count} published figures for the same two ends are not what we compute`,
      }),

    noPlaceCalled: (text: string) => `No place here is called “${text}”. Similar names:`,

    baselineWord: "baseline",
    closedOption: "closed",
    notAvailable: "not available",
    fasterBy: <T>(days: T) => say<T | string>`faster by ${days}${HARD_SPACE}d`,
    slowerBy: <T>(days: T) => say<T | string>`slower by ${days}${HARD_SPACE}d`,
    mostlyFaster: <T>(days: T) => say<T | string>`mostly faster, ${days}${HARD_SPACE}d`,
    mostlySlower: <T>(days: T) => say<T | string>`mostly slower, ${days}${HARD_SPACE}d`,

    firstByLittle: "first, but not clearly",
    withinDays: (after: string | null, days: string) =>
      after === null ? `within ${days} days` : `${after} to ${days} days`,
    bases: BASES,
    measures: { days: "Days", cost: "Cost", co2e: "CO₂e" },
    scaleUnits: { days: "d", cost: "USD", co2e: "kg" },
    scaleOf: (end: string, unit: string) => `Scale from 0 to ${end} ${unit}`,
    missingFigure: (measure: string, where: string) =>
      where === "" ? `${measure} not known: a figure is missing` : `${measure} not known: no figure for ${where}`,
    moreBy: <T>(amount: T, unit: string) => say<T | string>`more by ${amount}${HARD_SPACE}${unit}`,
    lessBy: <T>(amount: T, unit: string) => say<T | string>`less by ${amount}${HARD_SPACE}${unit}`,
    howGood: "How good are these numbers?",
    reason: englishReason(f),
  };
}

const BASES: Readonly<Record<Basis, string>> = {
  running: "Under way",
  terminal: "Terminal to terminal",
  door: "Door to door",
};

export interface FirstSentence<T> {
  readonly from: string;
  readonly to: string;
  readonly corridor: string;
  readonly baseline: string;
  readonly km: T;
  readonly isShorter: boolean;
  readonly verdict: Verdict;
}

export interface SavingSentence<T> {
  readonly km: T;
  readonly isShorter: boolean;
  readonly baseline: string | null; // null: it is named beside the sentence
  readonly verdict: Verdict;
  readonly days: T;
  readonly isClear: boolean; // the whole range lies above 0, or the whole of it below
}

const FIRST_VERDICT_SHORTER: Record<Verdict, string> = {
  faster: "and faster",
  slower: "but slower",
  "no clear difference": "but not clearly faster",
  baseline: "and the way the others are measured against",
};

const FIRST_VERDICT_LONGER: Record<Verdict, string> = {
  faster: "but faster",
  slower: "and slower",
  "no clear difference": "and not clearly slower",
  baseline: "and the way the others are measured against",
};

export type StartMessages = ReturnType<typeof startEnglish>;
