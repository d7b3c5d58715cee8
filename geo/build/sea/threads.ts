/** Work shared between threads: each gets the same data and takes every so-many-th piece. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

export interface Share {
  readonly part: number;
  readonly parts: number;
}

/** What the threads posted, in the order of their parts. `script` reads `workerData` and posts once. */
export async function inThreads<Result>(script: string, data: object): Promise<Result[]> {
  const parts = availableParallelism();
  return Promise.all(
    Array.from({ length: parts }, async (_, part) => posted<Result>(script, { ...data, part, parts })),
  );
}

async function posted<Result>(script: string, workerData: object): Promise<Result> {
  const url = new URL(script, import.meta.url).href;
  // Threads do not inherit the loader of TypeScript.
  const begin = `import("tsx/esm/api").then(({ register }) => (register(), import("${url}")))`;
  const worker = new Worker(begin, { eval: true, workerData });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}
