/**
 * Lower bounds of the kilometres that are left to the goal, for A*. They are consistent: along an edge no bound falls by
 * more than the edge is long, so that A* never has to open a node twice.
 */
import { EARTH_RADIUS_KM } from "../../geodesy/sphere";
import { geodesicKm } from "../../geodesy/geodesic";
import { auxiliaryVectors, lambertBetweenKm, lambertKm } from "../../geodesy/lambert";
import type { Endpoint } from "../route/endpoint";
import type { SeaNetwork } from "../network/network";
import { angleBetween, normalized, positionOf, type Vector } from "./vector";

/** Kilometres on the ellipsoid that an angle on the unit sphere stands for: nowhere fewer than this, nowhere more. */
const LEAST_KM_PER_RADIAN = EARTH_RADIUS_KM * 0.9944;
const MOST_KM_PER_RADIAN = EARTH_RADIUS_KM * 1.0046; // the most, at the poles, where the ellipsoid is flattest

/**
 * Up to this distance Lambert's formula is at most 0.0005 % too long, and changes by at most 0.0034 % more than the path
 * to a neighbouring point is long (400,000 random pairs).
 */
const FORMULA_KM = 15_000;
const FORMULA_SHARE = 1 - 5e-5;

export type KmByNode = (node: number) => number;

/** Lower bounds of the distances from a point to the nodes of a network. */
export function lowKmFrom(
  { xyz, auxiliary }: SeaNetwork,
  { at, position }: Pick<Endpoint, "at" | "position">,
): KmByNode {
  const point = auxiliaryVectors(position);
  return (node) => {
    const km = lambertBetweenKm(auxiliary, node, 0, point);
    if (km < FORMULA_KM) return km * FORMULA_SHARE;
    return farKm(lowAngle(at, xyz[3 * node]!, xyz[3 * node + 1]!, xyz[3 * node + 2]!));
  };
}

function farKm(angle: number): number {
  return Math.max(FORMULA_KM * FORMULA_SHARE, angle * LEAST_KM_PER_RADIAN);
}

/** Distances from a point to the nodes of a network, at most some ten metres off: good enough to choose by. */
export function kmFrom({ positions, auxiliary }: SeaNetwork, { position }: Pick<Endpoint, "position">): KmByNode {
  const point = auxiliaryVectors(position);
  return (node) => {
    const km = lambertBetweenKm(auxiliary, node, 0, point);
    return km < FORMULA_KM ? km : geodesicKm(position, positions[node]!);
  };
}

/** A circle that the path must enter next, and the least kilometres from its rim to the goal. */
interface Circle {
  readonly centre: Vector;
  readonly radiusKm: number;
  readonly restKm: number;
}

/**
 * Lower bounds from a node to the goal, one for each number of forced passages already used. The gates of every passage
 * still to be used lie in a circle; the path must enter these circles in order.
 */
export function leftKm(net: SeaNetwork, forced: readonly number[], goal: Endpoint): KmByNode[] {
  const bounds = [lowKmFrom(net, goal)];
  let next: Circle = { centre: goal.at, radiusKm: 0, restKm: 0 };
  for (const passage of forced.toReversed()) {
    next = circleBefore(next, net.passages[passage]!.gates.flat());
    bounds.unshift(lowKmBy(net, next));
  }
  return bounds;
}

function circleBefore(next: Circle, points: readonly Vector[]): Circle {
  const { centre, radiusKm } = circleRound(points);
  const [a, b] = [positionOf(centre), positionOf(next.centre)];
  const km = lambertKm(a, b);
  const between = km < FORMULA_KM ? km * FORMULA_SHARE : farKm(lowAngle(centre, ...next.centre));
  return { centre, radiusKm, restKm: next.restKm + Math.max(0, between - radiusKm - next.radiusKm) };
}

/** A circle that holds all points. */
export function circleRound(points: readonly Vector[]): Pick<Circle, "centre" | "radiusKm"> {
  const centre = normalized(points.reduce<Vector>((s, p) => [s[0] + p[0], s[1] + p[1], s[2] + p[2]], [0, 0, 0]));
  return { centre, radiusKm: radiusKm(points, centre) };
}

/** An upper bound of the distances of the points from the centre. */
export function radiusKm(points: readonly Vector[], centre: Vector): number {
  return Math.max(...points.map((p) => angleBetween(p, centre))) * MOST_KM_PER_RADIAN;
}

function lowKmBy(net: SeaNetwork, { centre, radiusKm, restKm }: Circle): KmByNode {
  const toCentre = lowKmFrom(net, { at: centre, position: positionOf(centre) });
  return (node) => Math.max(0, toCentre(node) - radiusKm) + restKm;
}

/** A lower bound of the angle between two unit vectors: the first terms of the arc sine's series, all positive. */
function lowAngle([cx, cy, cz]: Vector, x: number, y: number, z: number): number {
  const dx = x - cx;
  const dy = y - cy;
  const dz = z - cz;
  const chord2 = dx * dx + dy * dy + dz * dz;
  return Math.sqrt(chord2) * (1 + chord2 * (1 / 24 + chord2 * (3 / 640 + chord2 * (5 / 7168))));
}
