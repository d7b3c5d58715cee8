import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Isochrone } from "../core/model/isochrone";
import { scenarioKey } from "../core/model/scenario";
import type { LazyDataModel } from "./lazy-data";
import type { QuestionModel } from "./question";
import type { ViewModel } from "./view";

export interface IsochroneModel {
  readonly reach: ReadonlySignal<Isochrone | null>; // the last good one
  readonly problem: ReadonlySignal<string | null>; // the finder's own words
  dispose(): void;
}

/** Finds what can be reached as soon as the question asks for it, has a beginning, and the networks are there. */
export function createIsochroneModel(
  question: QuestionModel,
  view: ViewModel,
  lazyData: LazyDataModel,
): IsochroneModel {
  const reach = signal<Isochrone | null>(null);
  const problem = signal<string | null>(null);
  const dispose = effect(() => {
    const { asks, side, from, scenario } = question.question.value;
    if (view.view.value.room !== "compare" || asks !== "reach" || side !== "from" || from === null) return;
    lazyData.fetchReach();
    const finder = lazyData.reach.value;
    const found = reach.peek();
    const isFound = found?.from === from && scenarioKey(found.scenario) === scenarioKey(scenario);
    if (finder === null || isFound) return;
    try {
      reach.value = finder(from, scenario);
      problem.value = null;
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  });
  return { reach, problem, dispose };
}
