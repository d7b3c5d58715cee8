import type { Corridor, StatusNote } from "../../core/model/corridor";
import { corridorText } from "../../state/names";
import { useAtlas, useI18n } from "../context";
import { SourceLinks } from "../parts/SourceLinks";

/** Every dated state of a corridor, newest first. */
export function StatusNotes({ corridor }: { readonly corridor: Corridor }) {
  const { t } = useI18n();
  return (
    <section class="section">
      <h2>{t.state}</h2>
      <ul class="status-notes">
        {corridor.status.map((note) => (
          <li key={note.text}>
            <Note corridor={corridor} note={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ corridor, note }: { readonly corridor: Corridor; readonly note: StatusNote }) {
  const { catalog } = useAtlas().state.initial;
  const { t, f, language } = useI18n();
  return (
    <>
      <p class="small quiet">{t.statusSince(t.statuses[note.status], f.date(note.since))}</p>
      <p>
        {corridorText(catalog, language, corridor.id, note.text)} <SourceLinks ids={note.sources} />
      </p>
    </>
  );
}
