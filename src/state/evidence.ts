import type { Comparison, Option } from "../core/model/comparison";
import { isSameQuestion } from "../core/model/same-question";

/** Id of the answer a figure belongs to when it is the Compare room's own. */
export const ASKED = "asked";

export const OPTION_QUANTITIES = [
  "distance",
  "days",
  "cost",
  "co2e",
  "stops",
  "assumed",
  "shorter",
  "faster",
  "dearer",
  "dirtier",
] as const;
export const LEG_QUANTITIES = ["distance", "running", "dwell"] as const;
export type OptionQuantity = (typeof OPTION_QUANTITIES)[number];
export type LegQuantity = (typeof LEG_QUANTITIES)[number];

/** Id of the page on how good the numbers are; it opens where evidence does. */
export const ACCURACY = "accuracy";

/** Figure ids are paths: answer/option/quantity, answer/option/leg/quantity, stated/corridor/number, plan/corridor/leg. */
export const figureId = {
  option: (answer: string, option: string, quantity: OptionQuantity) => `${answer}/${option}/${quantity}`,
  leg: (answer: string, option: string, leg: string, quantity: LegQuantity) => `${answer}/${option}/${leg}/${quantity}`,
  plan: (corridor: string, leg: string) => `plan/${corridor}/${leg}`,
  stated: (corridor: string, index: number) => `stated/${corridor}/${index}`,
};

/** The option another one is measured against, in the same answer; null when nothing there answers the same question. */
export function baselineOf(comparison: Comparison, option: Option): Option | null {
  const id = option.against?.baseline ?? comparison.baseline;
  const found = comparison.options.find((one) => one.id === id && one.id !== option.id);
  return found !== undefined && isSameQuestion(comparison, option, found) ? found : null;
}

/** The same, found among the options of an answer. */
export function baselineIn(options: readonly Option[], { id, against }: Option): Option | null {
  return options.find((one) => one.id === against?.baseline && one.id !== id) ?? null;
}
