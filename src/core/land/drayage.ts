import type { PlannedLand } from "../model/catalog";
import type { Drayage, Place } from "../model/place";
import { lambertKm } from "../geodesy/lambert";
import type { Position } from "../geodesy/position";

/** Where goods pass between a lorry and a train or ship. */
export interface Railhead {
  readonly id: string; // the port or city that a station serves, else the station
  readonly station: string | null; // null: a port
  readonly country: string;
  readonly position: Position;
}

const KM_PER_DEGREE = 111; // of latitude, rounded down: for leaving out what lies too far

/** The stations at which open railways end or meet, and the seaports. Of a border station only the station. */
export function railheadsOf(
  { stations, sections }: Pick<PlannedLand, "stations" | "sections">,
  places: Readonly<Record<string, Place>>,
): readonly Railhead[] {
  const open = sections.filter(({ mode, status }) => mode === "rail" && !isUnfinished(status.status));
  const ends = [...new Set(open.flatMap(({ from, to }) => [from, to]))].toSorted();
  const heads = ends.flatMap((station): Railhead[] => {
    const found = stations[station];
    if (found === undefined) return [];
    const served = found.places.find((id) => places[id]?.kind === "port" || places[id]?.kind === "city");
    return [{ id: served ?? station, station, country: found.country, position: found.position }];
  });
  const ports = Object.values(places).filter(({ kind }) => kind === "port");
  return [...heads, ...ports.map(({ id, country, position }) => ({ id, station: null, country, position }))];
}

/**
 * The haul to the nearest railhead or port of the same country; to a given one where that is stated.
 *
 * @param country null: any
 * @param detour kilometres by road for one in a straight line
 * @param limitKm by road; beyond it there is none
 */
export function drayageTo(
  heads: readonly Railhead[],
  {
    position,
    country,
    by = null,
  }: { readonly position: Position; readonly country: string | null; readonly by?: string | null },
  detour: number,
  limitKm: number,
): Drayage | null {
  let best: Drayage | null = null;
  let mostKm = limitKm / detour;
  for (const head of heads) {
    if (by === null ? country !== null && head.country !== country : head.id !== by && head.station !== by) continue;
    if (Math.abs(head.position[1] - position[1]) * (KM_PER_DEGREE - 1) > mostKm) continue;
    const straightKm = lambertKm(position, head.position);
    if (straightKm >= mostKm) continue;
    mostKm = straightKm;
    best = { by: head.id, straightKm: tenth(straightKm), km: tenth(straightKm * detour) };
  }
  return best;
}

const isUnfinished = (status: string): boolean => status === "planned" || status === "under-construction";
const tenth = (km: number): number => Math.round(km * 10) / 10;
