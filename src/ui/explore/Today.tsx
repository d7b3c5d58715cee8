import { TODAY } from "../../core/model/status";
import { useSignal } from "@preact/signals";
import type { PageCatalog } from "../../core/model/catalog";
import type { DatedNote } from "../../core/model/provenance";
import { corridorShortName, optionName, projectName, stopName } from "../../state/names";
import { useAtlas, useStartWords } from "../context";
import { SourceLinks } from "../parts/SourceLinks";
import { NoteDates } from "../parts/StateDates";
import { StatusFileButton } from "./StatusFileButton";

const SHOWN = 3;
const SHOWN_ON_PHONE = 2; // the card below says the rest, and begins on the first screen

/** What is known of the world now, newest first, each dated and sourced: the first screen must not hide it. */
export function Today() {
  const { state, isPhone } = useAtlas();
  const { catalog, statusFaults } = state.initial;
  const { t, f, language } = useStartWords();
  const few = isPhone.value ? SHOWN_ON_PHONE : SHOWN;
  const isWhole = useSignal(false);
  const notes = catalog.presets.find(({ id }) => id === TODAY)?.notes ?? [];
  if (notes.length === 0) return null;
  const shown = isWhole.value ? notes : notes.slice(0, few);
  return (
    <section class="today small" aria-label={t.today}>
      <ul>
        {shown.map((note, index) => (
          <li key={note.text.en}>
            <NoteDates note={note} /> <NotedThings text={note.text} /> {note.text[language]}{" "}
            <SourceLinks ids={note.sources.slice(0, 1)} short />
            {notes.length > few && index === shown.length - 1 && (
              <>
                {" "}
                <button
                  type="button"
                  class="link more"
                  aria-expanded={isWhole.value}
                  onClick={() => (isWhole.value = !isWhole.value)}
                >
                  {isWhole.value ? t.fewer : t.more(notes.length - few)}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {statusFaults.slice(0, 1).map((fault) => (
        <p key={fault} role="status">
          {t.statusRefused(fault, f.date(catalog.status.date))}
        </p>
      ))}
      <p>
        <button type="button" class="link" onClick={() => state.view.showPart("context")}>
          {t.tradeAndAgenda}
        </button>{" "}
        <StatusFileButton />
      </p>
    </section>
  );
}

/** What a sentence of the status file is about: its text alone does not say. */
function NotedThings({ text }: { readonly text: DatedNote["text"] }) {
  const { catalog } = useAtlas().state.initial;
  const { t, language } = useStartWords();
  const record = catalog.status.records.find((one) => one.text.en === text.en);
  if (record === undefined) return null;
  const { kind, ids } = record.subject;
  const name = (id: string) =>
    kind === "corridor"
      ? corridorShortName(catalog, language, id)
      : kind === "variant"
        ? optionName(catalog, language, { id, name: id, corridor: corridorOfVariant(catalog, id) })
        : kind === "project"
          ? projectName(catalog, language, id)
          : stopName(catalog, language, id);
  const rest = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).map(name).join(", ");
  return (
    <b>
      {named}
      {rest > 0 && `, ${t.more(rest)}`}:{" "}
    </b>
  );
}

const MOST_NAMED = 2;

function corridorOfVariant({ corridors }: PageCatalog, variant: string): string {
  return corridors.find(({ variants }) => variants.some(({ id }) => id === variant))?.id ?? variant;
}
