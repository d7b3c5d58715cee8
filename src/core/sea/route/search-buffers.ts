/** What a search writes on: kept for each network, since making it anew would cost more than most searches. */
import FlatQueue from "flatqueue";
import { memo, perObject, type Memo } from "../../memo";
import type { SeaNetwork } from "../network/network";

export interface SearchBuffers {
  readonly km: Float64Array;
  readonly parent: Int32Array;
  readonly left: Float64Array; // km to the goal at least
  readonly stamp: Uint32Array; // `run`: seen; `run` + 1: closed; less: of an earlier search
  readonly queue: FlatQueue<number>;
  run: number;
}

const buffersBySize = perObject<SeaNetwork, Memo<number, SearchBuffers>>(() => memo(CACHED_SIZES));
const CACHED_SIZES = 4; // one for each number of passages forced at a time

/** Buffers for as many states, ready for another search. */
export function searchBuffers(net: SeaNetwork, states: number): SearchBuffers {
  const buffers = buffersBySize(net).get(states, () => newBuffers(states));
  buffers.run += 2;
  buffers.queue.clear();
  return buffers;
}

function newBuffers(states: number): SearchBuffers {
  return {
    km: new Float64Array(states),
    parent: new Int32Array(states),
    left: new Float64Array(states),
    stamp: new Uint32Array(states),
    queue: new FlatQueue(),
    run: 1,
  };
}
