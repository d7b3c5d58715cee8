import { lambertKm } from "../../geodesy/lambert";
import type { Place } from "../../model/place";
import type { FromGate } from "./sea-legs";

/** Kilometres, by port index, that no path by sea is shorter than. */
export type LeastKm = (from: number, to: number) => number;

const UNDER_ANY_WAY = 0.999; // the formula for the crow's distance is some 0.001 % off
const BERTHS_KM = 10; // both ends together may lie as far from where their ships' paths begin

/**
 * The crow's distance, or more where a gate shows it: one port cannot be nearer to another than the difference of
 * their distances from a gate (Goldberg and Harrelson, "Computing the shortest path: A* search meets graph theory",
 * 2005).
 */
export function leastBySea(gates: readonly FromGate[], ports: readonly Place[]): LeastKm {
  return tabled(ports.length, (from, to) => {
    const crow = UNDER_ANY_WAY * lambertKm(ports[from]!.position, ports[to]!.position) - BERTHS_KM;
    return gates.reduce(
      (least, { toPlaces }) => {
        const [a, b] = [toPlaces[from]!, toPlaces[to]!];
        return a === b ? least : Math.max(least, UNDER_ANY_WAY * Math.abs(a - b));
      },
      Math.max(0, crow),
    );
  });
}

/** To the first gate, from each to the next and from the last one on. `gapsKm` are the paths between neighbours. */
export function leastThrough(first: FromGate, gapsKm: number, last: FromGate): LeastKm {
  return (from, to) => UNDER_ANY_WAY * (first.toPlaces[from]! + gapsKm + last.toPlaces[to]!);
}

function tabled(count: number, work: LeastKm): LeastKm {
  const table = new Float64Array(count ** 2).fill(Number.NaN);
  return (from, to) => {
    const index = from * count + to;
    if (Number.isNaN(table[index])) table[index] = work(from, to);
    return table[index]!;
  };
}
