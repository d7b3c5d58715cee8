import { say } from "../sentence";

/** Texts of the charts in English; the other languages have the same keys with their own grammar. */
export function englishCharts() {
  return {
    charts: "Charts",
    chartViews: {
      measures: "All measures",
      distance: "Days",
      cost: "Cost",
      year: "Year",
      spread: "Spread",
      swings: "What moves it",
    },
    foldCharts: "Fold the charts",
    unfoldCharts: "Open the charts",
    chartsHeight: "Height of the charts",
    asTable: "As a table",
    asChart: "As a chart",
    chartOf: (ends: string) => `Days since departure over distance, ${ends}, every option`,
    chartNote: (option: string) =>
      `Steps are waiting at ports and borders. The band is ${option}, 10th to 90th of 100 draws.`,
    chartTableNote: (option: string) => `${option}: where it stands after every leg and every wait`,
    chartLeg: (a: ChartLeg) => `${a.option}, ${a.leg}: ${a.distance}, at its end ${a.value} after departure`,
    costChartOf: (ends: string) => `Cost per TEU over distance, ${ends}, every option`,
    costChartLeg: (a: ChartLeg) => `${a.option}, ${a.leg}: ${a.distance}, at its end ${a.value} spent`,
    costChartNote: (option: string) =>
      `Steps are dues and handling at ports, borders and passages. The band is ${option}, its lowest to its highest.`,
    letters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    onTheWay: "On the way",
    sinceOrigin: (unit: string) => `${unit} from the origin`,
    sinceDeparture: "since departure, d",
    spentSinceDeparture: "since departure, USD per TEU",
    costUnknown: (options: string) => `Not drawn, its cost is not known: ${options}.`,
    runRace: "Run all from departure",
    pauseRace: "Pause",
    dayBack: "A day back",
    dayOn: "A day on",
    raceClock: "Days since departure",
    raceDay: (day: string) => `day ${day}`,
    raceWords: (a: RaceSentences) => {
      const moving = `${a.underWay} under way, ${a.waiting} waiting at a port or border`;
      return a.arrived.length === 0 ? `${moving}.` : `${moving}. Arrived, in order: ${a.arrived.join(", ")}.`;
    },

    yearTitle: "Middle days by month of departure",
    option: "Option",
    yearKey: "Middle days by month of departure; darker is longer, × closed, ? not known.",
    monthsLeft: (count: string) => `${count} months are still being computed.`,
    monthDays: (middle: string, range: string) => `middle ${middle}, ${range}`,
    monthLeftOut: "left out: more than three times the quickest",

    arrivesFirst: <T>(a: ArrivesFirst<T>) =>
      say<T | string>`In ${a.count} of 100 draws ${a.option} arrives before ${a.baseline}.`,
    spreadOf: (draws: string, bin: string) => `How many of ${draws} draws took how many days, in steps of ${bin} d`,
    nothingToMeasure: "Choose an option other than the baseline to set the two side by side.",

    swingNote: (a: TwoWays) =>
      `Middle days of ${a.option} less those of ${a.baseline} when one figure is at its low or its high value and all others are drawn as ever.`,
    figure: "Figure",
    lowToHigh: "low to high",
    differenceInDays: "difference, d",
    sooner: (option: string) => `← ${option} sooner`,
    later: "later →",
    bothWays: "both ways",
    speedOn: (mode: string, ends: string) => `Speed by ${mode}, ${ends}`,
    tie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} and ${a.baseline} would take equally long in the middle with this figure at ${a.value} (usually ${a.usual}): ${a.figure}.`,
    noTie: (a: TwoWays) => `No single figure within its bounds makes ${a.option} and ${a.baseline} take equally long.`,
    costTie: <T>(a: Tie<T>) =>
      say<
        T | string
      >`${a.option} and ${a.baseline} would cost the same with this figure at ${a.value} (usually ${a.usual}): ${a.figure}.`,
    noCostTie: (a: TwoWays) => `No single figure within its bounds makes ${a.option} and ${a.baseline} cost the same.`,
    componentUnits: COMPONENT_UNITS,
  };
}

export interface TwoWays {
  readonly option: string;
  readonly baseline: string;
}

export interface ArrivesFirst<T> extends TwoWays {
  readonly count: T;
}

export interface Tie<T> extends TwoWays {
  readonly figure: string;
  readonly value: T;
  readonly usual: T;
}

const COMPONENT_UNITS: Readonly<Record<string, string>> = {
  kn: "kn",
  "km/h": "km/h",
  "km/day": "km a day",
  days: "d",
  h: "h",
  "days/1000 km": "d per 1000 km",
};

export interface RaceSentences {
  readonly underWay: string;
  readonly waiting: string;
  readonly arrived: readonly string[];
}

export interface ChartLeg {
  readonly option: string;
  readonly leg: string;
  readonly distance: string;
  readonly value: string;
}

export type ChartMessages = ReturnType<typeof englishCharts>;
