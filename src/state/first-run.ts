import type { FirstOption, MeasureOfFirst } from "../core/planner/first-option";
import type { Scenario } from "../core/model/scenario";

/** Which option is first at every place, as far as it is known. */
export interface FirstRun {
  readonly from: string;
  readonly scenario: Scenario;
  readonly measure: MeasureOfFirst;
  readonly found: readonly FirstOption[];
  readonly total: number; // places asked for; 0 until the networks are there
  readonly state: "running" | "stopped" | "finished";
}

export interface FirstTask extends Pick<FirstRun, "from" | "scenario" | "measure"> {}

export interface FirstProgress {
  readonly found: readonly FirstOption[]; // since the last word
  readonly total: number;
  readonly isLast: boolean;
}

/** Starts a run elsewhere than on the page's own thread. @returns what stops it */
export type FirstAsker = (
  task: FirstTask,
  tell: (progress: FirstProgress) => void,
  fail: (reason: string) => void,
) => () => void;
