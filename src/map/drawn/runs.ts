import { geoStream, type GeoProjection } from "d3-geo";
import type { Pair } from "../labels/viewport";

/** A geometry's lines as they lie on the picture, clipped to what is seen: each an unbroken run of px. */
export function projectedRuns(geometry: GeoJSON.Geometry, project: GeoProjection): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  let run: Pair[] = [];
  const sink = {
    point: (x: number, y: number) => void run.push([x, y]),
    lineStart: () => void (run = []),
    lineEnd: () => {
      if (run.length > 1) runs.push(run);
      run = [];
    },
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  };
  geoStream(geometry, project.stream(sink));
  return runs;
}

/** Points at equal steps along a run, with the direction of travel there in radians. */
export function stepsAlong(run: readonly Pair[], step: number): readonly { at: Pair; angle: number }[] {
  const found: { at: Pair; angle: number }[] = [];
  let next = step / 2;
  let gone = 0;
  run.slice(1).forEach((to, i) => {
    const from = run[i]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    for (; length > 0 && next <= gone + length; next += step) {
      const t = (next - gone) / length;
      found.push({ at: [from[0] + dx * t, from[1] + dy * t], angle: Math.atan2(dy, dx) });
    }
    gone += length;
  });
  return found;
}

/** "M1 2L3 4", to a tenth of a px. */
export function pathOfRuns(runs: readonly (readonly Pair[])[]): string {
  return runs.map((run) => `M${run.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}`).join("");
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;
