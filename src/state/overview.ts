import type { Catalog, Question } from "../core/catalog";
import type { Comparison, Option } from "../core/comparison";
import type { Corridor } from "../core/corridor";
import type { Headlines, Known } from "./atlas";
import { baselineOf } from "./evidence";

/** A corridor beside the baseline with the same two ends. */
export interface Card {
  readonly corridor: Corridor;
  readonly question: Question | null; // null: no headline question leads this corridor
  readonly comparison: Comparison | null;
  readonly option: Option | null;
  readonly baseline: Option | null;
}

export function cardsOf(known: Known): readonly Card[] {
  return known.catalog.corridors
    .filter((corridor) => corridor.kind === "corridor")
    .map((corridor) => cardOf(known, corridor));
}

/** The first headline question whose first option is the corridor's speaks for it. */
function cardOf({ catalog, headlines }: Known, corridor: Corridor): Card {
  const question = ownQuestion(catalog, corridor) ?? null;
  const comparison = question === null ? null : (headlines[question.id] ?? null);
  const option = comparison === null ? null : leadingOption(comparison, corridor);
  const baseline = comparison === null || option === null ? null : baselineOf(comparison, option);
  return { corridor, question, comparison, option, baseline };
}

function ownQuestion(catalog: Catalog, corridor: Corridor): Question | undefined {
  const variants = new Set(corridor.variants.map((variant) => variant.id));
  return catalog.comparisons.find((question) => variants.has(question.options[0] ?? ""));
}

function leadingOption(comparison: Comparison, corridor: Corridor): Option | null {
  return comparison.options.find((option) => option.corridor === corridor.id) ?? null;
}

/** Every answer in which a variant is an option, the corridor's own question first. */
export function answersWith(
  catalog: Catalog,
  headlines: Headlines,
  variant: string,
): readonly { question: Question; option: Option }[] {
  return catalog.comparisons.flatMap((question) => {
    const option = headlines[question.id]?.options.find((one) => one.id === variant);
    return option === undefined ? [] : [{ question, option }];
  });
}

/** A scale of days from 0 that holds every range, with a mark every 10 or 20 days. */
export function dayScale(ranges: readonly { readonly p90: number }[]): { readonly end: number; readonly step: number } {
  const longest = Math.max(10, ...ranges.map((range) => range.p90));
  const step = longest > 80 ? 20 : 10;
  return { end: Math.ceil(longest / step) * step, step };
}
