import type { PlannedLand, Section } from "../model/catalog";
import { geodesicLengthKm } from "../geodesy/geodesic";
import type { DistanceKind } from "../model/leg";
import type { Position } from "../geodesy/position";

/** A section with its kilometres and its line from end to end. */
export interface MeasuredSection extends Section {
  readonly km: number; // the figure to quote
  readonly kind: DistanceKind;
  readonly measuredKm: number; // of `path`, on the WGS84 ellipsoid
  readonly path: readonly Position[]; // both stations included
  readonly allSources: readonly string[];
}

/**
 * Every section with its length: the published figure, else the length of its line. A figure that is assumed (the length
 * of the line times a detour factor) counts as measured.
 *
 * @throws RangeError when a section names a station that does not exist
 */
export function measureSections({ stations, sections }: PlannedLand): readonly MeasuredSection[] {
  const position = (id: string): Position => {
    const station = stations[id];
    if (station === undefined) throw new RangeError(`unknown station "${id}" of a section`);
    return station.position;
  };
  return sections.map((section) => {
    const path = [position(section.from), ...section.line, position(section.to)];
    return measured(section, path);
  });
}

function measured(section: Section, path: readonly Position[]): MeasuredSection {
  const measuredKm = geodesicLengthKm(path);
  const published = section.distance?.typical;
  return {
    ...section,
    path,
    measuredKm,
    km: published ?? measuredKm,
    kind: published === undefined || section.distance?.kind === "assumed" ? "measured" : "published",
    allSources: [...new Set([...(section.distance?.sources ?? []), ...section.sources])],
  };
}
