import type { ClaimAnswer, Computed } from "../core/claims/answer";
import type { Claim, Claimed, Speaker } from "../core/claims/claim";
import { inOwnUnits } from "../core/claims/claimed";
import type { Source } from "../core/model/provenance";
import type { Range } from "../core/range";
import { KM_PER_NM } from "../core/units";
import type { ClaimMessages, ClaimParts } from "../i18n/messages/claims-en";
import { csvText } from "./csv-text";

/** One claim with all that is said beside it. */
export interface LedgerEntry {
  readonly claim: Claim;
  readonly answer: ClaimAnswer;
  readonly speaker: Speaker;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The words a file is written in: English at the command line, the reader's language on the page. */
export interface ClaimWords {
  readonly t: ClaimMessages;
  readonly parts: ClaimParts;
  readonly language: "en" | "hi" | "ru";
}

const NOT_STATED = "not stated";
const UNIT_NAMES: Readonly<Record<string, string>> = { d: "days" };
const unitName = (unit: string): string => UNIT_NAMES[unit] ?? unit;

/** Kilometres as nautical miles where the claim is in these, else as computed. */
function inUnitOf(claim: Claim, { low, typical, high, unit, option, from, to }: Computed) {
  const isNautical = unit === "km" && claim.claimed?.unit === "nm";
  const per = isNautical ? KM_PER_NM : 1;
  const value = (amount: number) => Math.round((amount / per) * 100) / 100;
  const name = isNautical ? "nm" : unitName(unit);
  const amount =
    low === high ? { value: value(typical) } : { low: value(low), typical: value(typical), high: value(high) };
  return { ...amount, unit: name, option, from, to };
}

const optional = (claim: Claim, computed: Computed | null) => (computed === null ? null : inUnitOf(claim, computed));

function impliedKnots({ claimed, quantity }: Claim, { impliedSpeed }: ClaimAnswer): number | null {
  if (quantity !== "days" || claimed === null || impliedSpeed === null || impliedSpeed.unit !== "kn") return null;
  return Math.round(((impliedSpeed.low + impliedSpeed.high) / 2) * 10) / 10;
}

const valueWithUnit = ({ low, high, unit, bound }: Claimed) => ({
  low,
  high,
  unit: unitName(unit),
  ...(bound && { bound }),
});

/** The claim as `atlas claims --json` gives it: stable keys. */
export function claimDocument({ claim, answer, speaker, sources }: LedgerEntry, words: ClaimWords) {
  const { t, parts, language } = words;
  const { baseline } = claim;
  const knots = impliedKnots(claim, answer);
  const [first, ...rest] = claim.sources.map(({ source, grade }) => sourceDocument(sources[source], source, grade));
  return {
    id: claim.id,
    statement: claim.statement[language],
    corridor: claim.corridor,
    quantity: claim.quantity,
    claimed: claim.claimed && valueWithUnit(claim.claimed),
    from: claim.from ?? NOT_STATED,
    to: claim.to ?? NOT_STATED,
    ...(claim.said && { said: claim.said[language] }),
    option: claim.option,
    ...(baseline && {
      baseline: {
        from: baseline.from ?? NOT_STATED,
        to: baseline.to ?? NOT_STATED,
        by: baseline.option ?? NOT_STATED,
        ...(baseline.claimed && { claimed: valueWithUnit(baseline.claimed) }),
      },
    }),
    ...(claim.obtainedOn && { obtainedOn: claim.obtainedOn }),
    ...(claim.triedOn && { triedOn: claim.triedOn }),
    who: speaker.names[language],
    role: speaker.role,
    date: claim.date,
    kind: claim.kind,
    basis: claim.basis,
    cargo: claim.cargo,
    direction: claim.direction,
    season: claim.season,
    repeats: claim.repeats,
    computed: optional(claim, answer.computed),
    asStated: optional(claim, answer.stated),
    asCompared: optional(claim, answer.asCompared),
    baselineComputed: optional(claim, answer.baseline),
    tried: answer.tried.map((one) => inUnitOf(claim, one)),
    today: answer.today && {
      status: answer.today.status,
      ...(answer.today.reason && { reason: parts.reason(answer.today.reason) }),
      value: answer.today.value,
    },
    ...(knots !== null && { impliedSpeedKn: knots }),
    ...(answer.impliedSpeed && { impliedSpeed: answer.impliedSpeed }),
    ...(answer.unitHints.length > 0 && { unitHints: answer.unitHints }),
    ...(answer.lengths.length > 0 && { otherLengths: answer.lengths }),
    wouldHold: answer.conditions.map((condition) => ({ ...condition, text: t.condition(condition, parts) })),
    verdict: answer.verdict,
    rule: answer.why.rule,
    why: t.why(answer.why, claim, parts),
    source: first,
    ...(rest.length > 0 && { furtherSources: rest }),
    ...(claim.note && { note: claim.note[language] }),
  };
}

function sourceDocument(source: Source | undefined, id: string, grade: string) {
  const { title = id, publisher = "", published = null, url = null } = source ?? {};
  return { id, title, publisher, date: published, url, grade };
}

const COLUMNS = [
  "id",
  "statement",
  "corridor",
  "quantity",
  "claimed_low",
  "claimed_high",
  "claimed_unit",
  "bound",
  "from",
  "to",
  "baseline_by",
  "baseline_from",
  "baseline_to",
  "who",
  "role",
  "date",
  "kind",
  "computed_low",
  "computed_high",
  "computed_unit",
  "computed_option",
  "implied_speed_kn",
  "verdict",
  "why",
  "repeats",
  "source_title",
  "source_publisher",
  "source_date",
  "source_url",
  "source_grade",
] as const;

/** The claims as CSV (RFC 4180), one row each under a heading. */
export function claimsCsv(entries: readonly LedgerEntry[], words: ClaimWords): string {
  const rows = entries.map((entry) => csvRow(entry, words));
  return csvText([COLUMNS, ...rows]);
}

function csvRow(entry: LedgerEntry, words: ClaimWords): readonly (string | number)[] {
  const document = claimDocument(entry, words);
  const { claimed, baseline, computed, source } = document;
  const [low, high] = computed === null ? ["", ""] : boundsOf(computed);
  return [
    document.id,
    document.statement,
    document.corridor,
    document.quantity,
    claimed?.low ?? "",
    claimed?.high ?? "",
    claimed?.unit ?? "",
    claimed?.bound ?? "",
    document.from,
    document.to,
    baseline?.by ?? "",
    baseline?.from ?? "",
    baseline?.to ?? "",
    document.who,
    document.role,
    document.date,
    document.kind,
    low,
    high,
    computed?.unit ?? "",
    computed?.option ?? "",
    document.impliedSpeedKn ?? "",
    document.verdict,
    document.why,
    document.repeats ?? "",
    source?.title ?? "",
    source?.publisher ?? "",
    source?.date ?? "",
    source?.url ?? "",
    source?.grade ?? "",
  ];
}

function boundsOf(computed: ReturnType<typeof inUnitOf>): readonly [number, number] {
  return "value" in computed ? [computed.value, computed.value] : [computed.low, computed.high];
}

/** A computed value in the unit of the claim: nautical miles where it is in these. */
export function computedText({ t }: Pick<ClaimWords, "t">, claim: Claim, computed: Computed): string {
  const isNautical = computed.unit === "km" && claim.claimed?.unit === "nm";
  if (!isNautical) return t.computedValue(computed, computed.unit);
  const { low, typical, high } = computed;
  return t.computedValue({ low: low / KM_PER_NM, typical: typical / KM_PER_NM, high: high / KM_PER_NM }, "nm");
}

/** The claimed value in the atlas' own units, to stand on one scale with what is computed. */
export function claimedRange(claim: Claim): Range | null {
  const value = claim.claimed && inOwnUnits(claim.claimed);
  return value === null ? null : { low: value.low, typical: (value.low + value.high) / 2, high: value.high };
}
