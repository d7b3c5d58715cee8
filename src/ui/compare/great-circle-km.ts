import { length } from "@turf/length";
import type { Position } from "../../core/geodesy/position";

/** Great-circle distance on turf's sphere, near enough to choose between neighbours. */
export function greatCircleKm(a: Position, b: Position): number {
  return length(
    { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[...a], [...b]] } },
    { units: "kilometers" },
  );
}
