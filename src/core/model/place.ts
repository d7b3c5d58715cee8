import type { Position } from "../geodesy/position";

export type Language = "en" | "hi" | "ru";
export type PlaceKind = "port" | "city" | "station" | "border" | "waypoint";

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
}
