/** What a search writes on: kept for each network, since making it anew would cost more than most searches. */
import FlatQueue from "flatqueue";
import type { SeaNetwork } from "../network/network";

export interface SearchBuffers {
  readonly km: Float64Array;
  readonly parent: Int32Array;
  readonly left: Float64Array; // km to the goal at least
  readonly stamp: Uint32Array; // `run`: seen; `run` + 1: closed; less: of an earlier search
  readonly queue: FlatQueue<number>;
  run: number;
}

const SCRATCHES = new WeakMap<SeaNetwork, SearchBuffers>();

export function searchBuffers(net: SeaNetwork, states: number): SearchBuffers {
  let scratch = SCRATCHES.get(net);
  if (!scratch || scratch.km.length < states) {
    scratch = {
      km: new Float64Array(states),
      parent: new Int32Array(states),
      left: new Float64Array(states),
      stamp: new Uint32Array(states),
      queue: new FlatQueue(),
      run: 1,
    };
    SCRATCHES.set(net, scratch);
  }
  scratch.run += 2;
  scratch.queue.clear();
  return scratch;
}
