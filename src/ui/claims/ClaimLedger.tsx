import { useComputed, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { LedgerData } from "../../core/claims/ledger";
import type { ClaimWords } from "../../export/claims-file";
import { useAtlas } from "../context";
import { ClaimFilters } from "./ClaimFilters";
import { ClaimRow } from "./ClaimRow";
import { entriesOf, isShown, verdictCounts, type LedgerFilters } from "./ledger-view";
import { useGrowing } from "./growing";
import { VerdictRules } from "./VerdictRules";

interface Props {
  readonly data: LedgerData;
  readonly words: ClaimWords;
}

type OwnFilters = Omit<LedgerFilters, "corridor">;

const NO_FILTERS: OwnFilters = { quantity: null, role: null, year: null, verdict: null, text: "" };

/** Every claim, narrowed by filters; one may be opened in its place. */
export function ClaimLedger({ data, words }: Props) {
  const { view } = useAtlas().state;
  const { t, language } = words;
  const own = useSignal<OwnFilters>(NO_FILTERS);
  const { claim: opened, claimsOn } = view.view.value;
  const entries = useMemo(() => entriesOf(data), [data]);
  const filters = useComputed(() => ({ ...own.value, corridor: view.view.value.claimsOn })).value;
  const shown = entries.filter((entry) => entry.claim.id === opened || isShown(entry, filters, language));
  const at = shown.findIndex(({ claim }) => claim.id === opened);
  const narrowed = `${claimsOn} ${JSON.stringify(own.value)}`;
  const count = useGrowing(shown.length, Math.max(FIRST_ROWS, at + 8), narrowed);
  // The same elements again: rows that stand already are not made anew when the list grows.
  const rows = useMemo(
    () =>
      shown.map((entry) => {
        const { id } = entry.claim;
        return <ClaimRow key={id} entry={entry} entries={entries} words={words} isOpen={id === opened} />;
      }),
    [entries, narrowed, opened, t, view.view.value.units],
  );
  return (
    <>
      <h1 class="ledger-title">{t.title(verdictCounts(entries), entries.length)}</h1>
      <ClaimFilters
        entries={entries}
        shown={shown}
        filters={filters}
        words={words}
        onChange={({ corridor, ...rest }) => {
          own.value = rest;
          if (corridor !== claimsOn) view.openClaimsOn(corridor);
        }}
      />
      <div class="ledger-head small quiet" aria-hidden="true">
        <span>{t.headClaim}</span>
        <span>{t.headWho}</span>
        <span class="number">{t.headClaimed}</span>
        <span class="number">{t.headComputed}</span>
        <span>{t.verdict}</span>
      </div>
      <ul class="ledger" aria-label={t.ledger}>
        {rows.slice(0, count)}
      </ul>
      {shown.length === 0 && <p>{t.noneFound}</p>}
      <VerdictRules t={t} />
    </>
  );
}

const FIRST_ROWS = 24; // more than fit a screen
