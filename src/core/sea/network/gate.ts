/** A gate is a line across a passage; who crosses it uses the passage. */
import { angleBetween, cross, dot, normalized, type Vector } from "../geometry/vector";

export type Gate = readonly [Vector, Vector];

/** Passages by number. */
export type Gated = readonly { readonly gates: readonly Gate[] }[];

/** Whether the arcs from a to b and from p to q cross. Touching ends do not count. */
export function arcsCross(a: Vector, b: Vector, p: Vector, q: Vector): boolean {
  const n = cross(a, b);
  const m = cross(p, q);
  if (dot(n, p) * dot(n, q) >= 0 || dot(m, a) * dot(m, b) >= 0) return false;
  const x = cross(n, m);
  const towards = dot(x, a) + dot(x, b) > 0 ? 1 : -1;
  return towards * (dot(x, p) + dot(x, q)) > 0;
}

/** Passages that the arc from a to b crosses, in the order in which it does: turned for the arc from b to a. */
export function inOrderOfTravel(a: Vector, b: Vector, crossed: readonly number[], passages: Gated): readonly number[] {
  if (crossed.length < 2) return crossed;
  const away = (passage: number): number => partBefore(a, b, passages[passage]!.gates);
  return crossed.toSorted((one, other) => away(one) - away(other));
}

/** The share of the arc from a to b that lies before the first of the gates that it crosses. */
export function partBefore(a: Vector, b: Vector, gates: readonly Gate[]): number {
  const met = gates.filter(([p, q]) => arcsCross(a, b, p, q));
  return Math.min(...met.map((gate) => angleBetween(a, meeting(a, b, gate)))) / angleBetween(a, b);
}

/** Where an arc crosses a gate. */
function meeting(a: Vector, b: Vector, [p, q]: Gate): Vector {
  const x = normalized(cross(cross(a, b), cross(p, q)));
  return dot(x, a) + dot(x, b) > 0 ? x : [-x[0], -x[1], -x[2]];
}

/** Numbers of the passages whose gates the arc from a to b crosses. */
export function passagesCrossed(a: Vector, b: Vector, passages: Gated): number[] {
  const [nx, ny, nz] = cross(a, b);
  const found: number[] = [];
  for (let i = 0; i < passages.length; i++) {
    for (const [p, q] of passages[i]!.gates) {
      const before = nx * p[0] + ny * p[1] + nz * p[2];
      const after = nx * q[0] + ny * q[1] + nz * q[2];
      if (before * after >= 0 || !arcsCross(a, b, p, q)) continue;
      found.push(i);
      break;
    }
  }
  return found;
}

/** The same in the order in which the arc crosses them. */
export function crossedInTurn(a: Vector, b: Vector, passages: Gated): readonly number[] {
  return inOrderOfTravel(a, b, passagesCrossed(a, b, passages), passages);
}

/** Passages in order of use along a line; one of several gates counts once in a row. */
export function crossedAlong(path: readonly Vector[], passages: Gated): number[] {
  const order: number[] = [];
  for (let i = 1; i < path.length; i++) {
    for (const p of crossedInTurn(path[i - 1]!, path[i]!, passages)) if (order[order.length - 1] !== p) order.push(p);
  }
  return order;
}

/** How many forced passages have been used, of which `used` already were, after crossing others in this order. */
export function usedInTurn(forced: readonly number[], used: number, crossed: readonly number[]): number {
  let next = used;
  for (const passage of crossed) if (passage === forced[next]) next += 1;
  return next;
}
