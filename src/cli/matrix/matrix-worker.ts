/** One thread of `atlas matrix`: it answers the pairs it is sent and posts their lines back. */
import { parentPort } from "node:worker_threads";
import { answer, asker } from "../compare";
import { csvRows } from "./rows";
import type { Portion, PortionLines } from "./pool";

const ask = asker();

parentPort?.on("message", ({ first, pairs, words, isJson }: Portion) => {
  const lines = pairs.map(([from, to]) => {
    const given = answer(ask, { from, to, words });
    return isJson ? [JSON.stringify(given)] : csvRows(given);
  });
  parentPort?.postMessage({ first, lines } satisfies PortionLines);
});
