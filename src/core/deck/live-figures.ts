import type { ClaimAnswer } from "../claims/answer";
import { CLAIM_VERDICTS } from "../claims/verdict";
import type { Context } from "../context/context";
import type { Comparison, Option, Percentiles } from "../model/comparison";
import type { Range } from "../range";
import type { SeenFigure, Slide } from "./deck";

/** What a live figure is of, and so its unit: km, days, USD and kg CO2e a TEU, billions of USD, claims. */
export const LIVE_QUANTITIES = [
  "km",
  "days",
  "middle",
  "cost",
  "co2e",
  "shorter",
  "difference",
  "trade",
  "claims",
] as const;
export type LiveQuantity = (typeof LIVE_QUANTITIES)[number];

/** A figure that a slide may speak of, under the key that stands in its sentence: "suez.km", "after:suez.days". */
export interface LiveFigure extends Range {
  readonly key: string;
  readonly quantity: LiveQuantity;
  readonly of: string; // option, year of trade or verdict
  readonly isAfter: boolean; // of the second scenario
}

const exactly = (value: number): Range => ({ low: value, typical: value, high: value });
const spread = ({ p10, p50, p90 }: Percentiles): Range => ({ low: p10, typical: p50, high: p90 });

/** Every figure of an answer: what each option has, and what sets it apart from the baseline with the same two ends. */
export function optionFigures({ options }: Pick<Comparison, "options">, isAfter = false): readonly LiveFigure[] {
  return options.flatMap((option) => {
    const baseline = options.find(({ id }) => id === option.against?.baseline && id !== option.id);
    const ranges: readonly (readonly [LiveQuantity, Range | null])[] = [
      ["km", option.distanceKm === null ? null : exactly(option.distanceKm)],
      ["days", option.days && spread(option.days)],
      ["middle", option.days && exactly(option.days.p50)],
      ["cost", option.costUsdPerTeu],
      ["co2e", option.co2eKgPerTeu],
      ["shorter", shorterBy(option, baseline)],
      ["difference", baseline === undefined || option.against === null ? null : spread(option.against.days)],
    ];
    return ranges.flatMap(([quantity, range]): LiveFigure[] => {
      if (range === null) return [];
      const key = `${isAfter ? "after:" : ""}${option.id}.${quantity}`;
      return [{ key, quantity, of: option.id, isAfter, low: range.low, typical: range.typical, high: range.high }];
    });
  });
}

/** Kilometres of the baseline less those of the option; below 0 for a longer way. */
function shorterBy({ distanceKm }: Option, baseline: Option | undefined): Range | null {
  const other = baseline?.distanceKm ?? null;
  return distanceKm === null || other === null ? null : exactly(other - distanceKm);
}

/** Trade in goods by year, bn USD: "fy-2024-25.trade". */
export function tradeFigures({ trade }: Pick<Context, "trade">): readonly LiveFigure[] {
  return trade.flatMap(({ id, total }): LiveFigure[] =>
    total === null ? [] : [{ key: `${id}.trade`, quantity: "trade", of: id, isAfter: false, ...exactly(total) }],
  );
}

/** How many claims of the ledger have each verdict: "agrees.claims"; "all.claims" is their number. */
export function claimCounts(answers: readonly Pick<ClaimAnswer, "verdict">[]): readonly LiveFigure[] {
  const count = (of: string, value: number): LiveFigure => {
    return { key: `${of}.claims`, quantity: "claims", of, isAfter: false, ...exactly(value) };
  };
  const verdicts = CLAIM_VERDICTS.map((verdict) =>
    count(verdict.replaceAll(" ", "-"), answers.filter((answer) => answer.verdict === verdict).length),
  );
  return [count("all", answers.length), ...verdicts];
}

/** A text of the slide in pieces: words, and the keys of live figures. */
export type SentencePart = string | { readonly key: string };

const HOLE = /\{([\w:.-]+)\}/;

export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(HOLE)
    .map((part, index) => (index % 2 === 0 ? part : { key: part }))
    .filter((part) => part !== "");
}

export function keysIn(sentence: string): readonly string[] {
  return [...new Set(sentenceParts(sentence).flatMap((part) => (typeof part === "string" ? [] : [part.key])))];
}

/** A figure that is not what it was when the slide was written; null: it is not there any more. */
export interface ChangedFigure {
  readonly key: string;
  readonly seen: SeenFigure;
  readonly now: LiveFigure | null;
}

/** Figures that have changed by more than their last digit shown. */
export function changedFigures(seen: readonly SeenFigure[], now: readonly LiveFigure[]): readonly ChangedFigure[] {
  return seen.flatMap((old): ChangedFigure[] => {
    const figure = now.find(({ key }) => key === old.key) ?? null;
    return figure !== null && isAlike(old, figure) ? [] : [{ key: old.key, seen: old, now: figure }];
  });
}

function isAlike(old: Range, now: LiveFigure): boolean {
  const step = ["days", "middle", "difference", "trade"].includes(now.quantity) ? 0.1 : 1;
  const same = (a: number, b: number) => Math.round(a / step) === Math.round(b / step);
  return same(old.low, now.low) && same(old.typical, now.typical) && same(old.high, now.high);
}

/** The figures as they are to be remembered with the slide. */
export function seenFigures(figures: readonly LiveFigure[], keys: readonly string[]): readonly SeenFigure[] {
  return figures
    .filter(({ key }) => keys.includes(key))
    .map(({ key, low, typical, high }) => ({ key, low, typical, high }));
}

/** A slide's sentence written anew: figures that it names for the first time are remembered as they are now. */
export function withSentence(
  { seen }: Pick<Slide, "seen">,
  sentence: string,
  figures: readonly LiveFigure[],
): Pick<Slide, "sentence" | "seen"> {
  const known = seen.map(({ key }) => key);
  const fresh = keysIn(sentence).filter((key) => !known.includes(key));
  return { sentence, seen: fresh.length === 0 ? seen : [...seen, ...seenFigures(figures, fresh)] };
}
