import type { ClaimWords, LedgerEntry } from "../../export/claims-file";
import { useI18n } from "../context";

/** Each source by title, publisher, date, address and grade; those that disagree stand side by side. */
export function ClaimSources({ entry, words }: { readonly entry: LedgerEntry; readonly words: ClaimWords }) {
  const { t } = words;
  return (
    <details class="claim-sources small" open>
      <summary>{t.labels.sources}</summary>
      <ul>
        {entry.claim.sources.map(({ source, grade }) => (
          <GradedSourceItem key={source} entry={entry} id={source} grade={t.grades[grade]} words={words} />
        ))}
      </ul>
    </details>
  );
}

interface ItemProps {
  readonly entry: Pick<LedgerEntry, "sources">;
  readonly id: string;
  readonly grade: string;
  readonly words: ClaimWords;
}

export function GradedSourceItem({ entry, id, grade, words: { t } }: ItemProps) {
  const { f } = useI18n();
  const source = entry.sources[id];
  if (source === undefined) return null;
  const { title, publisher, published, accessed, url } = source;
  return (
    <li>
      {url === null ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <span class="quiet">
        {" "}
        {publisher}; {published === null ? t.undated : t.published(f.date(published))}; {t.accessed(f.date(accessed))};{" "}
        {grade}
      </span>
    </li>
  );
}
