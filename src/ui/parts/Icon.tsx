import { RADIANS } from "../../core/geodesy/sphere";
import { outline, type Stroke } from "./outline";

const WIDTH = 1.6;

/** Strokes on a 20 px grid; the button around an icon carries its name. */
const STROKES = {
  search: [{ arc: [9, 9, 5.5, 0, 360] }, { line: [13.2, 13.2, 17, 17] }],
  swap: [
    { line: [4, 7, 15, 7] },
    { line: [12, 4, 15, 7, 12, 10] },
    { line: [16, 13, 5, 13] },
    { line: [8, 10, 5, 13, 8, 16] },
  ],
  plus: [{ line: [10, 4, 10, 16] }, { line: [4, 10, 16, 10] }],
  minus: [{ line: [4, 10, 16, 10] }],
  north: [{ line: [10, 3.5, 13.5, 16, 10, 13.8, 6.5, 16, 10, 3.5] }],
  layers: [{ line: [10, 3.5, 17, 7.5, 10, 11.5, 3, 7.5, 10, 3.5] }, { line: [3, 11.5, 10, 15.5, 17, 11.5] }],
  export: [
    { line: [10, 12.5, 10, 3.5] },
    { line: [6.5, 7, 10, 3.5, 13.5, 7] },
    { line: [4, 11, 4, 16.5, 16, 16.5, 16, 11] },
  ],
  back: [{ line: [12, 4.5, 6.5, 10, 12, 15.5] }],
  close: [{ line: [5, 5, 15, 15] }, { line: [15, 5, 5, 15] }],
  down: [{ line: [5, 7.5, 10, 12.5, 15, 7.5] }],
  up: [{ line: [5, 12.5, 10, 7.5, 15, 12.5] }],
  sun: [
    { arc: [10, 10, 3.3, 0, 360] },
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const [x, y] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
      return { line: [10 + 6.2 * x, 10 + 6.2 * y, 10 + 8 * x, 10 + 8 * y] };
    }),
  ],
  moon: [{ arc: [9.92, 10.08, 6.8, 14.7, 255.3] }, { arc: [14.78, 5.22, 6.8, 75.3, 194.7] }],
  undo: [
    { line: [7.5, 4, 4, 7.5, 7.5, 11] },
    { line: [4, 7.5, 11.5, 7.5] },
    { arc: [11.5, 11.75, 4.25, -90, 90] },
    { line: [11.5, 16, 8, 16] },
  ],
  reset: [{ arc: [10, 10, 6.2, -60, 210] }, { line: [13.6, 1.8, 13.1, 4.9, 16.2, 5.4] }],
  redo: [
    { line: [12.5, 4, 16, 7.5, 12.5, 11] },
    { line: [16, 7.5, 8.5, 7.5] },
    { arc: [8.5, 11.75, 4.25, 90, 270] },
    { line: [8.5, 16, 12, 16] },
  ],
  double: [{ line: [7, 7, 16, 7, 16, 16, 7, 16, 7, 7] }, { line: [4, 12.5, 4, 4, 12.5, 4] }],
  slide: [
    { line: [3, 4, 17, 4, 17, 13, 3, 13, 3, 4] },
    { line: [10, 13, 10, 17] },
    { line: [10, 6, 10, 11] },
    { line: [7.5, 8.5, 12.5, 8.5] },
  ],
  play: [{ line: [6, 4.5, 6, 15.5, 15, 10, 6, 4.5] }],
  pause: [{ line: [7, 4.5, 7, 15.5] }, { line: [13, 4.5, 13, 15.5] }],
  help: [
    { arc: [10, 10, 7, 0, 360] },
    { arc: [10, 8.2, 2, 180, 423] },
    { line: [10.9, 10, 10.23, 10.56, 10, 11.5] },
    { line: [10, 13.6, 10, 13.7] },
  ],
  warning: [
    { line: [10, 3.5, 17.5, 16.5, 2.5, 16.5, 10, 3.5] },
    { line: [10, 8.5, 10, 12.3] },
    { line: [10, 14.4, 10, 14.5] },
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type IconName = keyof typeof STROKES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={outline(STROKES[name], WIDTH)} />
    </svg>
  );
}
