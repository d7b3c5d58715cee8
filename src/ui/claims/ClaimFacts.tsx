import type { ComponentChildren } from "preact";
import type { Computed, TodayState } from "../../core/claims/answer";
import { computedText, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { useAtlas, useI18n } from "../context";

interface Props {
  readonly entry: LedgerEntry;
  readonly entries: readonly LedgerEntry[];
  readonly words: ClaimWords;
}

/** Everything the record and its answer say, in a list of terms. */
export function ClaimFacts({ entry, entries, words }: Props) {
  const { f } = useI18n();
  const { claim, answer } = entry;
  const { t, parts } = words;
  const { labels } = t;
  const value = (one: Computed) => `${computedText({ t }, claim, one)}, ${parts.option(one.option)}`;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [labels.ends, t.endsOf(claim, parts)],
    ...(answer.computed === null ? [] : [[labels.sameEnds, value(answer.computed)] as const]),
    ...answer.tried.map((one) => [t.pair(one, parts), value(one)] as const),
    ...(answer.stated === null ? [] : [[labels.asStated, value(answer.stated)] as const]),
    ...(answer.asCompared === null
      ? []
      : [[labels.asCompared, computedText({ t }, claim, answer.asCompared)] as const]),
    ...(answer.baseline === null ? [] : [[labels.baseline, value(answer.baseline)] as const]),
    ...(claim.baseline?.claimed === undefined
      ? []
      : [[labels.claimedBaseline, t.claimed(claim.baseline.claimed)] as const]),
    ...(answer.today === null
      ? []
      : [[labels.today, t.today(openOnly(claim, answer.today), answer.computed, parts)] as const]),
    ...(answer.impliedSpeed === null ? [] : [[labels.impliedSpeed, t.impliedSpeed(answer.impliedSpeed)] as const]),
    ...answer.unitHints.map((hint) => [labels.unitHints, t.hint(hint, parts.distance(hint.km))] as const),
    ...answer.lengths.map(
      ({ by, without, km }) =>
        [
          labels.otherLengths,
          `${by.length > 0 ? f.list(by.map(parts.name)) : `≠ ${f.list(without.map(parts.name))}`}: ${parts.distance(km)}`,
        ] as const,
    ),
    [labels.kind, t.kinds[claim.kind]],
    [labels.basis, t.bases[claim.basis]],
    [labels.cargo, t.cargoes[claim.cargo]],
    ...(claim.season === null ? [] : [[labels.season, f.list(claim.season.map((month) => f.month(month)))] as const]),
    ...repeats({ entry, entries, words }),
  ];
  return (
    <dl class="claim-facts small">
      {rows.map(([term, said], index) => (
        <div key={index}>
          <dt class="quiet">{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A way is no longer today than at other times: for a length it is enough whether it is open. */
function openOnly({ quantity }: LedgerEntry["claim"], today: TodayState): TodayState {
  return quantity.startsWith("distance") ? { ...today, value: null } : today;
}

/** What it repeats, and how often it has been repeated. */
function repeats({ entry: { claim }, entries, words }: Props): readonly (readonly [string, ComponentChildren])[] {
  const { t, language } = words;
  const first = entries.find((one) => one.claim.id === claim.repeats);
  const later = entries.filter((one) => one.claim.repeats === claim.id).length;
  return [
    ...(first === undefined
      ? []
      : [
          [
            t.labels.repeats,
            <ClaimLink key="first" id={first.claim.id} text={first.claim.statement[language]} />,
          ] as const,
        ]),
    ...(later === 0 ? [] : [[t.labels.repeated, t.repeatCount(later)] as const]),
  ];
}

export function ClaimLink({ id, text }: { readonly id: string; readonly text: string }) {
  const { view } = useAtlas().state;
  return (
    <button type="button" class="link" onClick={() => view.openClaim(id)}>
      {text}
    </button>
  );
}
