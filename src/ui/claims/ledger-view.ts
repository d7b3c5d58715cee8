import type { LedgerData } from "../../core/claims/ledger";
import type { Claim } from "../../core/claims/claim";
import { CLAIM_VERDICTS, type ClaimVerdict } from "../../core/claims/verdict";
import type { Language } from "../../core/model/place";
import type { LedgerEntry } from "../../export/claims-file";

export interface LedgerFilters {
  readonly corridor: string | null;
  readonly quantity: string | null;
  readonly role: string | null;
  readonly year: string | null;
  readonly verdict: ClaimVerdict | null;
  readonly text: string;
}

const ORDER = ["instc", "emc", "nsr", "suez", "cape", "trans-siberian", "general"];

/** By corridor; within it what is computed before what is not, first claims before those that repeat them. */
function rankOf({ claim, answer }: LedgerEntry): number {
  const corridor = ORDER.indexOf(claim.corridor);
  return (
    (corridor < 0 ? ORDER.length : corridor) * 4 + (answer.computed === null ? 2 : 0) + (claim.repeats === null ? 0 : 1)
  );
}

/** Every claim with what stands beside it. */
export function entriesOf({ claims, answers, speakers, sources }: LedgerData): readonly LedgerEntry[] {
  const entries = claims.map((claim, i) => ({ claim, answer: answers[i]!, speaker: speakers[claim.who]!, sources }));
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Words of the search stand in the statement, the speaker's name or a source's title, in any order. */
export function isShown(entry: LedgerEntry, filters: LedgerFilters, language: Language): boolean {
  const { claim, answer, speaker } = entry;
  const { corridor, quantity, role, year, verdict, text } = filters;
  return (
    (corridor === null || claim.corridor === corridor) &&
    (quantity === null || claim.quantity === quantity) &&
    (role === null || speaker.role === role) &&
    (year === null || claim.date.startsWith(year)) &&
    (verdict === null || answer.verdict === verdict) &&
    hasWords(entry, text, language)
  );
}

function hasWords({ claim, speaker, sources }: LedgerEntry, text: string, language: Language): boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const titles = claim.sources.map(({ source }) => `${sources[source]?.title} ${sources[source]?.publisher}`);
  const all = [claim.id, claim.statement[language], speaker.names[language], ...titles].join(" ").toLowerCase();
  return words.every((word) => all.replaceAll("\u202F", "").includes(word) || all.includes(word));
}

export function verdictCounts(entries: readonly LedgerEntry[]): Readonly<Record<ClaimVerdict, number>> {
  const count = (verdict: ClaimVerdict) => entries.filter(({ answer }) => answer.verdict === verdict).length;
  return Object.fromEntries(CLAIM_VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<ClaimVerdict, number>;
}

/** Claims of the same quantity for the same two ends by the same corridor: what was said before and since, oldest first. */
export function historyOf(entries: readonly LedgerEntry[], { claim }: LedgerEntry): readonly LedgerEntry[] {
  return entries
    .filter((one) => isSameSubject(one.claim, claim))
    .toSorted((a, b) => a.claim.date.localeCompare(b.claim.date));
}

function isSameSubject(a: Claim, b: Claim): boolean {
  if (a.quantity !== b.quantity || a.corridor !== b.corridor || a.claimed === null || b.claimed === null) return false;
  if (a.from === null) return b.from === null && (a.repeats ?? a.id) === (b.repeats ?? b.id);
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}

/** The sign before a verdict; words always stand beside it. */
export const VERDICT_SIGNS: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "=",
  "agrees only under stated conditions": "=",
  "compares different ends": "≠",
  "baseline unstated or out of date": "≠",
  "unit or arithmetic slip likely": "≠",
  "cannot be computed": "?",
};
