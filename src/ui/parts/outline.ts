import { memo, perObject, type Memo } from "../../core/memo";
import { RADIANS } from "../../core/geodesy/sphere";

/**
 * Strokes as outlines to fill. Browsers that draw by software take tens of milliseconds for the first stroke that is
 * more than one straight line, and hardly any for a fill. All run clockwise, so that overlaps stay filled.
 */
export type Stroke = { readonly line: readonly number[] } | { readonly arc: Arc };

/** Centre, radius, and the angles between which it runs clockwise: degrees, 0 to the right. */
type Arc = readonly [x: number, y: number, radius: number, from: number, to: number];

/** The outline of strokes with round ends and joints; a line is x, y, x, y… Strokes are constants: worked out once. */
export function outline(strokes: readonly Stroke[], width: number): string {
  return pathsByWidth(strokes).get(width, () => {
    const half = width / 2;
    return strokes.flatMap((one) => ("line" in one ? capsules(one.line, half) : bands(one.arc, half))).join("");
  });
}

const pathsByWidth = perObject<readonly Stroke[], Memo<number, string>>(() => memo());

/** Bars along a line that runs level. */
export function bars(starts: readonly number[], length: number, y: number, width: number): string {
  return starts.map((x) => `M${x} ${y - width / 2}h${length}v${width}h${-length}z`).join("");
}

function capsules(line: readonly number[], half: number): readonly string[] {
  const ends = Array.from({ length: line.length / 2 - 1 }, (_, i) => line.slice(2 * i, 2 * i + 4));
  return (ends as [number, number, number, number][]).map(([ax, ay, bx, by]) => {
    const length = Math.hypot(bx - ax, by - ay);
    const [east, north] = [((by - ay) / length) * half, ((ax - bx) / length) * half]; // to the left of the way
    const cap = (x: number, y: number) => `A${half} ${half} 0 0 1 ${at(x, y)}`;
    return (
      `M${at(ax + east, ay + north)}L${at(bx + east, by + north)}${cap(bx - east, by - north)}` +
      `L${at(ax - east, ay - north)}${cap(ax + east, ay + north)}z`
    );
  });
}

/** Two halves, because an arc that ends where it began is none. */
function bands([x, y, radius, from, to]: Arc, half: number): readonly string[] {
  const middle = (from + to) / 2;
  return [
    [from, middle],
    [middle, to],
  ].map(([start = 0, end = 0]) => {
    const on = (angle: number, r: number) => at(x + r * Math.cos(angle * RADIANS), y + r * Math.sin(angle * RADIANS));
    const [outer, inner, isLarge] = [radius + half, radius - half, end - start > 180 ? 1 : 0];
    return (
      `M${on(start, outer)}A${outer} ${outer} 0 ${isLarge} 1 ${on(end, outer)}A${half} ${half} 0 0 1 ${on(end, inner)}` +
      `A${inner} ${inner} 0 ${isLarge} 0 ${on(start, inner)}A${half} ${half} 0 0 1 ${on(start, outer)}z`
    );
  });
}

const at = (x: number, y: number): string => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
