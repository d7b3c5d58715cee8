import type { Format } from "../format";
import { say } from "../sentence";

/** Texts of what options are measured by, in English; the other languages have the same keys with their own grammar. */
export function englishMeasures(f: Format) {
  return {
    measure: "Measure",
    measureUnits: { days: "days", cost: "USD per TEU", co2e: "kg CO₂e per TEU" },
    sortBy: (column: string) => `Sort by: ${column}`,

    allMeasures: "All measures side by side",
    tableNote: (option: string) => `Below each figure, its difference from ${option}: option less baseline.`,
    pin: (option: string) => `Compare all with ${option}`,
    pinned: (option: string) => `All are compared with ${option}`,
    transfersColumn: "transfers",
    bordersColumn: "borders",
    assumedColumn: "assumed",
    seasonColumn: (month: string) => `in ${month}`,
    seasons: { open: "open", slowed: "open, the season adds days", icebreaker: "behind an icebreaker" },
    unknownSource: (id: string) => `not known: no source “${id}” in the data`,
    countOf: (part: string, all: string) => `${part} of ${all}`,

    billOf: <T>(typical: T, what: string, ends: string, option: string, month: string) =>
      say<T | string>`usually ${typical}. ${what} per TEU, ${ends}, ${option}, ${month}.`,
    formulaCost:
      "Carriage by kilometre, dues of passages, handling at every port, border and change of train, the icebreaker where one must lead, and the empty box back where there is a figure for it. The bounds add up the lowest and the highest of each.",
    formulaCo2e:
      "Kilometres by the published factor of the mode and vessel, from well to wheel, by the method of ISO 14083 and the GLEC Framework; terminals are left out. The bounds add up the lowest and the highest of each.",
    formulaDifferenceBill:
      "The one bill less the other, figure by figure: what both pay by the same figure cancels. The bounds are those of what is left.",
    carriage: (mode: string) => `Carriage by ${mode}`,
    loadOfBox: "Load of a box, for factors by the tonne",
    dues: {
      port: "Port handling",
      border: "Border",
      gauge: "Break of gauge",
      transshipment: "Transshipment",
      passage: "Dues of the passage",
      war: "War-risk premium",
      icebreaker: "Icebreaker",
      empty: "Empty box back",
    },
    staleFigure: (date: string, read: string) => `Of ${date}: more than two years old when it was read in ${read}.`,
    stopsOf: (ends: string, option: string) =>
      `Stops with handling, a border or a wait for the next departure, ${ends}, ${option}.`,
    formulaStops:
      "Transfers are ports, changes of gauge and transshipments on the way; borders are counted once each. The ports at the two ends are none.",
    assumedShareOf: (ends: string, option: string) => `Figures behind the days that are assumed, ${ends}, ${option}.`,
    formulaAssumed: "Every speed and wait that the days are computed from, counted once.",

    howGoodIntro: "What the atlas computes, beside what others measured and what really happened.",
    daysAgainst: "Days against documented journeys",
    calibrationWords: (a: CalibrationWords) =>
      `Of ${a.compared} documented journeys and schedules that can be compared, ${a.inside} lie between the 10th and the 90th of 100 draws (${a.share} %). The middle misses by ${a.error} % in the median. ${f.plural(a.left, { one: `${a.left} row is left out`, other: `${a.left} rows are left out` })}, each with its reason.`,
    journey: "Journey",
    observed: "observed, d",
    computedDays: "computed, d",
    inside: "inside",
    outside: "outside",
    leftOutBecause: (reason: string) => `left out: ${reason}`,
    kmAgainst: "Kilometres at sea against published tables",
    validationWords: (a: ValidationWords) =>
      `Of ${a.rows} distances between ports, ${a.answered} get an answer. Half of these differ by less than ${a.median} %, nine of ten by less than ${a.p90} %.`,
    byWay: "By way",
    byRegion: "By region",
    rowsColumn: "rows",
    medianColumn: "median",
    p90Column: "nine of ten within",
    worstColumn: "largest",
    directWay: "open sea",
    seaRegions: SEA_REGIONS,
    largestDifferences: "The largest differences",
    publishedNm: "published, nm",
    computedNm: "computed, nm",
  };
}

/** Regions as the table of errors names them. */
const SEA_REGIONS: Readonly<Record<string, string>> = {
  Arctic: "Arctic",
  Baltic: "Baltic",
  "Black Sea and Azov": "Black Sea and Azov",
  Mediterranean: "Mediterranean",
  "North-west Europe": "North-west Europe",
  "Iberia and Canaries": "Iberia and Canaries",
  "Red Sea and Gulf of Aden": "Red Sea and Gulf of Aden",
  "Persian Gulf": "Persian Gulf",
  "North Indian Ocean": "North Indian Ocean",
  Africa: "Africa",
  "South-east Asia": "South-east Asia",
  "Okhotsk, Kamchatka, Bering": "Okhotsk, Kamchatka, Bering",
  "Japan, Korea, China": "Japan, Korea, China",
  "Australia and Oceania": "Australia and Oceania",
  "Americas, Atlantic": "Americas, Atlantic",
  "Americas, Pacific": "Americas, Pacific",
};

export interface CalibrationWords {
  readonly compared: string;
  readonly inside: string;
  readonly share: string;
  readonly error: string;
  readonly left: number;
}

export interface ValidationWords {
  readonly rows: string;
  readonly answered: string;
  readonly median: string;
  readonly p90: string;
}

export type MeasureMessages = ReturnType<typeof englishMeasures>;
