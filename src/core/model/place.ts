import type { Position } from "../geodesy/position";

export type Language = "en" | "hi" | "ru";
/** "terminal": an inland container depot, freight village or container yard. */
export type PlaceKind = "port" | "city" | "terminal" | "station" | "border" | "waypoint";

/** The haul by lorry between a place off the network and the railhead or port that serves it. */
export interface Drayage {
  readonly by: string; // a port or city of the atlas, or a station
  readonly straightKm: number; // on the WGS84 ellipsoid
  readonly km: number; // by road: the straight line times the detour assumed
}

export interface Place {
  readonly id: string; // UN/LOCODE for ports (INMAA), else kind and name (city-moscow, station-astara-az)
  readonly kind: PlaceKind;
  readonly country: string; // ISO 3166-1 alpha-2; "XZ" for a point of the high seas
  readonly names: Readonly<Record<Language, string>> & { readonly fa?: string };
  readonly aliases: readonly string[];
  readonly position: Position;
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly note?: string;
  readonly population?: number;
  readonly ofTrade?: true; // of the fuller list, which the page reads after its first screen
  readonly drayage?: Drayage; // of a place of the trade that is no node of the network
}

/** What a journey to or from a place begins or ends at: its own id, or the railhead or port that serves it. */
export function servedBy({ id, drayage }: Pick<Place, "id" | "drayage">): string {
  return drayage?.by ?? id;
}

export interface EndPlaces {
  readonly from: Place;
  readonly to: Place;
}

/** Whether one railhead serves both ends, so that no journey on the network lies between them. */
export function isOneRailhead({ from, to }: EndPlaces): boolean {
  return servedBy(from) === servedBy(to) && !(from.kind === "port" && to.kind === "port");
}
