import { signal, type ReadonlySignal } from "@preact/signals";
import type { RaceMark } from "../core/model/scene";

/** One clock for every option of the answer, and where it puts them on the map. */
export interface RaceModel {
  readonly day: ReadonlySignal<number>; // since departure; 0: it has not begun
  readonly marks: ReadonlySignal<readonly RaceMark[]>;
  goTo(day: number): void;
  place(marks: readonly RaceMark[]): void;
}

export function createRace(): RaceModel {
  const day = signal(0);
  const marks = signal<readonly RaceMark[]>([]);
  return {
    day,
    marks,
    goTo: (next) => {
      day.value = Math.max(0, next);
    },
    place: (next) => {
      if (next.length > 0 || marks.peek().length > 0) marks.value = next;
    },
  };
}
