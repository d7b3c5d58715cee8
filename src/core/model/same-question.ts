import type { Comparison, Option } from "./comparison";
import { scenarioKey, type Scenario } from "./scenario";

/** What is asked: every option from one place to another under a scenario. An end may not be chosen yet. */
export interface AskedQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly scenario: Scenario;
}

/** Equal for the same question. */
export function questionKey({ from, to, scenario }: AskedQuestion): string {
  return `${from} ${to} ${scenarioKey(scenario)}`;
}

/**
 * Whether two options answer the same question, so that one may be set against the other: they stand in one answer
 * (one cargo, ship, month and set of draws), lead from its first end to its second, and were measured together.
 */
export function isSameQuestion(comparison: Comparison, option: Option, other: Option): boolean {
  const { from, to, options } = comparison;
  const leads = ({ legs }: Option) => legs.length === 0 || (legs[0]?.from === from && legs.at(-1)?.to === to);
  const both = [option, other];
  return both.every((one) => options.includes(one) && leads(one));
}
