import { CLAIM_VERDICTS } from "../../core/claims/verdict";
import { claimDocument, claimsCsv, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { corridorName } from "../../state/names";
import { useAtlas } from "../context";
import { Icon } from "../parts/Icon";
import { saveFile } from "../parts/save-file";
import type { LedgerFilters } from "./ledger-view";

interface Props {
  readonly entries: readonly LedgerEntry[];
  readonly shown: readonly LedgerEntry[];
  readonly filters: LedgerFilters;
  readonly words: ClaimWords;
  readonly onChange: (filters: LedgerFilters) => void;
}

/** Search, five filters, and what is shown as a file. */
export function ClaimFilters({ entries, shown, filters, words, onChange }: Props) {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = words;
  const valuesOf = (of: (entry: LedgerEntry) => string) => [...new Set(entries.map(of))];
  const corridor = (id: string) => (id === "general" ? t.general : corridorName(catalog, language, id));
  const change = (part: Partial<LedgerFilters>) => onChange({ ...filters, ...part });
  return (
    <div class="ledger-filters small">
      <label class="field ledger-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={filters.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <Filter
        legend={t.verdict}
        all={t.all}
        values={CLAIM_VERDICTS}
        chosen={filters.verdict}
        nameOf={(one) => t.verdicts[one]}
        onChoose={(verdict) => change({ verdict })}
      />
      <Filter
        legend={t.corridor}
        all={t.all}
        values={valuesOf(({ claim }) => claim.corridor).filter((id) => id !== "general")}
        chosen={filters.corridor}
        nameOf={corridor}
        onChoose={(chosen) => change({ corridor: chosen })}
      />
      <Filter
        legend={t.quantity}
        all={t.all}
        values={valuesOf(({ claim }) => claim.quantity)}
        chosen={filters.quantity}
        nameOf={(one) => t.quantities[one as keyof typeof t.quantities]}
        onChoose={(quantity) => change({ quantity })}
      />
      <Filter
        legend={t.who}
        all={t.all}
        values={valuesOf(({ speaker }) => speaker.role)}
        chosen={filters.role}
        nameOf={(one) => t.roles[one as keyof typeof t.roles]}
        onChoose={(role) => change({ role })}
      />
      <Filter
        legend={t.year}
        all={t.all}
        values={valuesOf(({ claim }) => claim.date.slice(0, 4))
          .toSorted()
          .toReversed()}
        chosen={filters.year}
        nameOf={(one) => one}
        onChoose={(year) => change({ year })}
      />
      <span class="ledger-files">
        <span class="quiet" role="status">
          {t.shown(shown.length, entries.length)}
        </span>
        <button type="button" class="button" onClick={() => save("claims.csv", "text/csv", claimsCsv(shown, words))}>
          {t.asCsv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save("claims.json", "application/json", asJson(shown, words))}
        >
          {t.asJson}
        </button>
      </span>
    </div>
  );
}

function asJson(entries: readonly LedgerEntry[], words: ClaimWords): string {
  return `${JSON.stringify(
    entries.map((entry) => claimDocument(entry, words)),
    null,
    1,
  )}\n`;
}

function save(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type }));
}

interface FilterProps<T extends string> {
  readonly legend: string;
  readonly all: string;
  readonly values: readonly T[];
  readonly chosen: T | null;
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T | null) => void;
}

function Filter<T extends string>({ legend, all, values, chosen, nameOf, onChoose }: FilterProps<T>) {
  return (
    <label class="ledger-filter" data-changed={chosen !== null}>
      <select
        aria-label={legend}
        value={chosen ?? ""}
        onChange={(event) => onChoose(values.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{`${legend}: ${all}`}</option>
        {values.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {nameOf(value)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
