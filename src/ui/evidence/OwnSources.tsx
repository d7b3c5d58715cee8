import type { Source } from "../../core/model/provenance";
import { SourceLink } from "../parts/SourceLinks";

interface OwnSourcesProps {
  readonly ids: readonly string[];
  readonly sources: readonly Source[];
}

/** The sources of a row, by publisher. */
export function OwnSources({ ids, sources }: OwnSourcesProps) {
  const found = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  return (
    <span class="sources-inline">
      {found.map((source) => (
        <SourceLink key={source.id} source={source} text={source.publisher} />
      ))}
    </span>
  );
}
