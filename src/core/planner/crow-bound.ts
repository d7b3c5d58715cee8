import { lambertKm } from "../geodesic";
import type { Place } from "../place";
import type { Position } from "../position";

/** Kilometres, by port index, that no way by sea is shorter than. */
export type LeastKm = (from: number, to: number) => number;

const UNDER_ANY_WAY = 0.999; // the formula for the crow's distance is some 0.001 % off
const SPACING_KM = 50; // between points that stand for a gate: a crossing lies within half of it from one

/** As the crow flies from port to port by way of the gates in order; a gate of one vertex is a waypoint. */
export function leastThrough(gates: readonly (readonly Position[])[], ports: readonly Place[]): LeastKm {
  const marks = gates.filter((gate) => gate.length > 0).map(pointsOf);
  const slackKm = marks.reduce((sum, points) => sum + (points.length > 1 ? SPACING_KM : 0), 0);
  const reaching = remembered((from) => chainKm(ports[from]!.position, marks));
  const leaving = remembered((to) => (marks.at(-1) ?? []).map((point) => lambertKm(point, ports[to]!.position)));
  const least = (from: number, to: number): number => {
    const direct = lambertKm(ports[from]!.position, ports[to]!.position);
    const beyond = leaving(to);
    const through = reaching(from).reduce((shortest, km, i) => Math.min(shortest, km + beyond[i]!), Infinity);
    return UNDER_ANY_WAY * Math.max(direct, marks.length > 0 ? through - slackKm : 0);
  };
  const table = new Float64Array(ports.length ** 2).fill(Number.NaN);
  return (from, to) => {
    const index = from * ports.length + to;
    if (Number.isNaN(table[index])) table[index] = least(from, to);
    return table[index]!;
  };
}

function pointsOf(gate: readonly Position[]): readonly Position[] {
  return gate.flatMap((vertex, i) => {
    const next = gate[i + 1];
    if (next === undefined) return [vertex];
    const count = Math.max(1, Math.ceil(lambertKm(vertex, next) / SPACING_KM));
    return Array.from({ length: count }, (_, k): Position => {
      return [vertex[0] + ((next[0] - vertex[0]) * k) / count, vertex[1] + ((next[1] - vertex[1]) * k) / count];
    });
  });
}

/** Least kilometres from a position over the gates to each point of the last one. */
function chainKm(from: Position, marks: readonly (readonly Position[])[]): readonly number[] {
  let before: readonly Position[] = [from];
  let km: readonly number[] = [0];
  for (const points of marks) {
    const [soFar, starts] = [km, before];
    km = points.map((point) => Math.min(...starts.map((start, i) => soFar[i]! + lambertKm(start, point))));
    before = points;
  }
  return km;
}

function remembered<T>(work: (port: number) => T): (port: number) => T {
  const known = new Map<number, T>();
  return (port) => {
    const earlier = known.get(port);
    if (earlier !== undefined) return earlier;
    const made = work(port);
    known.set(port, made);
    return made;
  };
}
