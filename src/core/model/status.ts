import { numberOf } from "../time/calendar";
import type { LegStatus } from "./leg";
import type { Language } from "./place";
import type { Grade, Source } from "./provenance";
import type { ScenarioPreset } from "./scenario";

export const SUBJECT_KINDS = ["corridor", "variant", "passage", "place", "railway", "project"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

type InLanguages = Readonly<Record<Language, string>>;

/** One state of some things of one kind: since when it has held, and the last day it was seen to hold. */
export interface StatusRecord {
  readonly id: string;
  readonly subject: { readonly kind: SubjectKind; readonly ids: readonly string[] };
  readonly status: LegStatus;
  readonly since: string;
  readonly asOf: string;
  readonly grade: Grade;
  readonly text: InLanguages;
  readonly sources: readonly string[];
}

/** Ships a day through a passage, by month or day, as one source counts them. */
export interface TrafficPart {
  readonly by: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly points: readonly { readonly at: string; readonly ships: number }[];
}

export interface TrafficSeries {
  readonly passage: string;
  readonly normal: { readonly ships: number; readonly asOf: string; readonly sources: readonly string[] };
  readonly parts: readonly TrafficPart[];
}

/** What is closed on the day of the file; `records` say why. */
export interface TodayClosures {
  readonly closed: readonly string[];
  readonly closedPlaces: readonly string[];
  readonly suspended: readonly string[];
  readonly records: readonly string[];
}

/** geo/status.json: everything that changes from week to week. */
export interface StatusFile {
  readonly version: 1;
  readonly date: string;
  readonly limits: Readonly<Record<SubjectKind, number>> & { readonly note: string }; // days
  readonly rule: { readonly open: number; readonly closed: number; readonly note: string }; // shares of the normal traffic
  readonly unfollowed: InLanguages; // said of what has no record
  readonly today: TodayClosures;
  readonly records: readonly StatusRecord[];
  readonly series: readonly TrafficSeries[];
  readonly sources: readonly Source[]; // those that geo/sources.json lacks
}

/** What an option carries of its state: of its variant, else of its corridor, the newest. */
export type State = Pick<StatusRecord, "status" | "since" | "asOf" | "grade" | "sources">;

/** The newest record of a thing; null: nobody's word of it is known. */
export function newestRecord({ records }: StatusFile, kind: SubjectKind, id: string): StatusRecord | null {
  return recordsOf(records, kind, id)[0] ?? null;
}

/** All records of a thing, the newest first. */
export function recordsOf(records: readonly StatusRecord[], kind: SubjectKind, id: string): readonly StatusRecord[] {
  const own = records.filter(({ subject }) => subject.kind === kind && subject.ids.includes(id));
  return own.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.asOf < b.asOf ? 1 : -1));
}

/** The state of an option; null for one that no record speaks of. */
export function stateOf(file: StatusFile, option: { readonly id: string; readonly corridor: string }): State | null {
  const own = recordOf(file, option);
  if (own === null) return null;
  const { status, since, asOf, grade, sources } = own;
  return { status, since, asOf, grade, sources };
}

/** The newest record of an option's variant, else of its corridor. */
export function recordOf(file: StatusFile, { id, corridor }: { readonly id: string; readonly corridor: string }) {
  return newestRecord(file, "variant", id) ?? newestRecord(file, "corridor", corridor);
}

/** Days from one calendar day to another; a month or a year counts from its first day. */
export function daysBetween(from: string, to: string): number {
  const day = (text: string): number => {
    const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
    return numberOf(year, month, date);
  };
  return day(to) - day(from);
}

/** Whether nobody has confirmed the record for longer than its kind allows. */
export function isOld({ limits }: StatusFile, { asOf, subject }: StatusRecord, today: string): boolean {
  return daysBetween(asOf, today) > limits[subject.kind];
}

export const TODAY = "today";

/** The scenario of the day: what the file says is closed, with the reasons, and the surcharges of its month. */
export function todayPreset({ date, today, records }: StatusFile): ScenarioPreset {
  const { closed, closedPlaces, suspended } = today;
  const pricesOf = date.slice(0, "2026-12".length);
  const notes = today.records.flatMap((id) => records.filter((record) => record.id === id));
  return {
    id: TODAY,
    names: { en: "Today", hi: "आज", ru: "Сегодня" },
    patch: {
      closed: closed.toSorted(),
      closedPlaces: closedPlaces.toSorted(),
      suspended: suspended.toSorted(),
      pricesOf,
    },
    notes: notes.map(({ since, asOf, grade, text, sources }) => ({ since, asOf, grade, text, sources })),
  };
}
