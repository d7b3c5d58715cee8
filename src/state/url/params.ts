import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS, type Scenario } from "../../core/model/scenario";
import { MEASURES_OF_FIRST, SIDES } from "../../core/planner/first-question";
import { BASES } from "../../core/model/basis";
import { ASKS, withWishes, type Question, type Wishes } from "../question";
import type { Selection } from "../selection";
import {
  DRAWER_PCT,
  EMBEDS,
  LANGUAGES,
  LAYERS,
  LEDGER_PARTS,
  MEASURES,
  MEASURE_ORDERS,
  OPTION_ORDERS,
  PROJECTIONS,
  ROOMS,
  THEMES,
  UNITS,
  type View,
} from "../view";
import type { UrlIds } from "./url-ids";
import {
  adjustedFigures,
  arrivalOrNone,
  cameraPosition,
  cargoOrNone,
  chartOrFolded,
  figurePath,
  idList,
  idOf,
  numberIn,
  oneOf,
  oneOrNone,
  priceDate,
  recordId,
  shipOrNone,
  knownOption,
  wholeNumberIn,
  wordList,
  wordOrNone,
  yesOrNo,
  type ValueKind,
} from "./values";

/** Everything a link keeps. */
export interface Address {
  readonly selection: Selection;
  readonly view: View;
  readonly question: Question;
}

/** One parameter of an address. */
export interface Param {
  readonly name: string;
  readonly write: (address: Address, ids: UrlIds) => string;
  readonly read: (text: string, address: Address, ids: UrlIds) => Address | undefined; // undefined: it cannot be used
  readonly isInexact: (text: string, ids: UrlIds) => boolean; // read, but not to the letter
  readonly allowed: (ids: UrlIds) => readonly string[]; // empty when the list would be too long to read
}

const MONTHS = { low: 1, high: 12 } as const;
const SLIDES = { low: 1, high: 999 } as const;
const SEEDS = { low: 0, high: 2 ** 31 - 1 } as const;

const PRICES_OF: Field<string | null> = {
  get: ({ question }) => question.scenario.pricesOf ?? null,
  set: (address, date) => {
    const { pricesOf: _, ...scenario } = address.question.scenario;
    const priced = date === null ? scenario : { ...scenario, pricesOf: date };
    return { ...address, question: { ...address.question, scenario: priced } };
  },
};

/** All parameters in the order in which they are written. */
export const PARAMS: readonly Param[] = [
  param("room", ofView("room"), oneOf(ROOMS)),
  param("corridor", ofSelection("corridor"), idOf("corridors")),
  param("variant", ofSelection("variant"), idOf("options")),
  param("leg", ofSelection("leg"), idOf("legs")),
  param("stop", ofSelection("stop"), idOf("stops")),
  param("place", ofSelection("place"), idOf("places")),
  param("pair", ofSelection("pair"), idOf("pairs")),
  param("ask", ofQuestion("asks"), oneOf(ASKS)),
  param("side", ofQuestion("side"), oneOf(SIDES)),
  param("first-by", ofView("firstBy"), oneOf(MEASURES_OF_FIRST)),
  param("from", ofQuestion("from"), idOf("places")),
  param("to", ofQuestion("to"), idOf("places")),
  param("month", ofScenario("month"), wholeNumberIn(MONTHS)),
  param("vessel", ofScenario("vessel"), oneOf(VESSELS)),
  param("ice", ofScenario("iceClass"), oneOf(ICE_CLASSES)),
  param("speed", ofScenario("speedKn"), numberIn(SPEED_KN)),
  param("draft", ofScenario("draftM"), numberIn(DRAFT_M)),
  param("close", ofScenario("closed"), idList("passages")),
  param("close-places", ofScenario("closedPlaces"), idList("places")),
  param("suspend", ofScenario("suspended"), idList("corridors")),
  param("prices", PRICES_OF, priceDate),
  param("open", ofScenario("opened"), idList("passages")),
  param("build", ofScenario("built"), idList("projects")),
  param("basis", ofWish("basis"), wordOrNone(BASES)),
  param("ship", ofWish("shipClass"), shipOrNone),
  param("trains", ofWish("trains"), wordOrNone(["express"] as const)),
  param("cargo", ofWish("cargo"), cargoOrNone),
  param("by", ofWish("arrival"), arrivalOrNone),
  param("adjust", ofScenario("adjust"), adjustedFigures),
  param("baseline", ofScenario("baseline"), knownOption),
  param("seed", ofScenario("seed"), wholeNumberIn(SEEDS)),
  param("option", ofQuestion("option"), knownOption),
  param("figure", ofView("figure"), figurePath),
  param("chart", ofView("chart"), chartOrFolded),
  param("measure", ofView("measure"), oneOf(MEASURES)),
  param("sort", ofView("optionOrder"), oneOf(OPTION_ORDERS)),
  param("sort-all", ofView("measureOrder"), oneOf(MEASURE_ORDERS)),
  param("usable", ofView("isOnlyUsable"), yesOrNo),
  param("table", ofView("isTable"), yesOrNo),
  param("drawer", ofView("drawerPct"), numberIn(DRAWER_PCT)),
  param("part", ofView("part"), oneOf(LEDGER_PARTS)),
  param("about", ofView("claimsOn"), idOf("corridors")),
  param("claim", ofView("claim"), recordId),
  param("entry", ofView("milestone"), recordId),
  param("embed", ofView("embed"), oneOrNone(EMBEDS)),
  param("slide", ofView("slide"), wholeNumberIn(SLIDES)),
  param("projection", ofView("projection"), oneOf(PROJECTIONS)),
  param("layers", ofView("layers"), wordList(LAYERS)),
  param("units", ofView("units"), oneOf(UNITS)),
  param("theme", ofView("theme"), oneOrNone(THEMES)),
  param("lang", ofView("language"), oneOrNone(LANGUAGES)),
  param("at", ofView("camera"), cameraPosition),
];

function param<T>(name: string, { get, set }: Field<T>, { write, read, isInexact, allowed }: ValueKind<T>): Param {
  return {
    name,
    write: (address, ids) => write(get(address), ids),
    read: (text, address, ids) => {
      const value = read(text, ids);
      return value === undefined ? undefined : set(address, value);
    },
    isInexact: isInexact ?? (() => false),
    allowed: allowed ?? (() => []),
  };
}

/** Where a value stands in an address. */
interface Field<T> {
  readonly get: (address: Address) => T;
  readonly set: (address: Address, value: T) => Address;
}

function ofView<K extends keyof View>(key: K): Field<View[K]> {
  return {
    get: ({ view }) => view[key],
    set: (address, value) => ({ ...address, view: { ...address.view, [key]: value } }),
  };
}

function ofSelection<K extends keyof Selection>(key: K): Field<Selection[K]> {
  return {
    get: ({ selection }) => selection[key],
    set: (address, value) => ({ ...address, selection: { ...address.selection, [key]: value } }),
  };
}

function ofQuestion<K extends keyof Question>(key: K): Field<Question[K]> {
  return {
    get: ({ question }) => question[key],
    set: (address, value) => ({ ...address, question: { ...address.question, [key]: value } }),
  };
}

function ofWish<K extends keyof Wishes>(key: K): Field<Wishes[K]> {
  const { get, set } = ofQuestion("scenario");
  return {
    get: (address) => get(address)[key],
    set: (address, value) => set(address, withWishes(get(address), { [key]: value })),
  };
}

function ofScenario<K extends keyof Scenario>(key: K): Field<Scenario[K]> {
  const { get, set } = ofQuestion("scenario");
  return {
    get: (address) => get(address)[key],
    set: (address, value) => set(address, { ...get(address), [key]: value }),
  };
}
