import type { ClaimAnswer, Computed } from "../../core/claims/answer";
import type { Claim, Claimed, ClaimUnit, EndIds, ClaimQuantity, Speaker } from "../../core/claims/claim";
import type { Condition } from "../../core/claims/condition";
import type { ImpliedSpeed, UnitHint } from "../../core/claims/implied";
import type { ClaimVerdict, Why } from "../../core/claims/verdict";
import type { Milestone, TradeYear } from "../../core/context/context";
import type { WayReason } from "../../core/model/reason";
import type { Range } from "../../core/range";
import { HARD_SPACE, type Format } from "../format";

/** How the parts of a sentence about a claim are written where it is shown. */
export interface ClaimParts {
  name(id: string): string; // of a place or passage
  option(id: string): string; // of a variant or corridor
  distance(km: number): string;
  reason(reason: WayReason): string;
}

/** A claimed value: a number or two, "up to" or "over", and its unit. */
export type ClaimedWriter = (claimed: Claimed) => string;

/** Texts of the claims room in English; the other languages have the same keys with their own grammar. */
export function englishClaims(f: Format) {
  const ends = ({ from, to }: EndIds, { name }: ClaimParts) => `${name(from)}–${name(to)}`;
  const times = (factor: number) => f.number(factor, factor < 10 ? 1 : 0);
  return {
    title: (counts: Readonly<Record<ClaimVerdict, number>>, total: number) =>
      `Of ${total} published claims, ${counts["agrees"]} agree with the computation, ${counts["agrees only under stated conditions"]} only under conditions, ${counts["compares different ends"]} compare different ends.`,
    ledger: "Claims",
    context: "Trade and timeline",
    search: "Search the claims",
    noneFound: "No claim has all of this.",
    shown: (count: number, total: number) => `${count} of ${total}`,
    all: "all",
    corridor: "Corridor",
    quantity: "Quantity",
    who: "Who",
    year: "Year",
    verdict: "Verdict",
    headClaim: "Claim",
    headWho: "Who, when",
    headClaimed: "claimed",
    headComputed: "computed",
    general: "India and Russia",
    notComputed: "not computed",
    asCsv: "CSV",
    asJson: "JSON",
    copyLink: "Copy the link to this claim",
    cite: "Copy as citation",
    copied: "Copied.",
    citation: (statement: string, who: string, date: string, verdict: string, link: string) =>
      `${statement} (${who}, ${date}). Corridor Atlas: ${verdict}. ${link}`,
    verdicts: VERDICTS,
    rules: RULES,
    rulesTitle: "How the verdicts are reached",
    rulesLead: "By the first rule that applies. Nobody types a verdict; it follows from the data and changes with it.",
    claimed: (claimed: Claimed) =>
      claimedText(
        f,
        claimed,
        UNITS,
        (value) => `up to ${value}`,
        (value) => `over ${value}`,
      ),
    computedValue: (value: Range, unit: keyof typeof COMPUTED_UNITS) => rangeText(f, value, COMPUTED_UNITS[unit]),
    why: (why: Why, claim: Claim, parts: ClaimParts): string => {
      switch (why.rule) {
        case "no-model":
          return "The atlas computes distance, days and cost; for this quantity it has no model.";
        case "no-unit":
          return "Its unit cannot be turned into one of the atlas without assuming what a box holds.";
        case "no-ends":
          return "No port or city is named, so there is nothing to compute between.";
        case "no-option":
          return why.reason === undefined
            ? "The atlas knows no such way between these ends."
            : `There is no such way: ${parts.reason(why.reason)}.`;
        case "obtained-on":
          return `The figure comes from ${f.list(why.ends.map((pair) => ends(pair, parts)))}, not from the ends it is used for.`;
        case "baseline-ends":
          return why.ends === null
            ? "What it is set against runs between other ends."
            : `What it is set against runs ${ends(why.ends, parts)}, not between the claim’s ends.`;
        case "no-baseline":
          return "It does not say against which route.";
        case "baseline-ends-unstated":
          return "It does not say between which ends its baseline runs.";
        case "baseline-old":
          return `Its baseline is computed at ${rangeText(f, why.computed, COMPUTED_UNITS[baselineUnit(claim.quantity)])} for the same ends.`;
        case "in-range":
          return "The claim and the computed range for the same ends have a value in common.";
        case "in-range-as-stated":
          return "It lies in the computed range at the speed it states, and not as ships usually sail.";
        case "tried":
          return why.held.length === 0
            ? "It names no ends, and holds on none of the pairs it was tried on."
            : `It names no ends. Of the pairs it was tried on, it holds for ${f.list(why.held.map((pair) => ends(pair, parts)))}.`;
        case "solved":
          return "It lies outside the computed range; it would hold if one of these were true.";
        case "speed-and-days":
          return `Its own speed and days multiply to ${parts.distance(why.km.low)}, more than the way is long.`;
        case "unit":
          return `As a number of ${HINT_UNITS[why.unit]} it would be the computed length.`;
        case "below-straight":
          return `It is shorter than the straight line over the globe, ${parts.distance(why.km)}.`;
        case "no-way-so-long":
          return "No way that was found between these ends has that length; the number fits no unit.";
        case "unexplained":
          return "Nothing that was tried would make it hold.";
      }
    },
    condition: (condition: Condition, parts: ClaimParts): string => {
      switch (condition.kind) {
        case "speed":
          return `the ship averages ${f.number(condition.knots, 1)}${HARD_SPACE}knots in open water`;
        case "running":
          return condition.factor > 1
            ? `everything on the way runs ${times(condition.factor)} times as fast`
            : `everything on the way runs ${times(1 / condition.factor)} times as slow`;
        case "waits":
          return `the waits on the way take ${f.day(condition.days)}${HARD_SPACE}d in all`;
        case "whole":
          return `every speed is ${times(condition.factor)} times as high and every wait as much shorter`;
        case "price":
          return `every price on the way is ${f.number(condition.factor, 2)} times as high`;
        case "months":
          return `it sets out in ${f.list(condition.months.map((month) => f.month(month)))}`;
        case "path":
          return condition.by.length > 0
            ? `the ship goes by ${f.list(condition.by.map(parts.name))} (${parts.distance(condition.km)})`
            : `the ship does not use ${f.list(condition.without.map(parts.name))} (${parts.distance(condition.km)})`;
        case "option":
          return `it goes by ${parts.option(condition.option)}`;
        case "detour":
          return `the ship goes ${parts.distance(condition.km)} out of its way`;
        case "baseline":
          return `it is set against ${parts.option(condition.option)}`;
        case "baseline-value":
          return `the baseline is ${rangeText(f, exactly(condition.value), COMPUTED_UNITS[condition.unit])}`;
        case "ends":
          return `it is about ${f.list(condition.ends.slice(0, MOST_ENDS).map((pair) => ends(pair, parts)))}${
            condition.ends.length > MOST_ENDS ? ` or ${condition.ends.length - MOST_ENDS} more pairs` : ""
          }`;
      }
    },
    seen: "within what the sources of the model report",
    unseen: "beyond what the sources of the model report",
    wouldHold: "What would have to be true",
    wouldHoldNone: "Nothing needs to be otherwise.",
    impliedSpeed: (speed: ImpliedSpeed) =>
      `${f.number(speed.low, 1)}${speed.low.toFixed(1) === speed.high.toFixed(1) ? "" : `–${f.number(speed.high, 1)}`}${HARD_SPACE}${speed.unit === "kn" ? "knots" : "km/h"}`,
    labels: {
      impliedSpeed: "implied average speed",
      unitHints: "the number in other units",
      sameEnds: "the same ends",
      asStated: "at the speed stated",
      asCompared: "over the ends it compares",
      baseline: "its baseline, same ends",
      claimedBaseline: "its baseline, as claimed",
      today: "today",
      otherLengths: "by other straits",
      published: "published tables and other claims",
      observed: "observed",
      kind: "kind",
      basis: "basis",
      cargo: "cargo",
      season: "season",
      direction: "direction",
      date: "date",
      ends: "ends",
      repeats: "repeats",
      repeated: "repeated in",
      sources: "Sources",
      history: "The same figure over the years",
      note: "Note",
    },
    hint: ({ unit, ratio }: UnitHint, distance: string) =>
      `as ${HINT_UNITS[unit]} ${distance}, ${f.number(ratio * 100)}${HARD_SPACE}% of the computed`,
    endsOf: (claim: Claim, parts: ClaimParts) =>
      claim.from !== null && claim.to !== null
        ? ends({ from: claim.from, to: claim.to }, parts)
        : `not stated${claim.said === undefined ? "" : ` (${claim.said.en})`}`,
    pair: ends,
    today: (state: NonNullable<ClaimAnswer["today"]>, computed: Computed | null, parts: ClaimParts) =>
      state.status === "available"
        ? state.value === null || computed === null
          ? "open"
          : rangeText(f, state.value, COMPUTED_UNITS[computed.unit])
        : state.reason === undefined
          ? "closed"
          : parts.reason(state.reason),
    repeatCount: (count: number) => f.plural(count, { one: "1 text", other: `${count} texts` }),
    notStated: "not stated",
    kinds: { claim: "claim", plan: "plan", observation: "observation", estimate: "estimate" },
    bases: {
      running: "under way only",
      terminal: "terminal to terminal",
      door: "door to door",
      "not stated": "not stated",
    },
    cargoes: { containers: "containers", bulk: "bulk", oil: "oil", "not stated": "not stated" },
    directions: { "one-way": "as named", either: "either" },
    grades: { read: "text read", "second hand": "second hand", inferred: "inferred" },
    quantities: QUANTITY_NAMES,
    roles: ROLE_NAMES,
    published: (date: string) => `published ${date}`,
    undated: "undated",
    accessed: (date: string) => `retrieved ${date}`,
    openSource: "open",
    scaleOf: (statement: string) => `Claimed, computed and published values: ${statement}`,
    onCards: (count: number, apart: number) =>
      `${f.plural(count, { one: "1 published claim", other: `${count} published claims` })}, ${apart} of them not simply borne out`,
    onPair: "What has been claimed for these ends",
    openClaim: "Open the claim",
    everyWay: "Every way between these ends",
    back: "All claims",
    trade: {
      title: "Trade between India and Russia",
      lead: "Goods, bn USD. Indian figures by fiscal year, April to March; Russian customs figures by calendar year count otherwise and stand apart. A gap is a year without a figure.",
      bases: { "fiscal-india": "India, fiscal years", "calendar-russia": "Russia, calendar years" },
      year: "Year",
      total: "in all",
      exports: "India’s exports",
      imports: "India’s imports",
      noFigure: "no figure found",
      computedSum: "computed from published figures",
      targets: "Targets",
      target: (text: string, outcome: string | null) => (outcome === null ? text : `${text}: ${outcome}`),
      notDue: "not due yet",
      composition: "What it consists of",
      part: (name: string, value: number, total: number) =>
        `${name} ${f.number(value, 1)} of ${f.number(total, 1)}${HARD_SPACE}bn USD`,
      flows: { imports: "India’s imports", exports: "India’s exports" },
      chart: (years: readonly TradeYear[]) => `Trade by year, ${years[0]?.year ?? ""} to ${years.at(-1)?.year ?? ""}`,
    },
    timeline: {
      title: "The connectivity agenda, 2000–2026",
      lead: "Choose an entry to light on the map what it is about.",
      kinds: {
        agreement: "agreement",
        opening: "opening",
        voyage: "voyage",
        meeting: "meeting",
        tariff: "tariff",
        sanction: "sanctions",
        suspension: "suspension",
        war: "war",
      } satisfies Record<Milestone["kind"], string>,
    },
  };
}

export const MOST_ENDS = 4; // pairs named before the rest are counted

export const exactly = (value: number): Range => ({ low: value, typical: value, high: value });

/** The unit in which a baseline is measured when a saving is. */
export function baselineUnit(quantity: ClaimQuantity): "km" | "d" | "USD/TEU" {
  if (quantity.startsWith("distance")) return "km";
  return quantity.startsWith("cost") ? "USD/TEU" : "d";
}

/** Bounds with as many decimals as they bear, once when they read the same, and the unit. */
export function rangeText(f: Format, { low, high }: Pick<Range, "low" | "high">, unit: string): string {
  const decimals = Math.abs(high) < 10 ? 1 : 0;
  const [from, to] = [f.number(low, decimals), f.number(high, decimals)];
  const dash = from.startsWith("−") || to.startsWith("−") ? `${HARD_SPACE}…${HARD_SPACE}` : "–";
  return `${from === to ? from : `${from}${dash}${to}`}${HARD_SPACE}${unit}`;
}

/** The number as it was said, with its bound in words. */
export function claimedText(
  f: Format,
  { low, high, unit, bound }: Claimed,
  units: Readonly<Record<ClaimUnit, string>>,
  most: (value: string) => string,
  least: (value: string) => string,
): string {
  const said = (value: number) => f.number(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2);
  const value = `${low === high ? said(high) : `${said(low)}–${said(high)}`}${HARD_SPACE}${units[unit]}`;
  return bound === "most" ? most(value) : bound === "least" ? least(value) : value;
}

const UNITS: Readonly<Record<ClaimUnit, string>> = {
  km: "km",
  nm: "nm",
  d: "d",
  "%": "%",
  "USD/TEU": "USD/TEU",
  "USD/FEU": "USD/FEU",
  "USD/15 t": "USD per 15 t",
  "Mt/year": "Mt a year",
  "TEU/year": "TEU a year",
  "containers/week": "containers a week",
  "bn USD": "bn USD",
};
const COMPUTED_UNITS = { nm: UNITS.nm, km: "km", d: "d", "%": "%", "USD/TEU": "USD/TEU" } as const;

const VERDICTS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "agrees",
  "agrees only under stated conditions": "agrees only under stated conditions",
  "compares different ends": "compares different ends",
  "baseline unstated or out of date": "baseline unstated or out of date",
  "unit or arithmetic slip likely": "unit or arithmetic slip likely",
  "cannot be computed": "cannot be computed",
};

const RULES: Readonly<Record<ClaimVerdict, string>> = {
  "cannot be computed":
    "The quantity has no model here, the unit no equivalent, the ends no name, or there is no such way.",
  "compares different ends":
    "The figure was obtained on other journeys, or is set against a baseline between other ends.",
  "baseline unstated or out of date":
    "A saving without a named baseline or its ends, or one whose baseline is not what the same ends give now.",
  agrees:
    "The claim and the computed range for the same ends have a value in common: lengths within 3 %, 5 % by land or if said roughly; days within half a day.",
  "unit or arithmetic slip likely":
    "Its own speed and days do not multiply to the way; or its length fits in another unit, is below the straight line, or is no way’s at all.",
  "agrees only under stated conditions":
    "Outside the range, but borne out if a condition holds that it states or that can be solved for.",
};

const HINT_UNITS: Readonly<Record<UnitHint["unit"], string>> = {
  km: "kilometres",
  nm: "nautical miles",
  "statute mile": "statute miles",
};

const QUANTITY_NAMES: Readonly<Record<ClaimQuantity, string>> = {
  distance: "distance",
  days: "days",
  "days-saved": "days saved",
  "days-saved-pct": "time saved, %",
  "distance-saved": "distance saved",
  "distance-saved-pct": "distance saved, %",
  cost: "cost",
  "cost-saved": "cost saved",
  "cost-saved-pct": "cost saved, %",
  capacity: "capacity",
  volume: "volume",
  trade: "trade",
  investment: "investment",
  access: "access",
};

const ROLE_NAMES: Readonly<Record<Speaker["role"], string>> = {
  "head-of-state": "head of state or government",
  minister: "minister",
  ministry: "ministry",
  official: "official",
  diplomat: "diplomat",
  company: "company",
  association: "association",
  analyst: "analyst",
  "international-organisation": "international organisation",
  press: "press",
  table: "published table",
};

export type ClaimMessages = ReturnType<typeof englishClaims>;
