import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { figureCitation, figureReport, reportName, type FigureFacts } from "../../export/figure-file";
import { useI18n } from "../context";
import { copyText, saveFile } from "../parts/save-file";

interface Props {
  readonly id: string;
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Takes the opened figure out of the atlas: as a citation, or as a file that says that it is wrong. Needs no network. */
export function SheetActions({ id, sheet }: Props) {
  const { t, f } = useI18n();
  const copied = useSignal<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const facts = () => factsOf(sheet.current, id, f.date(today()));
  const copy = async () => {
    const text = figureCitation(facts(), t.figureWords);
    const isDone = await copyText(text);
    copied.value = { text, isDone };
  };
  return (
    <div class="evidence-part sheet-verbs">
      <button type="button" class="button" onClick={() => void copy()}>
        {t.copyCitation}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          saveFile(reportName(id), new Blob([figureReport(facts(), t.figureWords)], { type: "text/markdown" }))
        }
      >
        {t.reportFigure}
      </button>
      {copied.value !== null && (
        <div class="small cited" role="status">
          {copied.value.isDone ? t.copiedCitation : t.copyByHand}
          <textarea
            readOnly
            rows={4}
            aria-label={t.copyCitation}
            value={copied.value.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}

/** What the sheet says, as text: the same for every kind of figure. */
function factsOf(sheet: HTMLElement | null, id: string, readOn: string): FigureFacts {
  const text = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const claim = [...(sheet?.querySelectorAll(".claim p") ?? [])].map(text).filter((part) => part !== "");
  const sources = [...(sheet?.querySelectorAll(".sources > li") ?? [])].map((item) => ({
    title: text(item.querySelector("a, span") ?? item),
    details: text(item.querySelector("p")),
    url: item.querySelector("a")?.href ?? null,
  }));
  return { id, statement: claim.join(". "), address: location.href, readOn, sources };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
