import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { BriefMessages } from "../../i18n/messages/brief-en";
import { useAtlas } from "../context";
import { saveFile } from "../parts/save-file";
import type { Desk } from "./desk";

interface Props {
  readonly desk: Desk;
  readonly words: BriefMessages;
  readonly name: string; // of the file, without its ending
}

/** Saves the deck for PowerPoint; says how far it is, and stops when pressed again. */
export function PptxChoice({ desk: { briefing, writer }, words, name }: Props) {
  const atlas = useAtlas();
  const share = useSignal<number | "failed" | null>(null);
  const work = useMemo<{ now: AbortController | null }>(() => ({ now: null }), []);
  useEffect(() => () => work.now?.abort(), []);
  const own = writer.value;
  const save = async () => {
    if (work.now !== null || own === null) return work.now?.abort();
    const mine = (work.now = new AbortController());
    share.value = 0;
    try {
      const { pptxOf } = await import("./save-pptx");
      const content = await pptxOf(atlas, briefing.deck.peek(), own, mine.signal, (done) => (share.value = done));
      saveFile(`${name}.pptx`, content);
      share.value = null;
    } catch (error) {
      if (!mine.signal.aborted) console.info("pptx", error); // the reader is told in words
      share.value = mine.signal.aborted ? null : "failed";
    }
    work.now = null;
  };
  const now = share.value;
  const label =
    now === null
      ? words.savePptx
      : now === "failed"
        ? words.pptxFailed
        : words.makingPptx(String(Math.round(now * 100)));
  return (
    <button type="button" class="brief-choice" data-pptx onClick={() => void save()}>
      {label}
    </button>
  );
}
