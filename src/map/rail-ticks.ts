import type { Position } from "../core/geodesy/position";
import { arcRadians } from "../core/geodesy/great-circle";
import type { ParallelTrack } from "./parallel-lines";

/** A stretch of rails of one colour, told once however many lines share it. */
export interface Rails {
  readonly track: ParallelTrack;
  readonly line: readonly Position[];
}

/** The rails under some tracks. Lines of one colour over the same vertices share theirs: ties laid twice would clot. */
export function railsOnce(tracks: readonly ParallelTrack[]): readonly Rails[] {
  const laid = new Set<string>();
  return tracks.flatMap((track) => {
    const runs: Position[][] = [];
    track.part.slice(1).forEach((to, i) => {
      const from = track.part[i] as Position;
      const key = `${track.line.colour} ${track.keys[i] as string}`;
      const last = runs[runs.length - 1];
      if (laid.has(key)) return;
      laid.add(key);
      if (last?.[last.length - 1] === from) last.push(to);
      else runs.push([from, to]);
    });
    return runs.map((line) => ({ track, line }));
  });
}

/** The line through those of its vertices that are `step` radians apart or more, both ends included. */
export function chords(line: readonly Position[], step: number): readonly Position[] {
  const kept: Position[] = line.slice(0, 1);
  for (const position of line.slice(1, -1)) {
    if (arcRadians(kept[kept.length - 1] as Position, position) >= step) kept.push(position);
  }
  return [...kept, ...line.slice(-1)];
}
