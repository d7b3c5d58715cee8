/** A scale from 0 with a mark every step; the end is a mark too. */
export interface Axis {
  readonly end: number;
  readonly marks: readonly number[];
}

/** Marks at 1, 2 or 5 times a power of ten, at most `most` intervals up to the first one that holds `value`. */
export function axisFor(value: number, most: number): Axis {
  const rough = Math.max(value, 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const count = Math.ceil(Math.max(value, 1) / step);
  return { end: count * step, marks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** Where the plot lies in its drawing, px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From a value of an axis to px between two edges. */
export function along({ end }: Axis, from: number, to: number): (value: number) => number {
  return (value) => from + (value / end) * (to - from);
}

/** Two decimals are enough for a screen and keep drawings equal between machines. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
}
