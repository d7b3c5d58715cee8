/** One share of the looking, in a thread of its own. */
import { parentPort, workerData } from "node:worker_threads";
import { type SightTask, sightsOfPart } from "./sight";
import type { Share } from "./threads";

parentPort?.postMessage(Uint32Array.from(sightsOfPart(workerData as SightTask & Share).flat()));
