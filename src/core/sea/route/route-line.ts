/** The line of a route, dense enough to look right on a globe. */
import { EARTH_RADIUS_KM } from "../../geodesy/sphere";
import type { Position } from "../../geodesy/position";
import { angleBetween, positionOf, type Vector } from "../geometry/vector";

const STEP_KM = 60;

/** Great-circle points between the corners; longitudes are continuous and may leave -180..180. */
export function routeLine(corners: readonly Vector[]): Position[] {
  const line: Position[] = [];
  corners.forEach((corner, i) => {
    if (i > 0) for (const point of between(corners[i - 1]!, corner)) push(line, point);
    push(line, positionOf(corner));
  });
  return line;
}

function between(a: Vector, b: Vector): Position[] {
  const angle = angleBetween(a, b);
  const parts = Math.ceil((angle * EARTH_RADIUS_KM) / STEP_KM);
  const sine = Math.sin(angle);
  return Array.from({ length: Math.max(0, parts - 1) }, (_, i) => {
    const p = Math.sin(angle * (1 - (i + 1) / parts)) / sine;
    const q = Math.sin((angle * (i + 1)) / parts) / sine;
    return positionOf([a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q]);
  });
}

function push(line: Position[], [lon, lat]: Position): void {
  const last = line[line.length - 1];
  const near = last ? lon + 360 * Math.round((last[0] - lon) / 360) : lon;
  if (last && Math.abs(last[0] - near) < 1e-9 && Math.abs(last[1] - lat) < 1e-9) return;
  line.push([near, lat]);
}
