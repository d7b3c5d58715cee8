import type { FirstUrls, FromFirstWorker, ToFirstWorker } from "./first-worker";
import type { FirstOption } from "../core/planner/first-option";
import type { MeasureOfFirst, Side } from "../core/planner/first-question";
import type { Scenario } from "../core/model/scenario";

interface Task {
  readonly here: string;
  readonly side: Side;
  readonly scenario: Scenario;
  readonly measure: MeasureOfFirst;
}

interface Progress {
  readonly found: readonly FirstOption[];
  readonly total: number;
  readonly isLast: boolean;
}

/** A worker of its own for "which way wins"; a new question ends the one before. */
export function createFirstAsker(urls: FirstUrls) {
  const worker = new Worker(new URL("./first-worker.ts", import.meta.url), { type: "module" });
  const send = (message: ToFirstWorker) => worker.postMessage(message);
  send({ kind: "load", urls });
  let runs = 0;
  return (task: Task, tell: (progress: Progress) => void, fail: (reason: string) => void): (() => void) => {
    runs += 1;
    const run = runs;
    const listen = ({ data }: MessageEvent<FromFirstWorker>) => {
      if (data.run !== run) return;
      if ("failed" in data) fail(data.failed);
      else tell(data);
    };
    worker.addEventListener("message", listen);
    send({ kind: "ask", run, ...task });
    return () => {
      worker.removeEventListener("message", listen);
      if (run === runs) send({ kind: "stop" });
    };
  };
}
