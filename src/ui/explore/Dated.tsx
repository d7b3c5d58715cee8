import type { DatedNote } from "../../core/model/provenance";
import { useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";

/** How things stand: the newest dated sentence first, each with its sources; or that nobody's word is known. */
export function Dated({ notes }: { readonly notes: readonly DatedNote[] }) {
  const { t, f, language } = useI18n();
  if (notes.length === 0) return <p class="small">{t.noDatedState}</p>;
  return (
    <ul class="status-notes">
      {notes.map(({ since, text, sources }, index) => (
        <li key={since} class={index === 0 ? "" : "small"}>
          <b>{t.sinceDate(f.date(since))}</b> {text[language]} <SourceLinks ids={sources} short />
        </li>
      ))}
    </ul>
  );
}
