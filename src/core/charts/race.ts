import { along } from "@turf/along";
import { length } from "@turf/length";
import type { Leg } from "../model/leg";
import { hundredth } from "../time/percentiles";
import type { Position } from "../geodesy/position";
import type { TimeDistance } from "./time-distance";

/** Where an option is on one day of the race; `km` from the origin. */
export interface RacePosition {
  readonly state: "under-way" | "waiting" | "arrived";
  readonly km: number;
  readonly legId: string | null; // the leg it is on or waits at the end of; null: it has not got a leg
  readonly waitAt: string | null; // place, station or passage id
}

/** The position at the middle pace: exactly on the steps' 50th percentiles, at even speed between two of them. */
export function racePosition({ steps }: TimeDistance, day: number): RacePosition {
  const index = steps.findIndex((step) => step.days.p50 > day);
  const next = steps[index];
  const last = steps.at(-1);
  if (next === undefined) return { state: "arrived", km: last?.km ?? 0, legId: last?.legId ?? null, waitAt: null };
  const from = steps[index - 1];
  const [startDay, startKm] = [from?.days.p50 ?? 0, from?.km ?? 0];
  if (next.waitAt !== null) return { state: "waiting", km: startKm, legId: next.legId, waitAt: next.waitAt };
  const share = Math.max(0, day - startDay) / (next.days.p50 - startDay);
  return { state: "under-way", km: startKm + (next.km - startKm) * share, legId: next.legId, waitAt: null };
}

/**
 * The point of the option's line at a position of the race. A leg's own kilometres may be published ones: they are
 * spread evenly over the line that is drawn for it.
 *
 * @returns null for an option without a line
 */
export function racePoint({ legId, km }: Pick<RacePosition, "legId" | "km">, legs: readonly Leg[]): Position | null {
  const index = Math.max(
    0,
    legs.findIndex(({ id }) => id === legId),
  );
  const leg = legs[index];
  if (leg === undefined || leg.line.length < 2) return null;
  const startKm = legs.slice(0, index).reduce((sum, { distanceKm }) => sum + distanceKm, 0);
  const share = Math.min(1, Math.max(0, (km - startKm) / leg.distanceKm));
  const line = { type: "LineString" as const, coordinates: leg.line.map((at) => [...at]) };
  const feature = { type: "Feature" as const, properties: {}, geometry: line };
  if (share === 1) return leg.line.at(-1)!;
  const [lon, lat] = along(line, share * length(feature, UNITS), UNITS).geometry.coordinates;
  return [lon!, lat!];
}

const UNITS = { units: "kilometers" } as const;

/** Options in the order in which they arrive, by id when on the same hundredth of a day. */
export function arrivalOrder(tracks: readonly TimeDistance[]): readonly TimeDistance[] {
  const table = (track: TimeDistance) => hundredth(arrivalDay(track)); // as the table of options has it
  return tracks.toSorted((a, b) => table(a) - table(b) || (a.option < b.option ? -1 : 1));
}

export function arrivalDay({ steps }: TimeDistance): number {
  return steps.at(-1)?.days.p50 ?? Infinity;
}
