import { Worker } from "node:worker_threads";
import type { ScenarioArgs } from "../scenario-args";
import type { PlacePair } from "./pairs";

/** A run of neighbouring pairs for one thread. `first` is the rank of the first among all. */
export interface Portion {
  readonly first: number;
  readonly pairs: readonly PlacePair[];
  readonly words: ScenarioArgs;
  readonly isJson: boolean;
}

/** The lines of a portion, pair by pair. */
export interface PortionLines {
  readonly first: number;
  readonly lines: readonly (readonly string[])[];
}

const PORTION = 16; // pairs: some hundred milliseconds, so that threads end together

/** Portions of the pairs from rank `start` on. */
export function portionsOf(
  pairs: readonly PlacePair[],
  start: number,
  words: ScenarioArgs,
  isJson: boolean,
): readonly Portion[] {
  const count = Math.ceil((pairs.length - start) / PORTION);
  return Array.from({ length: count }, (_, i) => {
    const first = start + i * PORTION;
    return { first, pairs: pairs.slice(first, first + PORTION), words, isJson };
  });
}

/**
 * Answers the portions on so many threads. Lines are handed over in the order of the pairs, whichever thread is sooner.
 *
 * @throws what a thread throws
 */
export async function inOrder(
  portions: readonly Portion[],
  jobs: number,
  write: (lines: PortionLines["lines"], done: number) => void,
): Promise<void> {
  const waiting = [...portions];
  const early = new Map<number, PortionLines>();
  const order = portions.map(({ first }) => first);
  const hand = (given: PortionLines) => {
    early.set(given.first, given);
    for (let next = early.get(order[0] ?? -1); next !== undefined; next = early.get(order[0] ?? -1)) {
      early.delete(next.first);
      order.shift();
      write(next.lines, next.first + next.lines.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, portions.length) }, () => thread(waiting, hand)));
}

async function thread(waiting: Portion[], hand: (given: PortionLines) => void): Promise<void> {
  const url = new URL("./matrix-worker.ts", import.meta.url).href;
  // Threads do not inherit the loader of TypeScript.
  const begin = `import("tsx/esm/api").then(({ register }) => (register(), import("${url}")))`;
  const worker = new Worker(begin, { eval: true });
  await new Promise<void>((resolve, reject) => {
    const send = () => {
      const portion = waiting.shift();
      if (portion === undefined) resolve();
      else worker.postMessage(portion);
    };
    worker.on("error", reject);
    worker.on("message", (given: PortionLines) => {
      hand(given);
      send();
    });
    send();
  }).finally(() => worker.terminate());
}
