import type { StatusFile, TrafficPart, TrafficSeries } from "./status";

/** A count of ships a day with what says so. */
export interface TrafficCount extends Pick<TrafficPart, "by" | "grade" | "sources"> {
  readonly at: string; // a month, a day, or an interval
  readonly ships: number;
}

export type TrafficState = "open" | "restricted" | "closed";

/** The last count of a series by the day it ends on. */
export function lastCount({ parts }: TrafficSeries): TrafficCount | null {
  const counts = parts.flatMap(({ by, grade, sources, points }) =>
    points.map((point) => ({ ...point, by, grade, sources })),
  );
  return counts.toSorted((a, b) => (endOf(a.at) < endOf(b.at) ? 1 : -1))[0] ?? null;
}

/** Open, restricted or effectively closed: the last count against the normal year, by the rule of the file. */
export function trafficState({ rule }: Pick<StatusFile, "rule">, series: TrafficSeries): TrafficState | null {
  const last = lastCount(series);
  if (last === null) return null;
  const share = last.ships / series.normal.ships;
  if (share >= rule.open) return "open";
  return share < rule.closed ? "closed" : "restricted";
}

const endOf = (at: string): string => at.split("/").at(-1) ?? at;
