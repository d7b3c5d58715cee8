import type { LedgerData } from "../../core/claims/ledger";
import type { Context } from "../../core/context/context";
import type { ClaimWords } from "../../export/claims-file";
import { Timeline } from "./Timeline";
import { Trade } from "./Trade";

interface Props {
  readonly context: Context;
  readonly data: LedgerData;
  readonly words: ClaimWords;
}

/** Trade by year with its targets, and the dated agenda beside the map. */
export function ContextPage({ context, data, words }: Props) {
  return (
    <>
      <Timeline timeline={context.timeline} data={data} words={words} />
      <Trade context={context} data={data} words={words} />
    </>
  );
}
