import type { Verdict } from "../../core/model/comparison";
import type { Format } from "../format";
import { say } from "../sentence";
import { englishBases } from "./bases-en";
import { englishCharts } from "./charts-en";
import { startEnglish, type StartMessages } from "./en";
import { englishMeasures } from "./measures-en";
import { englishRoom } from "./room-en";

/** Every text of the interface in English; the other languages have the same keys with their own grammar. */
export function english(f: Format): Messages {
  return { ...startEnglish(f), ...laterEnglish(f) };
}

/** The texts that the first screen does without. */
function laterEnglish(f: Format) {
  return {
    back: "Back",
    allCorridors: "All corridors",
    claimsForPair: "Claims for these ends",
    licences: "Licences of the fonts and packages in this application",
    modesInRow: { sea: "sea", rail: "rail", road: "road", "inland-waterway": "inland water" },
    notComputed: "No headline answer uses this variant yet; ask for it in Compare.",
    usableIn: (month: string) => `Usable in ${month}`,
    notUsable: "Not usable now: would take",
    ways: (count: number) => f.plural(count, { one: `${count} way`, other: `${count} ways` }),
    showWays: "show",
    hideWays: "fold",
    sinceOnly: (date: string) => `since ${date}`,
    reopened: "Open again",
    closedHere: "Closed on this question’s ways",
    closedPlaces: "Ports and land borders closed",
    portsOf: (country: string) => `Ports: ${country}`,
    asIfItRan: (corridor: string) => `As if ${corridor} ran`,
    passageSeas: {
      "red-sea": "Red Sea and Gulf",
      "east-asia": "East Asia",
      mediterranean: "Mediterranean and Black Sea",
      "north-europe": "North Europe",
      arctic: "Arctic",
      oceans: "Between oceans",
    },
    traffic: "Ships a day",
    trafficNote: (normal: string, year: string) => `Normal: ${normal} a day (${year}).`,
    trafficLast: (ships: string, date: string, by: string) => `Last count: ${ships} a day, ${date} (${by}).`,
    trafficRule: {
      open: "by the counts open",
      restricted: "by the counts restricted",
      closed: "by the counts effectively closed",
    },
    trafficFrom: (from: string, to: string) => `Ships a day by month, ${from} to ${to}; the line is the normal year`,
    quickestUsable: <T>(option: string, days: T, month: string) =>
      say<T | string>`${option}: ${days} days. It is the quickest that can be used in ${month}.`,
    cannotUse: (name: string) => `${name} cannot be used.`,
    closedBecause: (reason: string) => `${reason}.`,
    normallyTakes: <T>(days: T) => say<T | string>`In normal times ${days} days.`,
    inNormalTimes: "In normal times",
    onlyUsable: "Show only what can be used",
    inNormalTimesOnly: "In normal times; it cannot be used now.",
    reroutedBy: (by: string, closed: string) => (closed === "" ? `by ${by}` : `by ${by}: closed ${closed}`),
    statusFile: (date: string) => `State of the world as of ${date}.`,
    nothingUsable: "No way can be used now",
    state: "State",
    variants: "Variants",
    leg: "Leg",
    underWay: "under way, d",
    waiting: "waiting, d",
    sum: "Sum of the bounds",
    legByLeg: "Leg by leg",
    plannedLegs:
      "As the corridor is laid out, port by port; the distance above is of the way between these two ends, which need not call at each.",
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
    position: "Position",
    alsoCalled: "Also called",
    waysThrough: "Ways that begin or change here",
    compareFrom: "Compare from here",
    compareTo: "Compare to here",
    optionAndVerdict: "Option and verdict",
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
    ...englishCharts(),
    ...englishRoom(f),
    ...englishMeasures(f),
    ...englishBases(f),
  };
}

export type Messages = StartMessages & ReturnType<typeof laterEnglish>;

export interface AnswerSentence<T> {
  readonly option: string;
  readonly days: T;
  readonly baseline: { readonly name: string; readonly days: T } | null;
  readonly verdict: Verdict | null;
}

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
