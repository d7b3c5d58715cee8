import type { Verdict } from "../../core/model/comparison";
import { HARD_SPACE, type Format } from "../format";
import { say } from "../sentence";
import { englishCharts } from "./charts-en";
import { englishReason } from "./reasons-en";
import { englishRoom } from "./room-en";
import { englishBases } from "./bases-en";
import { englishMeasures } from "./measures-en";

/** Every text of the interface in English; the other languages have the same keys with their own grammar. */
export function english(f: Format) {
  return {
    atlas: "Corridor Atlas",
    plainTitle: "The corridors between India and Russia, measured and compared",
    whereFrom: "Where this figure comes from",
    notKnown: "not known",
    noClearDifference: "no clear difference",
    close: "Close",
    back: "Back",
    allCorridors: "All corridors",
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
    claimsInLedger: (count: number) =>
      f.plural(count, { one: "1 claim in the ledger", other: `${count} claims in the ledger` }),
    claimsForPair: "Claims for these ends",
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
    licences: "Licences of the fonts and packages in this application",
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
    modesInRow: { sea: "sea", rail: "rail", road: "road", "inland-waterway": "inland water" },
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
      `${month}, ${vessel}, ${closed === 0 ? "no passage closed" : f.plural(closed, { one: `${closed} passage closed`, other: `${closed} passages closed` })}.`,
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
    notComputed: "No headline answer uses this variant yet; ask for it in Compare.",
    today: "The world today",
    sinceSeen: (since: string, asOf: string) => `Since ${since}, seen ${asOf}`,
    sinceDate: (date: string) => `${date}.`,
    more: (count: number) => `${count} more`,
    fewer: "Fewer",
    usableIn: (month: string) => `Usable in ${month}`,
    notUsable: "Not usable now",
    onlyUsable: "Show only what can be used",
    inNormalTimesOnly: "In normal times; it cannot be used now.",
    wouldTake: <T>(days: T) => say<T | string>`in normal times ${days}`,
    reroutedBy: (by: string, closed: string) => (closed === "" ? `by ${by}` : `by ${by}: closed ${closed}`),
    seenOn: (state: string, date: string) => `${state}; so seen on ${date}`,
    daysOld: (days: number) => `${days} days old`,
    statusFile: (date: string) => `State of the world as of ${date}.`,
    statusRefused: (fault: string, date: string) => `A status file was refused: ${fault}. In use is that of ${date}.`,
    nothingUsable: "No way can be used now",
    statusInRow: (status: string, date: string) => `${status} since ${date}`,
    statusSince: (status: string, date: string) => `${status.charAt(0).toUpperCase()}${status.slice(1)} since ${date}`,
    state: "State",
    sourceLink: (text: string) => `${text} (source, opens in a new tab)`,

    variants: "Variants",
    leg: "Leg",
    underWay: "under way, d",
    waiting: "waiting, d",
    sum: "Sum of the bounds",
    legByLeg: "Leg by leg",
    legName: (from: string, to: string) => `${from}–${to}`,
    claimsDiffer: (count: number) =>
      f.plural(count, { one: `${count} claim differs`, other: `${count} claims differ` }),
    claimsDifferFully: (count: number) =>
      f.plural(count, {
        one: `${count} published figure for the same two ends is not what we compute`,
        other: `${count} published figures for the same two ends are not what we compute`,
      }),
    agreements: { differs: "not what we compute for the same two ends", agrees: "what we compute, too" },
    whatIsSaid: "What is published",
    quantities: QUANTITIES,
    unitName: (unit: string) => UNIT_NAMES[unit] ?? unit,
    kinds: {
      published: "published",
      measured: "measured",
      computed: "computed",
      assumed: "assumed",
      disputed: "disputed",
    },

    placeKinds: {
      port: "Port",
      city: "City",
      terminal: "Inland terminal",
      station: "Station",
      border: "Border crossing",
      waypoint: "Waypoint",
    },
    population: "Population",
    railhead: "Railhead or port",
    haul: (name: string, km: string) => `${name}, ${km} by road (assumed: straight line times the usual detour)`,
    noHaul: "No railhead or port near enough: no journey from here is known",
    handNamed: "Names and position in part by our own hand",
    servedBy: (place: string, head: string, km: string) => `${place} is served by ${head}, ${km} by road.`,
    noPlaceCalled: (text: string) => `No place here is called “${text}”. Similar names:`,
    position: "Position",
    alsoCalled: "Also called",
    waysThrough: "Ways that begin or change here",
    compareFrom: "Compare from here",
    compareTo: "Compare to here",

    optionAndVerdict: "Option and verdict",
    baselineWord: "baseline",
    closedOption: "closed",
    notAvailable: "not available",
    fasterBy: <T>(days: T) => say<T | string>`faster by ${days}${HARD_SPACE}d`,
    slowerBy: <T>(days: T) => say<T | string>`slower by ${days}${HARD_SPACE}d`,
    mostlyFaster: <T>(days: T) => say<T | string>`mostly faster, ${days}${HARD_SPACE}d`,
    mostlySlower: <T>(days: T) => say<T | string>`mostly slower, ${days}${HARD_SPACE}d`,

    formula: "Formula",
    inputs: "Inputs",
    sources: "Sources",
    assumedInputs: "What is assumed, and why",
    kindOfFigure: "Kind of figure",
    publishedBy: (publisher: string, published: string | null, accessed: string) =>
      published === null ? `${publisher}, undated, read ${accessed}` : `${publisher}, ${published}, read ${accessed}`,
    statedAs: (quantity: string, corridor: string, date: string) => `${quantity}, ${corridor}, as of ${date}.`,
    distanceOf: (ends: string, option: string) => `Distance, ${ends}, ${option}.`,
    daysOf: <T>(middle: T, ends: string, option: string, month: string) =>
      say<T | string>`middle ${middle}. Transit time, ${ends}, ${option}, ${month}.`,
    differenceOf: (what: string, ends: string, option: string, baseline: string) =>
      `${what}, ${ends}: ${option} less ${baseline}.`,
    legDistance: (leg: string) => `Distance of the leg ${leg}.`,
    legRunning: (leg: string) => `Under way on the leg ${leg}.`,
    legDwell: (leg: string) => `Waiting at the far end of, or along, the leg ${leg}.`,
    formulaSum:
      "The kilometres of the legs added up: published chainage where there is one, else measured along the drawn line.",
    formulaDays: (draws: string, seed: string) =>
      `For every leg, distance divided by speed, plus the waiting at its far end; the legs added up. ${draws} draws, seed ${seed}; shown are the 10th, 50th and 90th of every 100.`,
    formulaDifferenceKm: "Kilometres of the one way less kilometres of the other, between the same two ends.",
    formulaDifferenceDays: (inHundred: string) =>
      `Days of the one way less days of the other, draw by draw; shown are the 10th and the 90th of every 100. The first arrives earlier in ${inHundred} of 100 draws.`,
    formulaPublished: "The kilometres that the railway or road authority publishes between these stations.",
    formulaMeasured: "Measured along the drawn line on the WGS 84 ellipsoid.",
    formulaRunning: "Distance divided by speed, part by part; fastest and slowest give the bounds.",
    formulaDwell: "The waits added up; shortest and longest give the bounds.",
    formulaNoDwell: "Nothing is waited for at the end of this leg.",
    publishedChainage: "Published chainage",
    onEllipsoid: "Drawn line, on the ellipsoid (WGS 84)",
    onSphere: "Drawn line, on a sphere (turf)",
    countryKm: (country: string, km: string) => `${country} ${km}`,
    atSpeed: (speed: string) => `at ${speed} km/h`,
    usually: (value: string) => `usually ${value}`,
    unknownComponent: (id: string) => `not known: no figure “${id}” in the data`,
    transferAt: (what: string, where: string) => `${what}, ${where}`,
    transfers: {
      port: "Port handling",
      border: "Border and customs",
      gauge: "Break of gauge",
      transshipment: "Transshipment",
      passage: "Passage",
      service: "Waiting for the next departure",
      call: "Calls on the way",
      origin: "Before departure",
      destination: "After arrival",
    },

    question: "Question",
    from: "From",
    to: "To",
    swap: "Swap the two ends",
    month: "Month",
    closed: "Closed",
    portOrCity: "Port or city",
    compareTitle: "Every way from one place to another, side by side",
    chooseEnds: "Choose where from and where to, or begin with one of these:",
    samePlace: "same place twice: choose two different ends",
    notAnswered: (reason: string) => `The question could not be answered: ${reason}`,
    openPassage: (passage: string) => `Open again: ${passage}`,
    noWay: "No way between these two ends under these terms",
    answer: <T>(a: AnswerSentence<T>) => {
      const option = say<T | string>`${a.option}: ${a.days} days.`;
      if (a.baseline === null) return option;
      const verdict = a.verdict === null || a.verdict === "baseline" ? "" : ` ${ANSWER_VERDICTS[a.verdict]}`;
      return [...option, ...say<T | string>` ${a.baseline.name}: ${a.baseline.days}.${verdict}`];
    },
    leftOut: (count: number) =>
      f.plural(count, {
        one: `${count} way left out: far slower than the quickest, or turned back on the way.`,
        other: `${count} ways left out: far slower than the quickest, or turned back on the way.`,
      }),
    legsOf: (option: string) => `${option}, leg by leg`,
    chooseOption: "Choose an option to see its legs.",
    transferCount: (count: number) => f.plural(count, { one: `${count} transfer`, other: `${count} transfers` }),
    countriesCrossed: "Countries crossed",
    noCountryCrossed: "No country is crossed: the way is by sea throughout.",
    reason: englishReason(f),
    ...englishCharts(),
    ...englishRoom(f),
    ...englishMeasures(f),
    ...englishBases(f),
  };
}

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

export interface AnswerSentence<T> {
  readonly option: string;
  readonly days: T;
  readonly baseline: { readonly name: string; readonly days: T } | null;
  readonly verdict: Verdict | null;
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

const ANSWER_VERDICTS: Record<Exclude<Verdict, "baseline">, string> = {
  faster: "Faster.",
  slower: "Slower.",
  "no clear difference": "No clear difference.",
};

/** Units as the data writes them, where this language writes them otherwise. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  days: "d",
  1: "(factor)",
  "Mt/year": "Mt a year",
  "TEU/year": "TEU a year",
  "g CO2e/t-km": "g CO₂e per t·km",
  "g CO2e/TEU-km": "g CO₂e per TEU·km",
  "days/1000 km": "d per 1000 km",
};

const QUANTITIES: Readonly<Record<string, string>> = {
  distance: "Distance",
  days: "Transit time",
  "transit-time": "Transit time",
  saving: "Saving",
  cost: "Cost",
  volume: "Volume",
  depth: "Depth",
  draft: "Draught",
  width: "Width",
};

export type Messages = ReturnType<typeof english>;
