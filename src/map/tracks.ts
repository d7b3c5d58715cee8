import type { SceneLine } from "../core/scene";
import type { Position } from "../core/position";

/** A stretch of a line with the same neighbours: `side` counts tracks from the common middle, right of travel positive. */
export interface Track {
  readonly line: SceneLine;
  readonly part: readonly Position[];
  readonly side: number; // multiply by the gap between tracks
}

/**
 * Lines of different colour that run over the same vertices are laid side by side; lines of one colour over the same
 * vertices stay on one track. Sides are taken against a direction of the segment that does not depend on the line.
 */
export function sideBySide(lines: readonly SceneLine[]): Track[] {
  const users = segmentUsers(lines);
  return lines.flatMap((line) => {
    const tracks: { part: Position[]; side: number }[] = [];
    for (let i = 1; i < line.line.length; i++) {
      const [from, to] = [line.line[i - 1] as Position, line.line[i] as Position];
      const side = sideOf(line, from, to, users.get(segmentKey(from, to)) ?? []);
      const last = tracks[tracks.length - 1];
      if (last !== undefined && last.side === side) last.part.push(to);
      else tracks.push({ part: [from, to], side });
    }
    return tracks.map(({ part, side }) => ({ line, part, side }));
  });
}

function segmentUsers(lines: readonly SceneLine[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { line, colour } of lines) {
    for (let i = 1; i < line.length; i++) {
      const key = segmentKey(line[i - 1] as Position, line[i] as Position);
      const colours = users.get(key) ?? [];
      if (!colours.includes(colour)) users.set(key, [...colours, colour]);
    }
  }
  return users;
}

function sideOf({ colour }: SceneLine, from: Position, to: Position, colours: readonly string[]): number {
  if (colours.length < 2) return 0;
  const side = colours.indexOf(colour) - (colours.length - 1) / 2;
  return vertexKey(from) < vertexKey(to) ? side : -side;
}

/** The same for both directions. */
export function segmentKey(a: Position, b: Position): string {
  const [keyA, keyB] = [vertexKey(a), vertexKey(b)];
  return keyA < keyB ? `${keyA} ${keyB}` : `${keyB} ${keyA}`;
}

/** About 100 m; the same vertex a world away is the same place. */
function vertexKey([lon, lat]: Position): string {
  return `${((((lon + 180) % 360) + 360) % 360).toFixed(3)},${lat.toFixed(3)}`;
}
