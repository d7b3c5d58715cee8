import type { Position } from "../../core/geodesy/position";

const CELL = 0.5; // degrees: lines that pass through the same or neighbouring cells run together
const LEAST = 3; // degrees of a stretch that is worth a word

/**
 * The longest stretch of some lines that keeps clear of all others: where a branch's word can only mean the branch.
 * Empty when the branch runs with the others nearly all the way.
 */
export function ownStretch(
  own: readonly (readonly Position[])[],
  others: readonly (readonly Position[])[],
): readonly Position[] {
  const taken = new Set(others.flatMap((line) => stepped(line).flatMap(cellsAround)));
  const runs = own.flatMap((line) => runsOf(stepped(line), (position) => !taken.has(cellOf(position))));
  const longest = runs.reduce<readonly Position[]>((a, b) => (b.length > a.length ? b : a), []);
  return longest.length * CELL < LEAST ? [] : longest;
}

function runsOf(line: readonly Position[], isOwn: (position: Position) => boolean): readonly Position[][] {
  const runs: Position[][] = [[]];
  for (const position of line) {
    if (isOwn(position)) runs[runs.length - 1]?.push(position);
    else if (runs[runs.length - 1]?.length !== 0) runs.push([]);
  }
  return runs;
}

/** Positions at most a cell apart. */
function stepped(line: readonly Position[]): readonly Position[] {
  return line.flatMap((from, i) => {
    const to = line[i + 1];
    if (to === undefined) return [from];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / CELL));
    return Array.from({ length: steps }, (_, k): Position => {
      return [from[0] + ((to[0] - from[0]) * k) / steps, from[1] + ((to[1] - from[1]) * k) / steps];
    });
  });
}

const COLUMNS = 360 / CELL;

/** Longitudes may leave -180..180: the same place a world away is the same cell. */
const columnOf = (lon: number): number => Math.floor(((((lon + 180) % 360) + 360) % 360) / CELL);
const rowOf = (lat: number): number => Math.floor(lat / CELL);

const cellOf = ([lon, lat]: Position): number => rowOf(lat) * COLUMNS + columnOf(lon);

function cellsAround([lon, lat]: Position): readonly number[] {
  const near = [-CELL, 0, CELL];
  return near.flatMap((east) => near.map((north) => cellOf([lon + east, lat + north])));
}
