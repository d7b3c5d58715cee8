import { daysBetween, isOld, type StatusRecord } from "../../core/model/status";
import type { DatedNote } from "../../core/model/provenance";
import { useAtlas, useStartWords } from "../context";

/** "Closed since 14 July 2026; so seen on 28 August 2026, second hand (95 days old)": one wording wherever a state is shown. */
export function StateDates({ record }: { readonly record: StatusRecord }) {
  const { catalog, day } = useAtlas().state.initial;
  const { t, f } = useStartWords();
  const since = t.statusSince(t.statuses[record.status], f.date(record.since));
  const hasAged = isOld(catalog.status, record, day);
  return (
    <span class="quiet state-dates" data-record={record.id}>
      {`${t.seenOn(since, f.date(record.asOf))}, ${t.grades[record.grade]}`}
      {hasAged && ` (${t.daysOld(daysBetween(record.asOf, day))})`}.
    </span>
  );
}

/** The dates of a sentence about the world, and how it is known. */
export function NoteDates({ note: { since, asOf, grade } }: { readonly note: DatedNote }) {
  const { t, f } = useStartWords();
  const dates = asOf === undefined ? f.date(since) : t.sinceSeen(f.date(since), f.date(asOf));
  return <b>{t.sinceDate(`${dates}, ${t.grades[grade]}`)}</b>;
}
