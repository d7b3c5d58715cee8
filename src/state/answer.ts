import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Comparison } from "../core/model/comparison";
import { questionKey, type AskedQuestion } from "../core/model/same-question";
import type { Headlines } from "./initial-data";
import type { LazyDataModel } from "./lazy-data";
import type { QuestionModel } from "./question";
import type { ViewModel } from "./view";

/** Why a question has no answer. "failed" carries the planner's own words. */
export type Problem = { readonly kind: "same-place" } | { readonly kind: "failed"; readonly reason: string };

export interface AnswerModel {
  readonly comparison: ReadonlySignal<Comparison | null>; // the last good answer
  readonly problem: ReadonlySignal<Problem | null>;
  readonly isComputing: ReadonlySignal<boolean>;
  dispose(): void;
}

/** Answers the question as soon as it has two ends and the planner is there; keeps the last good answer otherwise. */
export function createAnswer(
  question: QuestionModel,
  view: ViewModel,
  lazyData: LazyDataModel,
  headlines: Headlines,
): AnswerModel {
  const comparison = signal<Comparison | null>(null);
  const problem = signal<Problem | null>(null);
  const isComputing = signal(false);
  let answered: string | null = null;
  const stop = effect(() => {
    const asked = question.question.value;
    const { from, to, scenario, asks } = asked;
    if (view.view.value.room !== "compare" || asks !== "ways") return;
    lazyData.fetchPlanner();
    if (from === null || to === null) return;
    const planner = lazyData.planner.value;
    isComputing.value = planner === null;
    if (planner === null) comparison.value = ready(headlines, asked) ?? comparison.peek();
    if (planner === null || answered === questionKey(asked)) return;
    answered = questionKey(asked);
    problem.value = from === to ? { kind: "same-place" } : null;
    if (from === to) return;
    try {
      comparison.value = planner(from, to, scenario);
    } catch (error) {
      problem.value = { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
  });
  return { comparison, problem, isComputing, dispose: stop };
}

/** The answer to a headline question under the usual scenario is there before the planner. */
function ready(headlines: Headlines, asked: AskedQuestion): Comparison | undefined {
  return Object.values(headlines).find((one) => questionKey(one) === questionKey(asked));
}
