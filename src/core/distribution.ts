import type { Range } from "./range";

/**
 * The inverse cumulative function of a triangular distribution: the value below which a share of it lies.
 *
 * Why triangular: a component is known by its bounds and its usual value, and nothing else, so the shape
 * must claim no more than that. PERT and the beta family put less into the tails than sources of the kind
 * "12 days, once 21" support; a normal one would have no usual value apart from its middle.
 * Source: Johnson, "The triangular distribution as a proxy for the beta distribution in risk analysis",
 * The Statistician 46 (1997).
 *
 * @returns a function of a share in [0, 1]
 */
export function triangularQuantile({ low, typical, high }: Range): (share: number) => number {
  const width = high - low;
  const rising = width === 0 ? 1 : (typical - low) / width;
  const up = Math.sqrt(width * (typical - low));
  const down = Math.sqrt(width * (high - typical));
  return (share) => (share <= rising ? low + up * Math.sqrt(share) : high - down * Math.sqrt(1 - share));
}

/** One value in ten lies below what a source calls low, and one in ten above what it calls high. */
export const TAIL = 0.1;

/**
 * The triangular range of which `low` and `high` are the percentiles TAIL and 1 - TAIL, with the same usual value.
 *
 * Why: published bounds are those of what was seen or promised, not of what can happen; taken as the ends of the world
 * they make every sum too sure. The 10th and the 90th percentile are the usual reading of such bounds (Megill, An
 * Introduction to Risk Analysis, 1977; Keefer and Bodily, Management Science 29, 1983).
 * Never below half of `low`: a speed stays above zero, a wait is never negative.
 *
 * Solved by repeating the two conditions on the tails, each time from the ends found before.
 */
export function withTails(range: Range): Range {
  const { low, typical, high } = range;
  if (low === high) return range;
  let from = low;
  let to = high;
  for (let round = 0; round < 24; round++) {
    const width = to - from;
    from = low - Math.sqrt(TAIL * width * (typical - from));
    to = high + Math.sqrt(TAIL * width * (to - typical));
  }
  return { low: Math.max(from, low / 2), typical, high: to };
}

/**
 * Cumulative function of the standard normal distribution, absolute error below 7.5e-8.
 * Method: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17.
 */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return z >= 0 ? 1 - tail : tail;
}

/**
 * The standard normal value below which a share `u` lies, absolute error below 4.5e-4:
 * ample for the stratified scores it is used for.
 * Method: Abramowitz and Stegun, 26.2.23.
 *
 * @param u share in (0, 1)
 */
export function normalQuantile(u: number): number {
  const t = Math.sqrt(-2 * Math.log(u < 0.5 ? u : 1 - u));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const z = t - numerator / denominator;
  return u < 0.5 ? -z : z;
}
