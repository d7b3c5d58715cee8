import type { Corridor, StatusNote } from "../../core/corridor";
import { corridorShortName, corridorText } from "../../state/names";
import { useAtlas, useSpeech } from "../context";
import { Icon } from "../Icon";
import { SourceLinks } from "../SourceLinks";

/** The newest state of a corridor, dated, with its source; nothing while it simply operates. */
export function StatusLine({ corridor, isNamed = false }: { readonly corridor: Corridor; readonly isNamed?: boolean }) {
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  const note = corridor.status[0];
  if (note === undefined) return null;
  const text = corridorText(catalog, language, corridor.id, note.text);
  return (
    <p class="status-line small">
      {note.status !== "operating" && <Icon name="warning" />}
      <span>
        {isNamed && <b>{t.nameFirst(corridorShortName(catalog, language, corridor.id))} </b>}
        {text ?? t.statusSince(t.statuses[note.status], f.date(note.since))} <SourceLinks ids={note.sources} short />
      </span>
    </p>
  );
}

/** Every dated state of a corridor, newest first. */
export function StatusNotes({ corridor }: { readonly corridor: Corridor }) {
  const { t } = useSpeech();
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
  const { catalog } = useAtlas().state.known;
  const { t, f, language } = useSpeech();
  return (
    <>
      <p class="small quiet">{t.statusSince(t.statuses[note.status], f.date(note.since))}</p>
      <p>
        {corridorText(catalog, language, corridor.id, note.text)} <SourceLinks ids={note.sources} />
      </p>
    </>
  );
}
