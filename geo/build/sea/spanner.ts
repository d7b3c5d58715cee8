/** Leaves out edges that a chain of others replaces at next to no cost (Althöfer and others, On sparse spanners, 1993). */
import { EARTH_RADIUS_KM } from "../../../src/core/geodesy/sphere";
import FlatQueue from "flatqueue";
import { geodesicKm } from "../../../src/core/geodesy/geodesic";
import { positionOf, type Vector } from "../../../src/core/sea/geometry/vector";
import type { SightEdges } from "./sight";

const STRETCH = 1.001; // a chain may be longer by so much
const LEAST = 0.9944; // the ellipsoid is nowhere flatter against the sphere

interface Arm {
  readonly to: number;
  readonly km: number;
}

/** Numbers of the edges that stay. Those that `stays` names stay, and replace no other. */
export function spanning(
  at: readonly Vector[],
  edges: SightEdges,
  numbers: readonly number[],
  stays: (edge: number) => boolean,
): number[] {
  const arms = new Map<number, Arm[]>();
  const positions = at.map(positionOf);
  const kmOf = (edge: number): number => geodesicKm(positions[edges[edge]![0]]!, positions[edges[edge]![1]]!);
  const free = numbers.filter((edge) => !stays(edge)).map((edge) => ({ edge, km: kmOf(edge) }));
  const kept = numbers.filter(stays);
  for (const { edge, km } of free.toSorted((e, f) => e.km - f.km || e.edge - f.edge)) {
    const [a, b] = edges[edge]!;
    if (isReplaced(at, arms, a, b, km * STRETCH)) continue;
    kept.push(edge);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      arms.set(from, [...(arms.get(from) ?? []), { to, km }]);
  }
  return kept.toSorted((e, f) => e - f);
}

/** Whether a chain of edges joins two nodes within a length (A*). */
function isReplaced(
  at: readonly Vector[],
  arms: ReadonlyMap<number, readonly Arm[]>,
  from: number,
  to: number,
  withinKm: number,
): boolean {
  const goal = at[to]!;
  const left = (node: number): number => leastKm(at[node]!, goal);
  const known = new Map([[from, 0]]);
  const queue = new FlatQueue<number>();
  queue.push(from, left(from));
  for (let least = queue.peekValue(); least !== undefined && least <= withinKm; least = queue.peekValue()) {
    const node = queue.pop()!;
    if (node === to) return true;
    const km = known.get(node)!;
    for (const arm of arms.get(node) ?? []) {
      const total = km + arm.km;
      if (total >= (known.get(arm.to) ?? Infinity) || total + left(arm.to) > withinKm) continue;
      known.set(arm.to, total);
      queue.push(arm.to, total + left(arm.to));
    }
  }
  return false;
}

function leastKm(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return LEAST * EARTH_RADIUS_KM * 2 * Math.asin(Math.min(1, chord / 2));
}
