import type { ClaimVerdict } from "../../core/claims/verdict";
import type { ClaimMessages } from "../../i18n/messages/claims-en";
import { VERDICT_SIGNS } from "./ledger-view";

/** The sign and the words of a verdict. */
export function VerdictMark({ verdict, t }: { readonly verdict: ClaimVerdict; readonly t: ClaimMessages }) {
  return (
    <span class="verdict-mark small" data-verdict={verdict}>
      <span class="verdict-sign" aria-hidden="true">
        {VERDICT_SIGNS[verdict]}
      </span>
      {t.verdicts[verdict]}
    </span>
  );
}
