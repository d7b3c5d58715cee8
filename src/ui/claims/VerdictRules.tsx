import { CLAIM_VERDICTS } from "../../core/claims/verdict";
import type { ClaimMessages } from "../../i18n/messages/claims-en";
import { VerdictMark } from "./VerdictMark";

/** The written rule of each verdict. */
export function VerdictRules({ t }: { readonly t: ClaimMessages }) {
  return (
    <details class="ledger-rules small">
      <summary>{t.rulesTitle}</summary>
      <p>{t.rulesLead}</p>
      <dl>
        {CLAIM_VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} t={t} />
            </dt>
            <dd>{t.rules[verdict]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
