import type { Position } from "../../core/geodesy/position";
import type { Bounds } from "../../core/model/scene";

type Line = readonly Position[];

/** The box round some lines in degrees; each line is first brought to the turn of the globe where the last one ended. */
export function boundsOf(lines: readonly Line[]): Bounds | null {
  const points = lines.reduce<Position[]>((done, line) => [...done, ...besides(line, done.at(-1))], []);
  const [first] = points;
  if (first === undefined) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [
    [lowest(lons), lowest(lats)],
    [-lowest(lons.map((lon) => -lon)), -lowest(lats.map((lat) => -lat))],
  ];
}

function besides(line: Line, last: Position | undefined): Line {
  const [start] = line;
  if (start === undefined || last === undefined) return line;
  const turns = Math.round((last[0] - start[0]) / 360) * 360;
  return turns === 0 ? line : line.map(([lon, lat]): Position => [lon + turns, lat]);
}

function lowest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
