import { axis, type Axis } from "../core/charts/axis";
import type { PageCatalog, HeadlineQuestion } from "../core/model/catalog";
import type { Comparison, Option } from "../core/model/comparison";
import type { Corridor } from "../core/model/corridor";
import type { Headlines, InitialData } from "./initial-data";
import { baselineOf } from "./evidence";

/** A corridor beside the baseline with the same two ends. */
export interface Card {
  readonly corridor: Corridor;
  readonly question: HeadlineQuestion | null; // null: no headline question leads this corridor
  readonly comparison: Comparison | null;
  readonly option: Option | null;
  readonly baseline: Option | null;
}

/** In the order of the headline questions; a corridor without one comes last. */
export function cardsOf(initial: InitialData): readonly Card[] {
  const cards = initial.catalog.corridors
    .filter(({ kind }) => kind === "corridor")
    .map((corridor) => cardOf(initial, corridor));
  const order = ({ question }: Card) =>
    question === null ? initial.catalog.comparisons.length : initial.catalog.comparisons.indexOf(question);
  return cards.toSorted((a, b) => order(a) - order(b));
}

/** The first headline question whose first option is the corridor's speaks for it. */
function cardOf({ catalog, headlines }: InitialData, corridor: Corridor): Card {
  const question = ownQuestion(catalog, corridor) ?? null;
  const comparison = question === null ? null : (headlines[question.id] ?? null);
  const option = question === null || comparison === null ? null : leadingOption(question, comparison, corridor);
  const baseline = comparison === null || option === null ? null : baselineOf(comparison, option);
  return { corridor, question, comparison, option, baseline };
}

function ownQuestion(catalog: PageCatalog, corridor: Corridor): HeadlineQuestion | undefined {
  const variants = new Set(corridor.variants.map((variant) => variant.id));
  return catalog.comparisons.find((question) => variants.has(question.options[0] ?? ""));
}

/** What can be used leads, by the question's own order. */
function leadingOption({ options }: HeadlineQuestion, comparison: Comparison, corridor: Corridor): Option | null {
  const rank = ({ id }: Option) => (options.includes(id) ? options.indexOf(id) : options.length);
  const own = comparison.options.filter((option) => option.corridor === corridor.id);
  const shut = ({ status }: Option) => Number(status !== "available");
  return own.toSorted((a, b) => shut(a) - shut(b) || rank(a) - rank(b))[0] ?? null;
}

/** Every answer in which a variant is an option, the corridor's own question first. */
export function answersWith(
  catalog: PageCatalog,
  headlines: Headlines,
  variant: string,
): readonly { question: HeadlineQuestion; option: Option }[] {
  const corridor = catalog.corridors.find(({ variants }) => variants.some(({ id }) => id === variant));
  const isOwn = ({ options }: HeadlineQuestion) => corridor?.variants.some(({ id }) => id === options[0]) === true;
  const answers = catalog.comparisons.flatMap((question) => {
    const option = headlines[question.id]?.options.find((one) => one.id === variant);
    return option === undefined ? [] : [{ question, option }];
  });
  return answers.toSorted((a, b) => Number(isOwn(b.question)) - Number(isOwn(a.question)));
}

/** A scale of days from 0 that holds every range, with a mark every 10 or 20 days. */
export function dayScale(ranges: readonly { readonly p90: number }[]): Axis {
  const longest = Math.max(10, ...ranges.map((range) => range.p90));
  return axis(longest, longest > 80 ? 20 : 10);
}
