import { say } from "../sentence";
import type { Basis } from "../../core/model/basis";
import type { QUOTE_KINDS, MARKETS } from "../../core/money/quote";
import type { ObservationKind } from "../../core/time/observation";
import { HARD_SPACE, type Format } from "../format";

/** Texts of what days count, what a day is worth and how the model is held against the world, in English. */
export function englishBases(f: Format) {
  const shortBases: Readonly<Record<Basis, string>> = { running: "Under way", terminal: "Terminal", door: "Door" };
  const basisCounts: Readonly<Record<Basis, string>> = {
    running: "Running alone, no waiting.",
    terminal: "From the first port or station to the last, with every wait between.",
    door: "Also collection and the wait for departure, and unloading, clearance and delivery.",
  };
  const observationKinds: Readonly<Record<ObservationKind, string>> = {
    shipment: "shipment",
    schedule: "schedule",
    average: "average",
    plan: "plan, not counted",
    record: "record, not counted",
  };
  const quoteKinds: Readonly<Record<(typeof QUOTE_KINDS)[number], string>> = {
    quote: "quote",
    index: "index",
    estimate: "estimate, not counted",
  };
  const markets: Readonly<Record<(typeof MARKETS)[number], string>> = {
    slack: "slack market",
    usual: "usual market",
    tight: "tight market",
    crisis: "crisis",
  };
  return {
    basis: "Days count",
    shortBases,
    basisCounts,
    observationKinds,
    quoteKinds,
    markets,
    journeyCount: (count: number) => f.plural(count, { one: `${count} journey`, other: `${count} journeys` }),
    groupOfRows: "Group",
    insideShare: "inside",
    medianError: "median error",
    meanError: "mean, with sign",
    signNote: "Above zero the model is too slow, below too quick.",
    allCounted: "All counted",
    groupsByBasis: "By what the days count",
    groupsByModes: "By modes",
    groupsLeftOut: "Each corridor by figures from elsewhere",
    leftOutNote:
      "Without the figures that the corridor’s own journeys taught, wherever a more general one can stand in.",
    plainSea: "No corridor",
    costAgainst: "Cost against quotes",
    quoteWords: (counted: string, share: string, ratio: string) =>
      `Of ${counted} quotes and indices at the prices of their dates, ${share} % lie between the computed bounds. The quoted is ${ratio} times the computed usual value in the median.`,
    quote: "Quote",
    quotedUsd: "quoted, USD per TEU",
    computedUsd: "computed, USD per TEU",
    quotedBox: (usd: string, feet: string) => `${usd}${HARD_SPACE}USD a ${feet}-foot box`,
    shipClasses: "Size of the ship",
    otherShipHere: (ship: string) => `Here another ship sails: ${ship}`,
    trains: "Trains",
    usualTrains: "Usual trains",
    expressTrains: "Express trains",
    cargoValue: "Value of the cargo",
    cargoUnit: "USD per TEU",
    cargoRate: "Rate a year",
    freightAlone: "Freight alone",
    generalisedCost: "Cost with time",
    generalisedNote: (value: string, rate: string) =>
      `Freight and what the days cost a cargo of ${value}${HARD_SPACE}USD per TEU at ${rate}${HARD_SPACE}% a year.`,
    tieValue: <T>(option: string, other: string, value: T) =>
      say<
        T | string
      >`${option} and ${other} cost the same for a cargo of ${value}${HARD_SPACE}USD per TEU; the quicker one wins above that.`,
    noTieValue: (option: string, other: string) =>
      `No value of the cargo makes ${option} and ${other} tie: one is both cheaper and quicker.`,
    arriveBy: "To arrive by",
    arrivalChance: "chances in 100",
    leaveBy: (date: string) => `leave by ${date}`,
    noDeparture: "no departure within a year is early enough",
  };
}

export type BasisMessages = ReturnType<typeof englishBases>;
