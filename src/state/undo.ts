import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { isSameData } from "../core/same-data";
import type { Question, QuestionModel } from "./question";

export interface UndoModel {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  undo(): void;
  redo(): void;
  dispose(): void;
}

const KEPT_STEPS = 100;

/** Remembers every question before the present one. A new question forgets those that were taken back. */
export function createUndo({ question, restore }: QuestionModel): UndoModel {
  const past = signal<readonly Question[]>([]);
  const future = signal<readonly Question[]>([]);
  let present = question.peek();
  const dispose = effect(() => {
    const next = question.value;
    if (next === present || isSameData(next, present)) return;
    past.value = [...past.peek(), present].slice(-KEPT_STEPS);
    future.value = [];
    present = next;
  });
  const step = (from: typeof past, to: typeof past) => {
    const next = from.peek().at(-1);
    if (next === undefined) return;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), present];
    present = next;
    restore(next);
  };
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    undo: () => step(past, future),
    redo: () => step(future, past),
    dispose,
  };
}
