import type { CostDistance } from "../../../core/charts/cost-distance";
import { perObject } from "../../../core/memo";
import type { Range } from "../../../core/range";
import type { TimeDistance } from "../../../core/charts/time-distance";
import { asRange } from "../../options/quantities";

/** A point of an option's line over distance: days or money so far. */
export interface RaceTrackStep {
  readonly legId: string;
  readonly at: string | null; // where it stands still or pays; null: on the way
  readonly km: number; // from the origin
  readonly value: Range; // the middle and the band
}

export interface RaceTrack {
  readonly option: string;
  readonly steps: readonly RaceTrackStep[];
}

/** The track of an option's days or money over distance, the same one every time. */
export const trackOf = perObject(({ option, steps }: TimeDistance | CostDistance): RaceTrack => {
  return { option, steps: steps.map(trackStep) };
});

function trackStep(step: TimeDistance["steps"][number] | CostDistance["steps"][number]): RaceTrackStep {
  const { legId, km } = step;
  return "days" in step
    ? { legId, at: step.waitAt, km, value: asRange(step.days) }
    : { legId, at: step.at, km, value: step.usd };
}
