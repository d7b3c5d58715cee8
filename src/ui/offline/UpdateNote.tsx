import "../styles/update.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Language } from "../../core/model/place";
import { UPDATE_WORDS } from "../../i18n/messages/update";
import { LANGUAGES } from "../../state/view";

interface Props {
  readonly onTake: () => void;
  readonly onLater: () => void;
}

/** That a newer edition has come. Nothing changes before somebody says so. */
export function UpdateNote({ onTake, onLater }: Props) {
  const words = UPDATE_WORDS[usePageLanguage()];
  const isTaken = useSignal(false);
  return (
    <div class="update" role="status">
      <p>{isTaken.value ? words.waits : words.isHere}</p>
      {!isTaken.value && (
        <>
          <button
            type="button"
            class="button"
            onClick={() => {
              isTaken.value = true;
              onTake();
            }}
          >
            {words.take}
          </button>
          <button type="button" class="button" onClick={onLater}>
            {words.later}
          </button>
        </>
      )}
    </div>
  );
}

const languageOf = (page: HTMLElement): Language => LANGUAGES.find((one) => one === page.lang) ?? "en";

/** The language of the page, from outside of the atlas: a note stays when a status file begins it anew. */
function usePageLanguage(): Language {
  const page = document.documentElement;
  const language = useSignal(languageOf(page));
  useEffect(() => {
    const watch = new MutationObserver(() => (language.value = languageOf(page)));
    watch.observe(page, { attributeFilter: ["lang"] });
    return () => watch.disconnect();
  }, []);
  return language.value;
}
