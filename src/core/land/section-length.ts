import type { Chainage, PlannedLand, Section } from "../model/catalog";
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
 * Every section with its length: the published figure, else the difference of published kilometre marks, else
 * the length of its line. A figure assumed from the line (line times detour) still counts as measured.
 *
 * @throws RangeError when a section names a station that does not exist
 */
export function measureSections({ stations, sections, chainages }: PlannedLand): readonly MeasuredSection[] {
  const marks = chainages.flatMap(marksOf);
  const byPair = new Map(marks.map((mark) => [mark.pair, mark]));
  const position = (id: string): Position => {
    const station = stations[id];
    if (station === undefined) throw new RangeError(`unknown station "${id}" of a section`);
    return station.position;
  };
  return sections.map((section) => {
    const path = [position(section.from), ...section.line, position(section.to)];
    return measured(section, path, byPair.get(pairKey(section.from, section.to)));
  });
}

interface MarkedPair {
  readonly pair: string;
  readonly km: number;
  readonly sources: readonly string[];
}

function measured(section: Section, path: readonly Position[], marks: MarkedPair | undefined): MeasuredSection {
  const measuredKm = geodesicLengthKm(path);
  const published = section.distance?.typical ?? marks?.km;
  const from = section.distance?.sources ?? marks?.sources ?? [];
  return {
    ...section,
    path,
    measuredKm,
    km: published ?? measuredKm,
    kind: published === undefined || section.distance?.kind === "assumed" ? "measured" : "published",
    allSources: [...new Set([...from, ...section.sources])],
  };
}

function marksOf({ stations, sources }: Chainage): MarkedPair[] {
  return stations.flatMap((from, i) => {
    const to = stations[i + 1];
    return to === undefined
      ? []
      : [{ pair: pairKey(from.station, to.station), km: Math.abs(to.km - from.km), sources }];
  });
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
