import type { Range } from "../range";

/** One value in ten lies below what a source calls low, and one in ten above what it calls high. */
const TAIL = 0.1;

/** How much of the way from the usual value to the end of its side a published bound lies. */
const BOUND = 1 - Math.sqrt(2 * TAIL);

/** The mean: half of the chances lie in a triangle on either side, whose own mean is a third of the way to its end. */
export function meanOf({ low, typical, high }: Range): number {
  return typical + (high - typical - (typical - low)) / (6 * BOUND);
}

/** How far out a share lies: 0 at the median, -1 and 1 at the ends of the two triangles. */
export function deviateOf(share: number): number {
  return share >= 0.5 ? 1 - Math.sqrt(2 * (1 - share)) : Math.sqrt(2 * share) - 1;
}

/**
 * The value of a component as far out as said by `deviateOf`: the part of the inverse cumulative function that differs
 * between components. The value below which a share lies is the value at that share's deviate.
 *
 * A triangle on either side of the usual value, each with half of the chances: `typical` is the median, `low` and
 * `high` are the percentiles TAIL and 1 - TAIL. With bounds at equal distances it is the triangular distribution.
 *
 * Why: a component is known by three numbers and nothing else, so the shape must claim no more. What sources call
 * usual is an average or a median, seldom a mode, and their bounds are those of what was seen or promised, not of
 * what can happen: taken as the ends of the world they make every sum too sure. The 10th and the 90th percentile are
 * the usual reading of such bounds (Keefer and Bodily, "Three-point approximations for continuous random variables",
 * Management Science 29, 1983); the double triangle is that of Johnson and Kotz, "Non-smooth sailing or triangular
 * distributions revisited after some 50 years", The Statistician 48 (1999). A normal or PERT shape would have no
 * wider tails, and the one no ends, the other no median to set.
 *
 * Nothing lies below half of `low`: a speed stays above zero, a wait is never negative.
 *
 * @returns a function of a deviate in [-1, 1]
 */
export function valueAtDeviate({ low, typical, high }: Range): (reach: number) => number {
  const down = (typical - low) / BOUND;
  const up = (high - typical) / BOUND;
  const least = low / 2;
  return (reach) => {
    if (reach >= 0) return typical + up * reach;
    const value = typical + down * reach;
    return value > least ? value : least;
  };
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
