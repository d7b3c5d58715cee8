import { computed, signal, type ReadonlySignal } from "@preact/signals";

/** What comes only when somebody needs it, as a reader would call it. */
export type LatePart =
  | "question"
  | "room"
  | "card"
  | "charts"
  | "evidence"
  | "accuracy"
  | "export"
  | "language"
  | "search"
  | "lines"
  | "sources"
  | "networks"
  | "map"
  | "polar"
  | "ground";

/** "slow": on its way for more than 300 ms. */
export type LateState = "asleep" | "coming" | "slow" | "failed" | "here";

export interface Late<T> {
  readonly part: LatePart;
  readonly state: ReadonlySignal<LateState>;
  readonly value: ReadonlySignal<T | null>; // null until it is here
  fetch(): void; // nothing to do while it is on its way or here; after a failure it is tried again
  fail(): void; // what was here is broken: it can be fetched anew
  drop(): void; // nobody needs it any more: a failure is forgotten
}

export interface LateParts {
  readonly troubled: ReadonlySignal<readonly Late<unknown>[]>; // slow or failed
  /** The part under that key, made when it is first asked for. */
  of<T>(part: LatePart, load: () => Promise<T>, key?: string): Late<T>;
  retry(): void; // all that failed: the line is back
}

const PATIENCE_MS = 300;

/** The one way in which anything comes late: each part has its own waiting, its own failure and its own second try. */
export function createLateParts(): LateParts {
  const parts = signal<ReadonlyMap<string, Late<unknown>>>(new Map());
  return {
    troubled: computed(() => [...parts.value.values()].filter(({ state }) => isTroubled(state.value))),
    of: <T>(part: LatePart, load: () => Promise<T>, key: string = part) => {
      const known = parts.peek().get(key);
      if (known !== undefined) return known as Late<T>;
      const late = createLate(part, load);
      parts.value = new Map([...parts.peek(), [key, late]]);
      return late;
    },
    retry: () => {
      for (const late of parts.peek().values()) if (late.state.peek() === "failed") late.fetch();
    },
  };
}

const isTroubled = (state: LateState): boolean => state === "slow" || state === "failed";

function createLate<T>(part: LatePart, load: () => Promise<T>): Late<T> {
  const state = signal<LateState>("asleep");
  const value = signal<T | null>(null);
  const attempt = async () => {
    const patience = setTimeout(() => (state.value = "slow"), PATIENCE_MS);
    try {
      value.value = await load();
      state.value = "here";
    } catch (error) {
      state.value = "failed";
      console.info(`late part "${part}"`, error); // the reader is told in words; this is for who looks closer
    } finally {
      clearTimeout(patience);
    }
  };
  return {
    part,
    state,
    value,
    fetch: () => {
      if (state.peek() !== "asleep" && state.peek() !== "failed") return;
      state.value = "coming";
      void attempt();
    },
    fail: () => {
      state.value = "failed";
    },
    drop: () => {
      if (state.peek() === "failed") state.value = "asleep";
    },
  };
}
