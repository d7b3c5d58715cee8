import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { claimedRange, type ClaimWords, type LedgerEntry } from "../../export/claims-file";
import { useAtlas, useI18n } from "../context";
import { AddToBriefing } from "../parts/AddToBriefing";
import { ClaimFacts } from "./ClaimFacts";
import { ClaimHistory } from "./ClaimHistory";
import { ClaimScale } from "./ClaimScale";
import { ClaimSources } from "./ClaimSources";
import { historyOf } from "./ledger-view";

interface Props {
  readonly entry: LedgerEntry;
  readonly entries: readonly LedgerEntry[];
  readonly words: ClaimWords;
  readonly onShown: () => void;
}

/** An opened claim: one scale, why the verdict, what would have to be true, its facts, history and sources. */
export function ClaimCard({ entry, entries, words, onShown }: Props) {
  useLayoutEffect(onShown, []);
  const { claim, answer } = entry;
  const { t, parts, language } = words;
  const history = historyOf(entries, entry);
  const said = history.filter(({ speaker }) => speaker.role !== "table");
  return (
    <div class="claim-card">
      {claimedRange(claim) !== null && answer.computed !== null && (
        <ClaimScale entry={entry} others={history} words={words} />
      )}
      <div class="claim-columns">
        <div>
          <p>
            <b>{sentence(t.verdicts[answer.verdict])}</b> {t.why(answer.why, claim, parts)}
          </p>
          {claim.note !== undefined && <p class="small">{claim.note[language]}</p>}
          <Conditions entry={entry} words={words} />
        </div>
        <ClaimFacts entry={entry} entries={entries} words={words} />
      </div>
      {said.length > 1 && <ClaimHistory entry={entry} history={said} words={words} />}
      <ClaimSources entry={entry} words={words} />
      <ClaimActions entry={entry} words={words} />
    </div>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;

function Conditions({
  entry: { answer },
  words: { t, parts },
}: {
  readonly entry: LedgerEntry;
  readonly words: ClaimWords;
}) {
  if (answer.conditions.length === 0) return null;
  return (
    <>
      <h3 class="small">{t.wouldHold}</h3>
      <ul class="claim-conditions small">
        {answer.conditions.map((condition, index) => (
          <li key={index}>
            {t.condition(condition, parts)}
            {condition.isSeen !== undefined && <span class="quiet"> ({condition.isSeen ? t.seen : t.unseen})</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The link that opens this claim, and the claim as a citation; needs no network. */
function ClaimActions({ entry, words }: Pick<Props, "entry" | "words">) {
  const { state } = useAtlas();
  const { f } = useI18n();
  const { t, language } = words;
  const said = useSignal<string | null>(null);
  const { claim, speaker, answer } = entry;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = t.copied;
    } catch {
      said.value = text; // not allowed: it stands there to be copied by hand
    }
  };
  const link = () =>
    `${location.origin}${location.pathname}?room=claims&claim=${claim.id}${language === "en" ? "" : `&lang=${language}`}`;
  const citation = () =>
    t.citation(
      claim.statement[language],
      speaker.names[language],
      f.date(claim.date),
      t.verdicts[answer.verdict],
      link(),
    );
  const { from, to } = claim;
  return (
    <p class="claim-actions">
      <button type="button" class="button" onClick={() => void copy(link())}>
        {t.copyLink}
      </button>
      <button type="button" class="button" onClick={() => void copy(citation())}>
        {t.cite}
      </button>
      <AddToBriefing kind="claim" of={{ claim: claim.id }} />
      {from !== null && to !== null && (
        <button
          type="button"
          class="button"
          onClick={() => {
            state.question.setFrom(from);
            state.question.setTo(to);
            state.view.setRoom("compare");
          }}
        >
          {t.everyWay}
        </button>
      )}
      <span role="status" class="small claim-said">
        {said.value}
      </span>
    </p>
  );
}
