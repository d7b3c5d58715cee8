import type { Axis } from "../../../core/charts/axis";

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
