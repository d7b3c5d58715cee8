import "../styles/claims.css";
import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { claimSceneOf } from "../../state/scene/claim-scene";
import { LEDGER_PARTS } from "../../state/view";
import { useAtlas } from "../context";
import { lazy } from "../hooks/lazy";
import { LateNote } from "../parts/LateNote";
import { Notes, UnknownRecord } from "../parts/Notes";
import { Segments } from "../parts/Segments";
import { ClaimLedger } from "./ClaimLedger";
import { useClaimWords } from "./claim-words";

const ContextPage = lazy("room", "in place", async () => (await import("./ContextPage")).ContextPage, "context-page");

/** What is said about the corridors beside what the same two ends give, and the trade and agenda behind it. */
export function ClaimsRoom() {
  const { state, lit } = useAtlas();
  const { lazyData, view, initial } = state;
  const words = useClaimWords();
  useEffect(() => {
    lazyData.fetchLedger();
    lazyData.fetchClaimLines();
  }, []);
  useSignalEffect(() => {
    const { ledger, claimLines } = lazyData;
    lit.value = claimSceneOf(view.view.value, initial.catalog, ledger.value, claimLines.value);
  });
  const data = lazyData.ledger.value;
  const { part, claim, milestone } = view.view.value;
  if (data === null || words === null) return <LateNote late={lazyData.ledgerLate} />;
  const names = { claims: words.t.ledger, context: words.t.context };
  const choices = LEDGER_PARTS.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <Notes />
      {claim !== null && !data.claims.some(({ id }) => id === claim) && (
        <UnknownRecord parameter="claim" given={claim} />
      )}
      {milestone !== null && !data.context.timeline.some(({ id }) => id === milestone) && (
        <UnknownRecord parameter="entry" given={milestone} />
      )}
      <div class="ledger-parts">
        <Segments legend={words.t.ledger} name="part" choices={choices} chosen={part} onChoose={view.showPart} />
      </div>
      {part === "context" ? (
        <ContextPage context={data.context} data={data} words={words} />
      ) : (
        <ClaimLedger data={data} words={words} />
      )}
    </>
  );
}
