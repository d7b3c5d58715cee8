import { signal, type ReadonlySignal } from "@preact/signals";

/** Where a piece of long work stands. */
export type WorkState =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly share: number }
  | { readonly kind: "done" | "stopped" | "failed"; readonly message: string };

export interface Work {
  readonly state: ReadonlySignal<WorkState>;
  /** Runs it; whatever runs already is stopped. What it answers is said. */
  run(job: (signal: AbortSignal, progress: (share: number) => void) => Promise<string>): void;
  stop(): void;
}

interface WorkWords {
  readonly stopped: string;
  readonly failed: (reason: string) => string;
}

/** One piece of work at a time, with progress and a stop. */
export function createWork(words: WorkWords): Work {
  const state = signal<WorkState>({ kind: "idle" });
  let running: AbortController | null = null;
  return {
    state,
    run: (job) => {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const tell = (next: WorkState) => {
        if (running === mine) state.value = next;
      };
      tell({ kind: "working", share: 0 });
      job(mine.signal, (share) => tell({ kind: "working", share }))
        .then((message) => tell({ kind: "done", message }))
        .catch((error: unknown) => {
          if (mine.signal.aborted) return tell({ kind: "stopped", message: words.stopped });
          console.info("export", error); // the reader is told in words; this is for who looks closer
          tell({ kind: "failed", message: words.failed(error instanceof Error ? error.message : String(error)) });
        });
    },
    stop: () => running?.abort(),
  };
}
