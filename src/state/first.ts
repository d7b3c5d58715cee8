import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { MeasureOfFirst } from "../core/planner/first-option";
import { scenarioKey } from "../core/model/scenario";
import type { FirstAsker, FirstProgress, FirstRun, FirstTask } from "./first-run";
import type { LazyDataModel } from "./lazy-data";
import type { QuestionModel } from "./question";
import type { ViewModel } from "./view";

export interface FirstModel {
  readonly run: ReadonlySignal<FirstRun | null>;
  readonly measure: ReadonlySignal<MeasureOfFirst>;
  readonly problem: ReadonlySignal<string | null>;
  setMeasure(measure: MeasureOfFirst): void;
  stop(): void;
  resume(): void; // a run that was stopped begins again
  dispose(): void;
}

/** Runs as soon as the question asks which option is first and has a beginning; another question stops it. */
export function createFirstModel(question: QuestionModel, view: ViewModel, lazyData: LazyDataModel): FirstModel {
  const run = signal<FirstRun | null>(null);
  const measure = signal<MeasureOfFirst>("days");
  const problem = signal<string | null>(null);
  const again = signal(0);
  let cancel = () => {};
  let asked = "";
  const begin = (asker: FirstAsker, task: FirstTask) => {
    cancel();
    problem.value = null;
    run.value = { ...task, found: [], total: 0, state: "running" };
    const tell = ({ found, total, isLast }: FirstProgress) => {
      const soFar = run.peek();
      if (soFar === null) return;
      run.value = { ...soFar, found: [...soFar.found, ...found], total, state: isLast ? "finished" : "running" };
    };
    cancel = asker(task, tell, (reason) => (problem.value = reason));
  };
  const stop = () => {
    cancel();
    const soFar = run.peek();
    if (soFar?.state === "running") run.value = { ...soFar, state: "stopped" };
  };
  const dispose = effect(() => {
    const { asks, from, scenario } = question.question.value;
    if (view.view.value.room !== "compare" || asks !== "first" || from === null) {
      stop();
      asked = run.peek()?.state === "finished" ? asked : "";
      return;
    }
    lazyData.fetchFirst();
    const asker = lazyData.first.value;
    const key = JSON.stringify([from, scenarioKey(scenario), measure.value, again.value]);
    if (asker === null || key === asked) return;
    asked = key;
    begin(asker, { from, scenario, measure: measure.value });
  });
  return {
    run,
    measure,
    problem,
    setMeasure: (value) => (measure.value = value),
    stop,
    resume: () => (again.value += 1),
    dispose: () => {
      cancel();
      dispose();
    },
  };
}
