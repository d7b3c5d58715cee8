import type { Source } from "../../core/model/provenance";
import { useAtlas, useStartWords } from "../context";

/** Links to sources: by title, or, where there is little room, by the publisher's name. */
export function SourceLinks({ ids, short = false }: { readonly ids: readonly string[]; readonly short?: boolean }) {
  const found = useSources(ids);
  return (
    <span class="sources-inline">
      {found.map((source) => (
        <SourceLink
          key={source.id}
          source={source}
          text={short ? source.publisher : `${source.title}, ${source.publisher}`}
        />
      ))}
    </span>
  );
}

/** The sources of the catalog, and every other one once the provenance has been fetched; each once. */
export function useSources(ids: readonly string[]): readonly Source[] {
  const { initial, lazyData } = useAtlas().state;
  const all = lazyData.provenance.value?.sources;
  return [...new Set(ids)]
    .map((id) => initial.catalog.sources[id] ?? all?.[id])
    .filter((source) => source !== undefined);
}

/** Ids that no record answers to, once all sources have come: said, so that a gap is seen. */
export function useMissingSources(ids: readonly string[]): readonly string[] {
  const { initial, lazyData } = useAtlas().state;
  const all = lazyData.provenance.value?.sources;
  if (all === undefined) return [];
  return [...new Set(ids)].filter((id) => initial.catalog.sources[id] === undefined && all[id] === undefined);
}

export function SourceLink({ source, text }: { readonly source: Source; readonly text: string }) {
  const { t, f } = useStartWords();
  const dated = source.published === null ? text : `${text}, ${f.date(source.published)}`;
  if (source.url === null) return <span>{dated}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title}
      aria-label={t.sourceLink(dated)}
    >
      {dated}
    </a>
  );
}
