/** A scale from 0 with marks at even steps, 0 and the end among them. */
export interface Axis {
  readonly end: number;
  readonly marks: readonly number[];
}

/** Marks every step up to the first one that holds `value`. */
export function axis(value: number, step: number): Axis {
  const count = Math.ceil(value / step);
  return { end: count * step, marks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** Marks at 1, 2 or 5 times a power of ten, at most `most` intervals up to the first one that holds `value`. */
export function axisFor(value: number, most: number): Axis {
  const end = Math.max(value, 1);
  return axis(end, roundUp(end / most));
}

const ROUND = [1, 2, 5];

/** The least of some factors, from 1 up to less than 10, times a power of ten that is not below `value`. */
export function roundUp(value: number, factors: readonly number[] = ROUND): number {
  const power = powerBelow(value);
  return power * ([...factors, 10].find((factor) => factor * power >= value) ?? 10);
}

/** The greatest of 1, 2 and 5 times a power of ten that is not above `value`. */
export function roundDown(value: number): number {
  const power = powerBelow(value);
  return power * (ROUND.findLast((factor) => factor * power <= value) ?? 1);
}

function powerBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}
