/** Every state of a thing before the present one, and those that were taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly stretch: string | null; // changes under the same name go together; null: the next one stands alone
}

const KEPT_STEPS = 200;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [], stretch: null });

/** @param stretch name of a series of changes that are taken back as one: the letters of one word */
export function changed<T>(history: History<T>, next: T, stretch: string | null = null): History<T> {
  const isSame = stretch !== null && stretch === history.stretch;
  const past = isSame ? history.past : [...history.past, history.present].slice(-KEPT_STEPS);
  return { past, present: next, future: [], stretch };
}

/** The series has come to rest: what follows is a step of its own. */
export const rested = <T>(history: History<T>): History<T> => ({ ...history, stretch: null });

export function undone<T>({ past, present, future, stretch }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, stretch };
  return { past: past.slice(0, -1), present: before, future: [...future, present], stretch: null };
}

export function redone<T>({ past, present, future, stretch }: History<T>): History<T> {
  const next = future.at(-1);
  if (next === undefined) return { past, present, future, stretch };
  return { past: [...past, present], present: next, future: future.slice(0, -1), stretch: null };
}
