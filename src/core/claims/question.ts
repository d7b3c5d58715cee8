import type { Comparison, Option } from "../model/comparison";
import type { Scenario } from "../model/scenario";
import { vesselOf, type Claim, type EndIds } from "./claim";

/** Every way between two places under a scenario: the planner, or what a test puts in its place. */
export type Ask = (from: string, to: string, scenario: Scenario) => Pick<Comparison, "options">;

/** The ways between the ends under the claim's own terms, each beside the baseline it names. */
export function optionsFor(ask: Ask, claim: Claim, { from, to }: EndIds, scenario: Scenario): readonly Option[] {
  const baseline = claim.baseline?.option ?? null;
  return ask(from, to, { ...scenario, baseline }).options;
}

/**
 * Who answers for a claim: the option it names, or every branch of the corridor it names. Ways by other ports are of
 * the option too.
 */
export function namedOptions(options: readonly Option[], option: string): readonly Option[] {
  const own = options.filter(({ id }) => id === option);
  const ofOption = own.length > 0 ? own : options.filter(({ id }) => id.split(".")[0] === option);
  return ofOption.length > 0 ? ofOption : options.filter(({ corridor }) => corridor === option);
}

/** The usual terms with what the claim says itself of month and ship. */
export function termsOf(claim: Claim, usual: Scenario): Scenario {
  const month = claim.season?.[0] ?? usual.month;
  return { ...usual, month, vessel: vesselOf(claim), iceClass: claim.assumes.iceClass ?? usual.iceClass };
}
