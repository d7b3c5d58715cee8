import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { scenarioKey } from "../core/model/scenario";
import type { FirstAsker, FirstProgress, FirstRun, FirstTask } from "./first-run";
import type { LazyDataModel } from "./lazy-data";
import type { Question, QuestionModel } from "./question";
import type { ViewModel } from "./view";

export interface FirstModel {
  readonly run: ReadonlySignal<FirstRun | null>;
  readonly problem: ReadonlySignal<string | null>;
  stop(): void;
  resume(): void; // a run that was stopped begins again
  dispose(): void;
}

/** Runs as soon as the question asks which option is first and has a beginning; another question stops it. */
export function createFirstModel(question: QuestionModel, view: ViewModel, lazyData: LazyDataModel): FirstModel {
  const run = signal<FirstRun | null>(null);
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
    const { scenario, side } = question.question.value;
    const { room, firstBy } = view.view.value;
    const here = placeAsked(question.question.value);
    if (room !== "compare" || here === null) {
      stop();
      asked = run.peek()?.state === "finished" ? asked : "";
      return;
    }
    lazyData.fetchFirst();
    const asker = lazyData.first.value;
    const measure = question.question.value.asks === "reach" ? "days" : firstBy;
    const key = JSON.stringify([here, side, scenarioKey(scenario), measure, again.value]);
    if (asker === null || key === asked) return;
    asked = key;
    begin(asker, { here, side, scenario, measure });
  });
  return {
    run,
    problem,
    stop,
    resume: () => (again.value += 1),
    dispose: () => {
      cancel();
      dispose();
    },
  };
}

/** The one place that a run is about; null: none is asked for, or no place has been chosen. Days from a place are found otherwise. */
function placeAsked({ asks, side, from, to }: Question): string | null {
  if (asks === "ways" || (asks === "reach" && side === "from")) return null;
  return side === "from" ? from : to;
}
