/** Rules of lines that are drawn in a corridor's file instead of routed. */
import { geodesicKm } from "../core/geodesy/geodesic";
import type { Position } from "../core/geodesy/position";
import type { LegPlan } from "../core/model/corridor";
import type { Issue } from "./issues";

const NEAR_KM = 30; // from a line's end to the place it is drawn to: a port's roads, a junction outside a town

/** Longitude continuous, no point twice in a row, ends at the leg's two places. */
export function drawnLineIssues(
  file: string,
  leg: LegPlan,
  positionOf: (id: string) => Position | undefined,
): readonly Issue[] {
  if (leg.drawn === null) return [];
  const steps = leg.drawn.slice(1).map((end, i) => [leg.drawn![i]!, end] as const);
  const jump = steps.find(([start, end]) => Math.abs(end[0] - start[0]) > 180);
  const still = steps.filter(([start, end]) => start[0] === end[0] && start[1] === end[1]);
  const issue = (rule: string, message: string): Issue => ({ file, feature: leg.id, rule, message });
  return [
    ...(jump === undefined ? [] : [issue("line-continuous", jumpWords(jump))]),
    ...(still[0] === undefined
      ? []
      : [
          issue(
            "line-points",
            `repeated point ${still[0][0].join()}, ${still.length} times: expected each once in a row`,
          ),
        ]),
    ...endFaults(leg, leg.drawn, positionOf).map((message) => issue("line-ends", message)),
  ];
}

function jumpWords([start, end]: readonly [Position, Position]): string {
  const meant = end[0] + 360 * Math.sign(start[0] - end[0]);
  return `wrong step from longitude ${start[0]} to ${end[0]}: expected a continuous one, as ${rounded(meant)}`;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function endFaults(
  { from, to }: LegPlan,
  line: readonly Position[],
  positionOf: (id: string) => Position | undefined,
): readonly string[] {
  const ends = [
    { id: from, verb: "begins", at: line[0]! },
    { id: to, verb: "ends", at: line.at(-1)! },
  ];
  return ends.flatMap(({ id, verb, at }) => {
    const place = positionOf(id);
    if (place === undefined || kmBetween(at, place) <= NEAR_KM) return [];
    const far = `wrong line: it ${verb} at ${at.join()}, ${Math.round(kmBetween(at, place))} km from ${id}`;
    const isSwapped = Math.abs(at[0]) <= 90 && kmBetween([at[1], at[0]], place) <= NEAR_KM;
    return [`${far}, expected at most ${NEAR_KM} km${isSwapped ? "; longitude comes before latitude" : ""}`];
  });
}

const kmBetween = ([lon, lat]: Position, place: Position): number => {
  return geodesicKm([((((lon + 180) % 360) + 360) % 360) - 180, lat], place);
};
