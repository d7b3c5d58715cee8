import type { FirstOption } from "../core/planner/first-option";
import type { MeasureOfFirst, Side } from "../core/planner/first-question";
import type { Scenario } from "../core/model/scenario";

/** Which option is first between one place and every other, as far as it is known. */
export interface FirstRun {
  readonly here: string; // the one place
  readonly side: Side; // where journeys begin, or end, at it
  readonly scenario: Scenario;
  readonly measure: MeasureOfFirst;
  readonly found: readonly FirstOption[];
  readonly total: number; // places asked for; 0 until the networks are there
  readonly state: "running" | "stopped" | "finished";
}

export interface FirstTask extends Pick<FirstRun, "here" | "side" | "scenario" | "measure"> {}

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
