import type { SceneLine } from "../core/model/scene";
import { perObject } from "../core/memo";
import type { Position } from "../core/geodesy/position";

export const TRACK_GAP_PX = 4; // between the middles of two tracks

/** A stretch of a line with the same neighbours: `side` counts tracks from the common middle, right of travel positive. */
export interface ParallelTrack {
  readonly line: SceneLine;
  readonly part: readonly Position[];
  readonly keys: readonly string[]; // of the part's segments, the same for whatever runs over them
  readonly side: number; // multiply by the gap between tracks
}

/**
 * Lines of different colour that run over the same vertices are laid side by side; lines of one colour over the same
 * vertices stay on one track. Sides are taken against a direction of the segment that does not depend on the line.
 */
export function sideBySide(lines: readonly SceneLine[]): ParallelTrack[] {
  const users = segmentUsers(lines);
  return lines.flatMap((line) => {
    const tracks: { part: Position[]; keys: string[]; side: number }[] = [];
    segmentsOf(line.line).forEach((segment, i) => {
      const [from, to] = [line.line[i] as Position, line.line[i + 1] as Position];
      const side = sideOf(line, segment, users.get(segment.key) ?? []);
      const last = tracks[tracks.length - 1];
      if (last === undefined || last.side !== side) tracks.push({ part: [from, to], keys: [segment.key], side });
      else {
        last.part.push(to);
        last.keys.push(segment.key);
      }
    });
    return tracks.map((track) => ({ line, ...track }));
  });
}

function segmentUsers(lines: readonly SceneLine[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { line, colour } of lines) {
    for (const { key } of segmentsOf(line)) {
      const colours = users.get(key);
      if (colours === undefined) users.set(key, [colour]);
      else if (!colours.includes(colour)) colours.push(colour);
    }
  }
  return users;
}

function sideOf({ colour }: SceneLine, { isForward }: Segment, colours: readonly string[]): number {
  if (colours.length < 2) return 0;
  const side = colours.indexOf(colour) - (colours.length - 1) / 2;
  return isForward ? side : -side;
}

interface Segment {
  readonly key: string; // the same for both directions
  readonly isForward: boolean; // of the two directions the one that the key names
}

/** The segments of a line; of the same line they are named once. */
const segmentsOf = perObject((line: readonly Position[]): readonly Segment[] => {
  const vertices = line.map(vertexKey);
  return vertices.slice(1).map((to, i): Segment => {
    const from = vertices[i] as string;
    return from < to ? { key: `${from} ${to}`, isForward: true } : { key: `${to} ${from}`, isForward: false };
  });
});

/** About 100 m; the same vertex a world away is the same place. */
function vertexKey([lon, lat]: Position): string {
  return `${((((lon + 180) % 360) + 360) % 360).toFixed(3)},${lat.toFixed(3)}`;
}
