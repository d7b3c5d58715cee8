import { useRef } from "preact/hooks";
import { computedText, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { useAtlas, useI18n } from "../context";
import { lazy } from "../hooks/lazy";
import { VerdictMark } from "./VerdictMark";

const ClaimCard = lazy("card", "in place", async () => (await import("./ClaimCard")).ClaimCard, "claim-card");

interface Props {
  readonly entry: LedgerEntry;
  readonly entries: readonly LedgerEntry[];
  readonly words: ClaimWords;
  readonly isOpen: boolean;
}

/** A card that ends below the panel brings its row to the top. */
function toSight(row: HTMLElement | null): void {
  const panel = row?.closest(".panel");
  if (row == null || panel == null) return;
  if (row.getBoundingClientRect().bottom > panel.getBoundingClientRect().bottom) row.scrollIntoView({ block: "start" });
}

/** One claim in a line; opened, its card stands below. */
export function ClaimRow({ entry, entries, words, isOpen }: Props) {
  const { view } = useAtlas().state;
  const { f } = useI18n();
  const { claim, answer, speaker } = entry;
  const { t, language } = words;
  const row = useRef<HTMLLIElement>(null);
  return (
    <li class="claim-row" ref={row} data-open={isOpen} data-claim={claim.id}>
      <h2 class="claim-statement">
        <button
          type="button"
          class="claim-open"
          aria-expanded={isOpen}
          onClick={() => view.openClaim(isOpen ? null : claim.id)}
        >
          {claim.statement[language]}
        </button>
      </h2>
      <span class="claim-who small quiet">
        {speaker.names[language]}, {f.shortDate(claim.date)}
      </span>
      <span class="claim-value number">{claim.claimed === null ? "" : t.claimed(claim.claimed)}</span>
      <span class="claim-value number">
        {answer.computed === null ? (
          <span class="quiet small">{t.notComputed}</span>
        ) : (
          computedText({ t }, claim, answer.computed)
        )}
      </span>
      <VerdictMark verdict={answer.verdict} t={t} />
      {isOpen && <ClaimCard entry={entry} entries={entries} words={words} onShown={() => toSight(row.current)} />}
    </li>
  );
}
