import type { Drayage, Place } from "../model/place";
import type { Position } from "../geodesy/position";
import type { MeasuredSection } from "./section-length";

/** The haul as a stretch of road: drawn straight, its kilometres those by road. */
export function drayageSection(place: Place, { straightKm, km }: Drayage, to: string, end: Position): MeasuredSection {
  return {
    id: `${place.id}--${to}-drayage`,
    from: place.id,
    to,
    mode: "road",
    distance: null,
    line: [],
    railway: null,
    country: place.country,
    gaugeMm: null,
    tracks: null,
    electrified: null,
    status: { status: "operating", since: null, until: null, project: null, sources: [] },
    season: null,
    sources: place.sources,
    km,
    kind: "measured",
    measuredKm: straightKm,
    path: [place.position, end],
    allSources: place.sources,
  };
}
