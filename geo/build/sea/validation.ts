/** How far our distances are from the published ones: the figures of the test, the README and the validation page. */
import { type Compared, nearestRank } from "./truth";
import { regionOf } from "./region";

export interface GroupErrors {
  readonly name: string;
  readonly rows: number;
  readonly medianPct: number; // of absolute errors
  readonly p90Pct: number;
  readonly p99Pct: number;
  readonly worstPct: number;
}

export interface ValidationRow {
  readonly from: string;
  readonly to: string;
  readonly way: string;
  readonly publishedNm: number;
  readonly ourNm: number | null;
  readonly errorPct: number | null;
  readonly passages: readonly string[];
}

export interface Validation {
  readonly source: string;
  readonly overall: GroupErrors;
  readonly byWay: readonly GroupErrors[];
  readonly byRegion: readonly GroupErrors[]; // a row counts in the regions of both its ends
  readonly histogram: readonly { readonly fromPct: number; readonly rows: number }[]; // signed errors, classes of 0.5 %
  readonly worst: readonly ValidationRow[];
  readonly unanswered: readonly ValidationRow[];
  readonly rows: readonly ValidationRow[];
}

const WORST = 20;
const CLASS_PCT = 0.5;

export function validation(rows: readonly Compared[]): Validation {
  const answered = rows.filter(({ ourNm }) => ourNm !== null);
  const worst = [...answered].sort((a, b) => Math.abs(b.errorPct) - Math.abs(a.errorPct)).slice(0, WORST);
  return {
    source: "nga-pub-151",
    overall: summary("all", answered),
    byWay: grouped(answered, ({ way }) => [way]),
    byRegion: grouped(answered, ({ fromAt, toAt }) => [...new Set([regionOf(fromAt), regionOf(toAt)])]),
    histogram: histogram(answered),
    worst: worst.map(written),
    unanswered: rows.filter(({ ourNm }) => ourNm === null).map(written),
    rows: rows.map(written),
  };
}

function grouped(rows: readonly Compared[], namesOf: (row: Compared) => readonly string[]): GroupErrors[] {
  const groups = new Map<string, Compared[]>();
  for (const row of rows) for (const name of namesOf(row)) groups.set(name, [...(groups.get(name) ?? []), row]);
  return [...groups]
    .map(([name, members]) => summary(name, members))
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
}

export function summary(name: string, rows: readonly Compared[]): GroupErrors {
  const errors = rows.map(({ errorPct }) => Math.abs(errorPct));
  const at = (share: number): number => hundredths(nearestRank(errors, share));
  return {
    name,
    rows: rows.length,
    medianPct: at(0.5),
    p90Pct: at(0.9),
    p99Pct: at(0.99),
    worstPct: hundredths(Math.max(0, ...errors)),
  };
}

function histogram(rows: readonly Compared[]): Validation["histogram"] {
  const classes = new Map<number, number>();
  for (const { errorPct } of rows) {
    const from = Math.floor(errorPct / CLASS_PCT) * CLASS_PCT;
    classes.set(from, (classes.get(from) ?? 0) + 1);
  }
  return [...classes].sort((a, b) => a[0] - b[0]).map(([fromPct, count]) => ({ fromPct, rows: count }));
}

function written({ from, to, way, publishedNm, ourNm, errorPct, passages }: Compared): ValidationRow {
  const [nm, pct] = ourNm === null ? [null, null] : [Math.round(ourNm), hundredths(errorPct)];
  return { from, to, way, publishedNm, ourNm: nm, errorPct: pct, passages };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
