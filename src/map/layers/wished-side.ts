import type { ExpressionSpecification } from "maplibre-gl";
import { SIDES, type Side } from "../label-side";
import { expression } from "./layer";

/** Where a text is anchored, and how far from the point, to stand on a side of it; em. */
export type Anchors = Readonly<Partial<Record<Side, readonly [string, readonly [number, number]]>>>;

/** The side that the feature wishes for first, then the others. */
export function wishedSide(anchors: Anchors): ExpressionSpecification {
  const sides = SIDES.filter((side) => anchors[side] !== undefined);
  const order = (first: Side) => [first, ...sides.filter((side) => side !== first)].flatMap((side) => anchors[side]!);
  const cases = sides.flatMap((side) => [side, ["literal", order(side)]]);
  return expression("match", ["get", "side"], ...cases, ["literal", order("right")]);
}
