import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { deckFile } from "../../core/deck/deck";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { useAtlas } from "../context";
import { lateDesk } from "../brief/desk";
import { withDeckInside } from "../brief/deck-inside";
import { saveFile } from "../parts/save-file";
import type { Work } from "./work";

const FILE = "corridor-atlas.html";
const ABOUT = "corridor-atlas.json"; // written beside it by the build

interface Props {
  readonly words: ExportMessages;
  readonly work: Work;
}

/** The application itself, to be opened from disk; with the deck in hand, where there is one. */
export function OneFilePart({ words, work }: Props) {
  const bytes = useSignal<number | "none" | null>(null);
  const isInside = globalThis.atlasFiles !== undefined;
  useEffect(() => {
    if (!isInside) void sizeOfFile().then((found) => (bytes.value = found));
  }, []);
  const desk = lateDesk(useAtlas()).value.value;
  const deck = desk !== null && desk.briefing.deck.value.slides.length > 0 ? desk.briefing.deck.value : null;
  const save = (withDeck: boolean) =>
    work.run(async (stop) => {
      const page = await wholePage(stop);
      const content = withDeck && deck !== null ? withDeckInside(page, deckFile(deck)) : page;
      saveFile(FILE, new Blob([content], { type: "text/html" }));
      return words.saved(FILE);
    });
  const size = typeof bytes.value === "number" ? words.size(bytes.value) : "…";
  return (
    <section class="export-group">
      <h3>{words.groups.atlas}</h3>
      {isInside && <p class="small quiet">{words.inOneFile}</p>}
      {bytes.value === "none" && <p class="small quiet">{words.oneFileNeedsNetwork}</p>}
      {!isInside && bytes.value !== "none" && (
        <div class="export-row">
          <p class="small quiet">{words.oneFileUse}</p>
          <div class="export-buttons">
            <button type="button" class="button" data-one-file="alone" onClick={() => save(false)}>
              <span>{words.oneFile}</span>
              <span class="quiet">{size}</span>
            </button>
            {deck !== null && (
              <button type="button" class="button" data-one-file="with deck" onClick={() => save(true)}>
                {words.oneFileWithDeck}
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

/** "none" where it cannot be had: it is not kept for offline. */
async function sizeOfFile(): Promise<number | "none"> {
  const answer = await fetch(ABOUT).catch(() => null);
  if (answer === null || !answer.ok) return "none";
  return ((await answer.json()) as { readonly bytes: number }).bytes;
}

async function wholePage(signal: AbortSignal): Promise<string> {
  const answer = await fetch(FILE, { signal });
  if (!answer.ok) throw new Error(`unreadable file ${FILE}: the server answered ${answer.status}`);
  return answer.text();
}
