import type { LegStatus, RoutedLeg, Stop, Stretch } from "../model/leg";
import type { MeasuredSection } from "./section-length";
import type { Position } from "../geodesy/position";
import { worstStatus } from "./leg-status";

/** A section as a path runs over it. */
export interface SectionRun {
  readonly section: MeasuredSection;
  readonly backwards: boolean; // from its `to` to its `from`
}

/** What a leg has beyond its sections. */
export interface LegEnds {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly corridor: string;
  readonly stops: readonly Stop[];
}

/** One leg over sections in order of travel: one mode, one gauge, one country. `runs` holds one or more. */
export function landLeg(runs: readonly SectionRun[], ends: LegEnds, isBuilt: (project: string) => boolean): RoutedLeg {
  const sections = runs.map(({ section }) => section);
  return {
    ...ends,
    mode: sections[0]!.mode,
    distanceKm: kilometres(sections),
    distanceKind: mostlyPublished(sections) ? "published" : "measured",
    measuredKm: sections.reduce((sum, { measuredKm }) => sum + measuredKm, 0),
    line: joinedLine(runs),
    via: runs.slice(1).map(startOf),
    passages: [],
    countries: kilometresBy(sections, ({ country }) => country),
    status: worstStatus(sections.map((section) => statusOf(section, isBuilt))),
    stretches: stretchesOf(sections),
    sources: [...new Set(sections.flatMap(({ allSources }) => allSources))].toSorted(),
  };
}

const startOf = ({ section, backwards }: SectionRun): string => (backwards ? section.to : section.from);

function statusOf({ status }: MeasuredSection, isBuilt: (project: string) => boolean): LegStatus {
  return status.project !== null && isBuilt(status.project) ? "operating" : status.status;
}

function joinedLine(runs: readonly SectionRun[]): readonly Position[] {
  return runs.flatMap(({ section, backwards }, i) => {
    const path = backwards ? section.path.toReversed() : section.path;
    return i === 0 ? path : path.slice(1);
  });
}

/** Published kilometres make the figure when they are most of it. */
function mostlyPublished(sections: readonly MeasuredSection[]): boolean {
  return 2 * kilometres(sections.filter(({ kind }) => kind === "published")) > kilometres(sections);
}

function kilometres(sections: readonly MeasuredSection[]): number {
  return sections.reduce((sum, { km }) => sum + km, 0);
}

function kilometresBy(
  sections: readonly MeasuredSection[],
  keyOf: (section: MeasuredSection) => string,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const section of sections) sums[keyOf(section)] = (sums[keyOf(section)] ?? 0) + section.km;
  return sums;
}

/** Neighbouring sections of one railway, country (road) or waterway as one stretch. */
function stretchesOf(sections: readonly MeasuredSection[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { km, railway, country } of sections) {
    const on = railway ?? country;
    const last = stretches.at(-1);
    if (last?.on === on) stretches[stretches.length - 1] = { on, distanceKm: last.distanceKm + km };
    else stretches.push({ on, distanceKm: km });
  }
  return stretches;
}
