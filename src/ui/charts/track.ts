import type { CostDistance } from "../../core/cost-distance";
import type { Range } from "../../core/range";
import type { TimeDistance } from "../../core/time-distance";
import { asRange } from "../measures";

/** A point of an option's line over distance: days or money so far. */
export interface TrackStep {
  readonly legId: string;
  readonly at: string | null; // where it stands still or pays; null: on the way
  readonly km: number; // from the origin
  readonly value: Range; // the middle and the band
}

export interface Track {
  readonly option: string;
  readonly steps: readonly TrackStep[];
}

export function timeTrack({ option, steps }: TimeDistance): Track {
  return {
    option,
    steps: steps.map(({ legId, waitAt, km, days }) => ({ legId, at: waitAt, km, value: asRange(days) })),
  };
}

export function costTrack({ option, steps }: CostDistance): Track {
  return { option, steps: steps.map(({ legId, at, km, usd }) => ({ legId, at, km, value: usd })) };
}
