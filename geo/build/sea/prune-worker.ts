/** One share of the pruning, in a thread of its own. */
import { parentPort, workerData } from "node:worker_threads";
import { type PruneTask, usedByPart } from "./prune";
import type { Share } from "./threads";

parentPort?.postMessage(usedByPart(workerData as PruneTask & Share));
