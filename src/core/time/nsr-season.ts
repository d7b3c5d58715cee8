import type { NotAvailable } from "../model/components";
import type { Named } from "../model/reason";
import type { IceClass } from "../model/scenario";

/** What a ship of a given ice class may do in one sea of the Northern Sea Route in one month. */
export type NsrState = "alone" | "alone-in-part" | "icebreaker" | "half-month" | "barred" | "not-known";

export const NSR_STATES: readonly NsrState[] = [
  "alone",
  "alone-in-part",
  "half-month",
  "icebreaker",
  "not-known",
  "barred",
];

/** One line of the rule table: twelve states, January first. */
export interface NsrRule {
  readonly sea: string;
  readonly iceClass: IceClass;
  readonly months: readonly NsrState[];
  readonly sources: readonly string[];
  readonly note?: string;
}

/** When a transit season really began and ended; null where the source does not say. */
export interface NsrPractice {
  readonly season: string; // year, or years
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** The rules by sea, ice class and month, and the groups that speeds are known for. */
export interface NsrSeasons {
  readonly asOf: string;
  readonly seas: readonly string[]; // west to east
  readonly seaNames: Readonly<Record<string, Named["names"]>>; // of each of these, as inside a sentence
  readonly rules: readonly NsrRule[];
  readonly practice: readonly NsrPractice[];
  readonly iceClassGroups: Readonly<Record<string, readonly IceClass[]>>;
  readonly monthGroups: Readonly<Record<string, readonly number[]>>;
}

/** The rule table's own word for one sea; "not-known" where the table has no line. */
export function nsrState(seasons: NsrSeasons, sea: string, month: number, iceClass: IceClass): NsrState {
  const rule = seasons.rules.find((line) => line.sea === sea && line.iceClass === iceClass);
  return rule?.months[month - 1] ?? "not-known";
}

/** The hardest state over the seas crossed: what decides whether the whole passage can be made. */
export function passageState(
  seasons: NsrSeasons,
  seas: readonly string[],
  month: number,
  iceClass: IceClass,
): NsrState {
  let worst = 0;
  for (const sea of seas) worst = Math.max(worst, NSR_STATES.indexOf(nsrState(seasons, sea, month, iceClass)));
  return NSR_STATES[worst]!;
}

/** Why no number can be given, or null when the passage may be made. */
export function nsrRefusal(
  seasons: NsrSeasons,
  seas: readonly string[],
  month: number,
  iceClass: IceClass,
): NotAvailable | null {
  const first = (state: NsrState): Named | null => {
    const id = seas.find((sea) => nsrState(seasons, sea, month, iceClass) === state);
    return id === undefined ? null : { id, names: seasons.seaNames[id]! };
  };
  const barred = first("barred");
  if (barred) return { reason: { kind: "barred-sea", sea: barred, month, iceClass } };
  const unknown = first("not-known");
  return unknown ? { reason: { kind: "unknown-rule", sea: unknown, month, iceClass } } : null;
}

/** Component ids for the speed in one sea, most specific first. */
export function nsrSpeedIds(seasons: NsrSeasons, sea: string, month: number, iceClass: IceClass): string[] {
  const ship = groupOf(seasons.iceClassGroups, iceClass);
  const season = groupOf(seasons.monthGroups, month);
  return [`nsr-speed-${sea}-${ship}-${season}`, `nsr-speed-${ship}-${season}`];
}

function groupOf<T>(groups: Readonly<Record<string, readonly T[]>>, member: T): string {
  return Object.keys(groups).find((name) => groups[name]!.includes(member)) ?? String(member);
}
