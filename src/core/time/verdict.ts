import type { Against, Option, Verdict } from "../model/comparison";
import { percentilesOf } from "./percentiles";

/** Below this probability of the better option being faster, no difference is claimed. */
const CLEAR_PROBABILITY = 0.75;

/**
 * Share of the draws in which `option` needs fewer days than `baseline`; equal days count half.
 * Both must come from the same `Draws`: the same ship, season and queue in both.
 *
 * @throws RangeError when the two were not drawn the same number of times
 */
export function probabilityFaster(option: Float64Array, baseline: Float64Array): number {
  if (option.length !== baseline.length) throw new RangeError("verdict: unequal numbers of draws");
  let faster = 0;
  for (let i = 0; i < option.length; i++) {
    const difference = option[i]! - baseline[i]!;
    if (difference < 0) faster += 1;
    else if (difference === 0) faster += 0.5;
  }
  return faster / option.length;
}

export function verdictOf(probability: number): Verdict {
  if (probability >= CLEAR_PROBABILITY) return "faster";
  return 1 - probability >= CLEAR_PROBABILITY ? "slower" : "no clear difference";
}

/** What an option needs to stand beside its baseline: its id, length in km, and sampled days. */
export interface Sampled extends Pick<Option, "id"> {
  readonly distanceKm: number;
  readonly days: Float64Array;
}

/** `option` beside `baseline`: the baseline beside itself has the verdict "baseline". */
export function against(option: Sampled, baseline: Sampled): Against {
  const probability = probabilityFaster(option.days, baseline.days);
  return {
    baseline: baseline.id,
    distancePct: tenth(((option.distanceKm - baseline.distanceKm) / baseline.distanceKm) * 100),
    days: percentilesOf(option.days.map((days, draw) => days - baseline.days[draw]!)),
    daysP50: Math.round((percentilesOf(option.days).p50 - percentilesOf(baseline.days).p50) * 100) / 100,
    probabilityFaster: probability,
    verdict: option.id === baseline.id ? "baseline" : verdictOf(probability),
  };
}

function tenth(percent: number): number {
  return Math.round(percent * 10) / 10;
}
