import { useAtlas, useStartWords } from "../context";
import { Icon } from "./Icon";

/** Parts of the address that could not be used. */
export function Notes() {
  const { address } = useAtlas().state;
  const { t } = useStartWords();
  const notes = address.notes.value;
  if (notes.length === 0) return null;
  return (
    <div class="notice" role="status">
      <ul>
        {notes.map(({ parameter, given, allowed }) => (
          <li key={parameter}>
            {given === null
              ? t.unknownParameter(cut(parameter))
              : t.unusableParameter(parameter, cut(given), allowed.slice(0, 8))}
          </li>
        ))}
      </ul>
      <button type="button" class="bare" aria-label={t.close} onClick={address.dismissNotes}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A record that the address names and nobody has. */
export function UnknownRecord({ parameter, given }: { readonly parameter: string; readonly given: string }) {
  const { t } = useStartWords();
  return (
    <p class="notice" role="status">
      {t.unusableParameter(parameter, cut(given), [])}
    </p>
  );
}

const LONGEST = 60;

/** An address may hold a book. */
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
