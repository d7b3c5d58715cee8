import type { Position } from "../../geodesy/position";
import type { SeaPath } from "./sea-legs";

/** A line is drawn when it is first looked at: most paths are only measured. */
function withLine(distanceKm: number, passages: readonly string[], draw: () => readonly Position[]): SeaPath {
  let line: readonly Position[] | null = null;
  return {
    distanceKm,
    passages,
    get line() {
      return (line ??= draw());
    },
  };
}

/** The same path sailed back: one route serves both directions. */
export function turned(path: SeaPath): SeaPath {
  return withLine(path.distanceKm, path.passages.toReversed(), () => {
    const line = path.line.toReversed();
    return shifted(line, -Math.round((line[0]?.[0] ?? 0) / 360));
  });
}

/** One path after the other. Longitudes go on from where the first ended: they may leave -180..180. */
export function joined(a: SeaPath, b: SeaPath): SeaPath {
  return withLine(a.distanceKm + b.distanceKm, [...a.passages, ...b.passages], () => {
    const turns = Math.round(((a.line.at(-1)?.[0] ?? 0) - (b.line[0]?.[0] ?? 0)) / 360);
    return [...a.line, ...shifted(b.line, turns).slice(1)];
  });
}

function shifted(line: readonly Position[], turns: number): readonly Position[] {
  return turns === 0 ? line : line.map(([lon, lat]) => [lon + 360 * turns, lat] as const);
}
