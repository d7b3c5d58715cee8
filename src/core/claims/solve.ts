/**
 * The x between two bounds at which a monotonic function takes a value.
 * Method: regula falsi with the Illinois rule (Dowell and Jarratt, BIT 11, 1971); about six evaluations here.
 *
 * @param f null where the function has no value
 * @param within how near to `target` is near enough
 * @returns null when the value is not reached between the bounds
 */
export function solve(
  f: (x: number) => number | null,
  [from, to]: readonly [number, number],
  target: number,
  within: number,
): number | null {
  let [a, b] = [from, to];
  let [fa, fb] = [off(f(a), target), off(f(b), target)];
  if (fa === null || fb === null) return null;
  if (Math.abs(fa) <= within) return a;
  if (Math.abs(fb) <= within) return b;
  if (fa * fb > 0) return null;
  let kept = 0;
  for (let i = 0; i < MOST_STEPS; i++) {
    const x: number = b - (fb * (b - a)) / (fb - fa);
    const fx: number | null = off(f(x), target);
    if (fx === null) return null;
    if (Math.abs(fx) <= within) return x;
    if (fx * fb < 0) {
      [a, fa, kept] = [b, fb, 0];
    } else if (++kept > 1) fa /= 2;
    [b, fb] = [x, fx];
  }
  return null;
}

const MOST_STEPS = 40;

const off = (value: number | null, target: number): number | null => (value === null ? null : value - target);
