import type { Outgoing } from "../../export/outgoing";
import type { ExportMessages } from "../../i18n/messages/export-en";
import { clipboardTable } from "../../export/clipboard-table";
import type { Work } from "./work";

interface Props {
  readonly outgoing: Outgoing;
  readonly words: ExportMessages;
  readonly work: Work;
}

/** The table for a spreadsheet that is open already: as cells, and as text between tabs. */
export function TableCopy({ outgoing, words, work }: Props) {
  if (outgoing.matter.kind === "claims") return null;
  const copy = async () => {
    const { html, text } = clipboardTable(outgoing);
    try {
      const item = new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      });
      await navigator.clipboard.write([item]);
      return words.copied;
    } catch {
      return words.notCopied;
    }
  };
  return (
    <div class="export-buttons">
      <button type="button" class="button" onClick={() => work.run(copy)}>
        {words.copyTable}
      </button>
    </div>
  );
}
