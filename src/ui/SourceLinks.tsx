import type { Source } from "../core/provenance";
import { useAtlas, useSpeech } from "./context";

/** Links to sources: by title, or, where there is little room, by the publisher's name. */
export function SourceLinks({ ids, short = false }: { readonly ids: readonly string[]; readonly short?: boolean }) {
  const { sources } = useAtlas().state.known.catalog;
  const found = ids.map((id) => sources[id]).filter((source) => source !== undefined);
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

export function SourceLink({ source, text }: { readonly source: Source; readonly text: string }) {
  const { t, f } = useSpeech();
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
